import type { Words } from '../vi.ts';

export const dossiers: Pick<Words, 'dossiers'> = {
  dossiers: {
    title: (place) => `Subjects – ${place}`,
    name: 'Name',
    search: 'Search by name',
    searchHint: 'Type a name, with or without diacritics',
    kind: 'Kind',
    state: 'Step',
    outcome: 'Outcome',
    task: 'Waiting for',
    due: 'Due',
    dueOf: { overdue: 'Overdue', today: 'Due today' },
    place: 'Place',
    submitted: 'Submitted',
    appraisal: 'Appraisal',
    all: 'All',
    shown: (count) => `${count} subjects`,
    shownSome: (count) => `The first ${count} subjects, there are more`,
    shownMore: (count) => `${count} subjects so far; scroll down for more`,
    loadingMore: 'Loading more…',
    empty: 'No subject fits what is chosen.',
    emptyTodo: 'Leave out a condition, or type less.',
    clear: 'Clear all conditions',
    more: 'Show more',
    open: 'Open the dossier',
  },
};
