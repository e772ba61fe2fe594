import type { Words } from '../vi.ts';

export const form: Pick<Words, 'form'> = {
  form: {
    dayHint: 'day/month/year',
    dayUnread: 'Write the day like 20/11/2022.',
    missing: 'Still empty.',
    all: 'All',
    clear: 'Clear',
    from: 'From',
    to: 'Until',
    find: 'Type a part of the name',
    finding: 'Looking…',
    notFound: 'Nothing found.',
    above: 'Pages above',
    copy: 'Copy',
    copied: 'Copied',
  },
};
