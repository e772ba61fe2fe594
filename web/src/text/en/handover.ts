import type { Words } from '../vi.ts';

export const handover: Pick<Words, 'handover'> = {
  handover: {
    title: 'Handover',
    lead:
      'When an officer rotates or a head changes: what is still open is frozen as a list, ' +
      'and both confirm it.',
    mine: 'Mine',
    there: (place) => `Of ${place}`,
    empty: 'There is no handover yet.',
    emptyTodo: 'Appoint the one who takes over first, then draw it up below.',
    emptyTodoAsk:
      'Ask the administrator to appoint the one who takes over first, then draw it up below.',
    emptyMine: 'You have no handover yet.',
    drawUp: 'Draw up a handover',
    drawUpLead: 'Both hold the same role at the same place; an interim holder may take over too.',
    subject: 'Code of the subject, where its head changes',
    subjectHint: 'Empty: the posts of the place',
    subjectAbsent: 'No subject has this code.',
    from: 'From',
    to: 'To',
    choose: 'Choose somebody',
    noPosts: 'No two people hold the same role there. Appoint the one who takes over first.',
    noPostsAsk:
      'No two people hold the same role there. Ask the administrator to appoint the one who ' +
      'takes over first.',
    document: 'The document it rests on',
    documentHint: 'Such as: Quyết định 45/QĐ-UBND of 04/11/2022',
    send: 'Draw it up',
    ask: (from, to) =>
      `Draw up the handover from ${from} to ${to}. The open items are frozen today.`,
    missing: 'Choose both, and name the document it rests on.',
    interim: 'interim',
    until: (day) => `until ${day}`,
    since: (day) => `since ${day}`,
    one: (place) => `Handover – ${place}`,
    drawnUpOn: (day) => `Drawn up on ${day}`,
    state: { waiting: 'Awaiting confirmation', done: 'Both confirmed', mine: 'Awaiting me' },
    confirmed: (at) => `Confirmed ${at}`,
    notConfirmed: 'Not confirmed',
    confirm: 'Confirm the handover',
    confirmAsk: (count) =>
      `I have looked at the ${count} items and confirm that the list is right.`,
    paper: 'Paper',
    items: (count) => `Open items: ${count}`,
    noItems: 'Nothing was open on the day it was drawn up.',
    position: 'No.',
    name: 'Subject',
    code: 'Code',
    year: 'Year',
    day: 'Since',
    loading: 'Loading the handover…',
    kind: {
      not_registered: 'Not registered',
      not_submitted: 'Dossier not sent',
      returned: 'Returned, not answered',
      evidence_missing: 'No evidence',
      to_appraise: 'To be appraised',
      second_verdict: 'Awaiting a second person',
      to_conclude: 'To be deliberated',
      to_decide: 'To be decided',
      reasons_unread: 'The head has not read the reasons',
    },
  },
};
