import type { Words } from '../vi.ts';

export const account: Pick<Words, 'account'> = {
  account: {
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
