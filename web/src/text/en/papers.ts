import type { Words } from '../vi.ts';

export const papers: Pick<Words, 'papers'> = {
  papers: {
    lead:
      'One way is enough for each paper: photograph it, choose a file, or give the number and ' +
      'day of the paper you keep. A lost line loses nothing.',
    registration: 'Papers of the registration',
    dossier: 'Papers of the year-end dossier',
    photograph: 'Photograph',
    choose: 'Choose a file',
    forPaper: (act, paper) => `${act}: ${paper}`,
    missing: 'Missing',
    coming: 'Kept on this device, waiting to be sent',
    ifAny: 'If any',
    onRecord: 'On record',
    dated: (number, on) => (number === '' ? `Of ${on}` : `No. ${number}, ${on}`),
    absent: (why) => `There is none: ${why}`,
    giveNumber: 'Give number and day',
    correctNumber: 'Correct number and day',
    sayAbsent: 'There is no such paper',
    number: 'Number (if any)',
    numberHint: 'For instance: 02/TTr',
    dayOn: 'Day written on the paper',
    whyAbsent: 'Why is there none?',
    whyAbsentNote: 'The dossier can be sent; the criterion that asks for it may not be met.',
    whyAbsentMissing: 'Say why there is no such paper.',
    alsoJudged: 'This paper is a criterion too. For it to count, give number and day in the step',
    save: 'Save',
    leave: 'Leave it',
    datedTitle: (paper, number, on, name) =>
      `Enter ${paper}${number === '' ? '' : ` no. ${number}`} of ${on} for ${name}.`,
    absentTitle: (paper, name) => `Enter why ${name} has no ${paper}.`,
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
    giveUpAsk: (file) =>
      `Remove “${file}” from this device, unsent. To send it, choose or photograph it again.`,
    isThere: (file) => `This file is in the dossier already: “${file}”.`,
    elsewhere: (names) =>
      `This very file serves as proof elsewhere too: ${names}. Check that it is the right one.`,
    heic: (file) =>
      `“${file}” from an iPhone could not be read yet. The first time needs the network: go ` +
      'online and choose it again, or set Settings › Camera › Formats to “Most Compatible”.',
    unreadable: (file) => `“${file}” cannot be read. Photograph it again or choose another file.`,
    kind: (file) => `“${file}” is no photograph, PDF, Word or Excel file.`,
    tooLarge: (file) => `“${file}” is larger than 25 MB. Split it or photograph it again.`,
    open: 'Open',
    remove: 'Remove',
    removeAsk: (file, name) => `Remove “${file}” from the dossier of ${name}.`,
    removeReason: 'Why it is removed',
    removed: 'Removed',
    sentOn: (date) => `added ${date}`,
    paperOf: (date) => `paper of ${date}`,
    toSubmit: 'Look through and send the dossier',
  },
};
