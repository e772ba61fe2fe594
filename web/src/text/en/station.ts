import type { Words } from '../vi.ts';

export const station: Pick<Words, 'station'> = {
  station: {
    change: 'Change person',
    title: 'PIN at a shared machine',
    lead: (hours) =>
      'Where several people share a machine, a PIN changes places quickly. It serves at this ' +
      `machine alone, for ${hours} hours after the password was given.`,
    pin: 'PIN, six digits',
    again: 'The PIN again',
    password: 'My password',
    set: 'Set the PIN at this machine',
    isSet: 'Done. Next time choose “Change person” above, your name, and enter the PIN.',
    fault: {
      six: 'A PIN is exactly six digits.',
      differ: 'The two do not agree.',
      password: 'Enter your password to confirm.',
    },
    machine: 'Machine',
    here: 'This one',
    setAt: 'Set',
    confirmedAt: 'Password last given',
    needsPassword: 'the password is needed next time',
    end: 'End the PIN',
    endAsk: (machine) => `End my PIN at ${machine}`,
  },
};
