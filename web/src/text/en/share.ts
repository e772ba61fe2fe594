import type { Words } from '../vi.ts';

export const share: Pick<Words, 'share' | 'exception' | 'reading'> = {
  share: {
    send: 'Send the address of this page',
    copied: 'The address was copied. Paste it into Zalo or a message.',
    refused: (url) => `It could not be copied. The address: ${url}`,
  },
  exception: {
    notLost: 'An incident on record is not yet a title lost.',
    none: 'Nothing excepts this.',
    counted: 'It only counts for the comparison with the year before; no rise in total is met.',
    timelyDone: 'Excepted: detected in time, harm reduced and reported at once.',
    forceDone: 'Excepted: force majeure was accepted.',
    timely: 'Excepted when all three hold:',
    or: 'or when force majeure is accepted',
    force: 'Excepted when force majeure is accepted',
    claim: {
      not_claimed: 'not claimed',
      claimed: 'claimed, awaiting a ruling',
      accepted: 'accepted',
      refused: 'refused',
    },
    limb: {
      detected_in_time: 'detected in time',
      harm_reduced: 'harm reduced',
      reported_at_once: 'reported at once',
    },
    answer: { yes: 'yes', no: 'no', unknown: 'missing' },
  },
  reading: {
    title: 'The head reads the reasons first',
    ask:
      'Read the reasons first. Only when you have said so is this outcome shown to others below ' +
      'the authority; it is never made public.',
    confirm: 'I have read the reasons',
    confirmAsk: (name) => `Say that the reasons why ${name} is not recognised were read.`,
    waiting: 'The head has not read the reasons. Others below do not see the outcome yet.',
    onBehalf: 'Signed on paper: choose “Enter on behalf…”, name that paper, then confirm.',
    done: (at, who) => `Reasons read: ${who}, ${at}.`,
    listTitle: (place) => `Reasons not read – ${place}`,
    listLead: 'Not recognised, and the head has not said that the reasons were read.',
    listEmpty: 'Every head has read the reasons, or there is no such subject yet.',
    listEmptyTodo: 'Nothing needs to be done.',
    subject: 'Subject',
    decidedOn: 'Decided',
    days: 'Waiting',
    dayCount: (days) => `${days} days`,
    loading: 'Loading the list…',
  },
};
