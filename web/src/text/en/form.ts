import type { Words } from '../vi.ts';

export const form: Pick<Words, 'form'> = {
  form: {
    dayHint: 'day/month/year',
    dayUnread: 'Write the day like 20/11/2022.',
    noCount: 'Not a count; write it like 1.234.',
    wholeMillions: 'Whole millions of đồng, no fractions; write it like 101.000.',
    missing: 'Still empty.',
    all: 'All',
    clear: 'Clear',
    from: 'From',
    to: 'Until',
    find: 'Type a part of the name',
    finding: 'Looking…',
    notFound: 'Nothing found.',
    findOffline: 'It could not be looked for without a network. Type again when there is one.',
    findFailed: 'The server could not look for it. Try again in some minutes.',
    above: 'Pages above',
    copy: 'Copy',
    copied: 'Copied',
  },
};
