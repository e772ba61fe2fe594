import type { Words } from '../vi.ts';

export const account: Pick<Words, 'account'> = {
  account: {
    kept: 'Drafts on this device',
    keptLead: (count) =>
      `${count} drafts. Only I see them; they go after 30 days. Photographs not sent lie here too.`,
    keptRemove: 'Remove drafts and photographs not sent',
    keptAsk:
      'Remove all my drafts and photographs not sent from this device. They cannot be restored.',
    title: 'My account',
    posts: 'Posts held',
    noPosts: 'No post at present. Ask the administrator to be given one.',
    sessions: 'Sessions',
    thisSession: 'This session',
    ended: 'Ended',
    device: 'Device',
    since: 'Signed in',
    seen: 'Last used',
    end: 'End the session',
    signOut: 'Sign out',
  },
};
