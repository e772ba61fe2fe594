import type { Words } from '../vi.ts';

export const keeping: Pick<Words, 'delegations' | 'backups' | 'sessions'> = {
  delegations: {
    title: 'Delegations of recognition',
    lead:
      'The upper People’s Committee hands it to the one directly below, by a document, for ' +
      'institutions there (Article 10, clause 5). Management stays.',
    loading: 'Loading the delegations…',
    none: 'Nothing is delegated.',
    noneTodo:
      'Without one, the managing tier appraises and recognises. Press Record when there is a ' +
      'document.',
    add: 'Record a delegation',
    record: 'Record it',
    rule:
      'One tier down only; only institutions that the upper place manages and that stand on the ' +
      'lower one’s ground.',
    who: 'Delegation',
    fromTo: (from, to) => `${from} to ${to}`,
    from: 'Handed down by',
    to: 'To',
    what: 'For',
    only: (name) => `${name} alone`,
    subject: 'One subject alone',
    subjectNote: 'Empty: all of the kinds chosen.',
    document: 'Document',
    validToNote: 'Leave empty if the document sets no end.',
    holds: 'In force',
    doesNot: 'Not in force',
    end: 'End it',
    endOf: (from, to) => `End the delegation of ${from} to ${to}`,
    endsOn: 'The first day it holds no more',
    endingDocument: 'Document that ends it',
  },
  backups: {
    title: 'Backup and restore',
    lead:
      'One file with all data and evidence, but for the signing key. Keep it away from the ' +
      'server.',
    recent: 'Recent',
    make: 'Make a backup',
    makeNote: 'The server works as usual meanwhile.',
    makeNow: 'Back up now',
    check: 'Check a backup',
    checkNote:
      'Restores it on trial in a place of its own, counts it and proves its log. What is in ' +
      'force stays as it is.',
    pick: 'Choose the file',
    pickHint: 'A .tar file made by Bình Yên',
    checkNow: 'Check it',
    content: 'What it holds',
    contentNote: 'Beside what is in force.',
    what: 'What',
    inBackup: 'In the backup',
    now: 'In force',
    name: 'Installation',
    lastAct: 'Last act',
    people: 'People',
    subjects: 'Subjects',
    dossiers: 'Dossiers',
    entries: 'Log entries',
    evidence: 'Evidence files',
    version: 'Layout of the data',
    proof: 'Its log',
    sound: (entries, heads) => `Sound: ${entries} entries agree, ${heads} signed heads are right`,
    unsound: (count) => `${count} places do not agree`,
    force: 'Put it in force',
    forceNote: 'Only when what is in force is broken or lost.',
    forceButton: 'Put the backup in force',
    forceElsewhere:
      'This one cannot be put in force from the page; the operator does it at the server.',
    forceTitle: (file) => `Put ${file} in force`,
    forceWarning: (until) =>
      `The system will be as it was ${until}. What was entered later will be out of it; what is ` +
      'in force now is kept whole in a folder beside, on the server.',
    forceAfter: 'The server begins anew in a moment, and everybody signs in again.',
    typeName: (name) => `Type “${name}” to confirm`,
  },
  sessions: {
    title: 'Sessions',
    lead: 'Who of your part is signed in. A session ends by itself after 15 idle minutes.',
    loading: 'Loading the sessions…',
    none: 'Nobody is signed in.',
    noneTodo: 'Past sessions stand on the page of each person.',
    shown: (count) => (count === '1' ? '1 open session' : `${count} open sessions`),
    act: 'Act',
    own: 'yours',
    endAsk: (name, device, since) =>
      `End the session of ${name} on ${device}, open since ${since}. They must sign in again to ` +
      'go on.',
  },
};
