import type { Words } from '../vi.ts';

export const frame: Pick<
  Words,
  | 'search'
  | 'language'
  | 'product'
  | 'productLong'
  | 'otherLanguage'
  | 'demonstration'
  | 'skip'
  | 'menu'
  | 'printed'
  | 'close'
  | 'cancel'
  | 'year'
  | 'yearShort'
  | 'place'
  | 'nav'
  | 'problem'
  | 'loading'
> = {
  language: 'en',
  product: 'Bình Yên',
  productLong: 'Recognition of “Safe in security and order”',
  otherLanguage: 'Tiếng Việt',
  demonstration: 'INVENTED DATA – OF NO VALUE (DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ)',
  skip: 'To the main content',
  menu: 'Menu',
  printed: {
    from: 'Printed from Bình Yên',
    on: (day, who) => `Printed on ${day} · ${who}`,
  },
  close: 'Close',
  cancel: 'Back',
  year: 'Recognition year',
  yearShort: (year) => `Year ${year}`,
  place: 'Place',
  nav: {
    sections: { work: 'Work', figures: 'Figures', administration: 'Administration' },
    desk: 'Desk',
    appraisal: 'Appraisal',
    sample: 'Samples',
    progress: 'Progress of the year',
    results: 'Results',
    dossiers: 'Subjects',
    entry: 'Enter figures',
    deliberation: 'Deliberation',
    signing: 'For signature',
    decisions: 'Decisions',
    imports: 'Import from a table',
    boundaries: 'Outlines for maps',
    people: 'People and posts',
    sessions: 'Sessions',
    places: 'Places',
    subjects: 'Subjects',
    delegations: 'Delegations',
    cycles: 'Years and settings',
    rulebooks: 'Rulebooks',
    log: 'Log',
    backups: 'Backup and restore',
    incidents: 'Incidents',
    quickReport: 'Quick report',
    unread: 'Reasons not read',
    handover: 'Handover',
    own: 'My subject',
    account: 'My account',
  },
  search: {
    label: 'Find subjects and places',
    hint: 'Find subjects and places by name or code',
    asking: 'Searching…',
    none: 'Nothing found. Type less, or check the year chosen.',
    found: 'Found',
  },
  problem: {
    law: 'Basis',
    offline: 'The server cannot be reached.',
    offlineTodo: 'Check the network and try again. Nothing has been lost.',
    again: 'Try again',
    notFound: 'There is no such page.',
    notFoundTodo: 'Check the address, or begin at the Desk.',
  },
  loading: {
    page: 'Opening the page…',
    results: 'Loading the results…',
    map: 'Loading the map…',
    progress: 'Loading the progress…',
    dossiers: 'Loading the list…',
    dossier: 'Loading the dossier…',
    history: 'Loading the history…',
    decisions: 'Loading the decisions…',
    account: 'Loading the account…',
  },
};
