import type { Words } from '../vi.ts';

export const papers: Pick<Words, 'papers'> = {
  papers: {
    lead:
      'Photograph each page so that it can be read, or choose a file. A lost line loses ' +
      'nothing.',
    registration: 'Papers of the registration',
    dossier: 'Papers of the year-end dossier',
    photograph: 'Photograph',
    choose: 'Choose a file',
    forPaper: (act, paper) => `${act}: ${paper}`,
    missing: 'Missing',
    there: (count) => (count === 1 ? 'There' : `${count} files there`),
    preparing: 'Preparing the photograph…',
    tray: (count) => `${count} pages to be sent`,
    page: (number) => `Page ${number}`,
    remark: {
      blurred: 'Blurred: photograph it again?',
      dark: 'Too dark: photograph it again?',
      bright: 'Too bright: photograph it again?',
    },
    dropPage: 'Leave this page out',
    day: 'Day written on the paper (if any)',
    send: (count) => (count === 1 ? 'Send this page' : `Send ${count} pages as one file`),
    title: (file, name) => `Add “${file}” to the dossier of ${name}.`,
    sending: (percent) => `Sending: ${percent} %`,
    waiting: 'Waiting for its turn',
    offline: (percent) =>
      `No network. ${percent} % sent; it goes on when the network is back. Nothing to do again.`,
    arrived: (file) => `“${file}” was added.`,
    again: 'Send again',
    giveUp: 'Do not send',
    isThere: (file) => `This file is in the dossier already: “${file}”.`,
    elsewhere: (names) =>
      `This very file serves as proof elsewhere too: ${names}. Check that it is the right one.`,
    heic: (file) =>
      `This device cannot read “${file}” from an iPhone. Open this page on the iPhone itself and ` +
      'choose it there, or set Settings › Camera › Formats to “Most Compatible” and take it again.',
    unreadable: (file) => `“${file}” cannot be read. Photograph it again or choose another file.`,
    kind: (file) => `“${file}” is no photograph, PDF, Word or Excel file.`,
    tooLarge: (file) => `“${file}” is larger than 25 MB. Split it or photograph it again.`,
    open: 'Open',
    remove: 'Remove',
    removeAsk: (file, name) => `Remove “${file}” from the dossier of ${name}.`,
    removeReason: 'Why it is removed',
    removed: 'Removed',
    sentOn: (date) => `added ${date}`,
    dated: (date) => `paper of ${date}`,
    toSubmit: 'Look through and send the dossier',
  },
};
