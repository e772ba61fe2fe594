import type { Words } from '../vi.ts';

export const signing: Pick<Words, 'signing'> = {
  signing: {
    title: (place) => `For signature – ${place}`,
    lead: 'Each draft says for whom, on what grounds, who departed and what is late.',
    loading: 'Loading drafts…',
    empty: 'Nothing waits for signature.',
    emptyTodo: 'Drafts come here when the secretary of the committee sends them.',
    draft: (number) => `Draft decision ${number}`,
    draftNumberless: 'Draft decision without a number',
    newDraft: 'Draft a decision',
    state: {
      prepared: 'Being prepared',
      sent: 'For signature',
      returned: 'Handed back',
      issued: 'Issued',
      withdrawn: 'Withdrawn',
    },
    onSigning: 'the day of signing',
    departures: 'Who departed, and why',
    departuresNone: 'Nobody departed from the facts or from the appraisal.',
    committeeDeparted: (concluded, appraised) =>
      `The committee concluded “${concluded}”, the appraisal was “${appraised}”.`,
    late: 'Late',
    lateLine: (kind, decideBy, day) =>
      `${kind}: to be decided by ${decideBy}; the draft is dated ${day}. It can be issued, and ` +
      'is shown as late.',
    early: 'Cannot be issued yet',
    earlyLine: (kind, windowEnds) => `${kind}: the window runs to ${windowEnds}.`,
    ahead: (day) => `The draft is dated ${day}; it can be issued from that day on.`,
    past: (day) => `The draft is dated ${day}, which has passed. Signed today it keeps that date.`,
    steering:
      'The circular does not name the steering committee as deciding; recorded as the locality ' +
      'has it.',
    whom: 'For whom',
    kind: 'Kind',
    recognised: 'Recognised',
    notRecognised: 'Not recognised',
    authority: 'Authority',
    deadline: 'To be decided by',
    all: 'All',
    grounds: 'Grounds',
    conclusion: 'The committee’s conclusion',
    minutes: (number, form, day) => `${form} of ${day}, minutes ${number}`,
    chaired: (name, present, appointed) =>
      `chaired by ${name}, ${present} of ${appointed} members took part`,
    appraisal: 'Appraisal',
    appraisedBy: (office, from, to) =>
      from === to
        ? `Standing office of the committee of ${office}, ${from}`
        : `Standing office of the committee of ${office}, ${from} to ${to}`,
    preparedBy: 'Prepared and sent',
    prepared: (name) => name,
    sentOn: (name, day) => `sent by ${name} on ${day}`,
    signer: 'Signed by',
    paper: 'Preview (PDF)',
    list: (count) => `The list of ${count} subjects`,
    subject: 'Subject',
    committee: 'Committee',
    issue: (number, count) => `Issue decision ${number} recognising ${count} subjects`,
    issueTitle: (number) => `Issue decision ${number}`,
    issueNow: 'Issue',
    issueAsk: (number, day, kinds, failed) =>
      `Decision ${number} of ${day} recognises ${kinds}${failed}. Each recognised subject gets ` +
      'a certificate with a register number. It cannot be changed here afterwards.',
    failedToo: (count) => `; ${count} are not recognised`,
    handBack: 'Hand back',
    handBackAsk: (number) => `Hand draft decision ${number} back to the secretary.`,
    handBackReason: 'What is to be changed',
    issued: (number) => `Decision ${number} is issued.`,
    issuedNext: 'Open the decision and print the certificates',
    number: 'Number of the decision',
    numberHint: 'for instance 12/QĐ-UBND',
    numberNote: 'From the office’s book; a number is used once a year.',
    issuedOn: 'Dated',
    issuedOnNote: 'Empty: the day of signing.',
    issuer: 'Issued by',
    signerTitle: 'Title of whoever signs',
    /** As the paper has it. */
    chairman: 'Chủ tịch',
    signerName: 'Name of whoever signs',
    include: (name) => `Put ${name} into the decision`,
    save: 'Save the draft',
    saveAsk: 'Then preview it and send it for signature.',
    send: 'Send for signature',
    sendAsk: (number, name, count) =>
      `Send draft decision ${number}, ${count} subjects, to ${name} for signature. Until it is ` +
      'signed it can be taken back.',
    takeBack: 'Take back',
    takeBackAsk: (number) => `Take draft decision ${number} back to change it.`,
    withdraw: 'Withdraw',
    withdrawAsk: (number) =>
      `Withdraw draft decision ${number}. Its subjects wait to be drafted again.`,
    edit: 'Change',
    returnedWords: (name, day) => `Handed back by ${name} on ${day}`,
    saved: 'Saved.',
    noneChosen: 'Choose at least one subject.',
    notFound: 'Nothing of this conclusion waits for a draft.',
    notFoundTodo: 'See the drafts on the page of deliberation.',
    toDeliberation: 'Deliberation',
  },
};
