import type { Words } from '../vi.ts';

export const progress: Pick<Words, 'progress'> = {
  progress: {
    title: (place) => `Progress of the year – ${place}`,
    lead: 'Which step each kind of subject has reached. Choose a figure to see its list.',
    late: 'Late or stuck',
    nothingLate: 'Nothing is late or stuck.',
    lateOf: {
      unregistered: 'Not registered by the end of the first quarter',
      registered_late: 'Registered after the first quarter',
      silent: 'Nothing submitted by the last day',
      submitted_late: 'Submitted after the last day',
      returned: 'Returned, awaiting an answer',
      overdue: 'No decision by the last day',
      decided_late: 'Decided after the last day',
    },
    lastDay: 'last day',
  },
};
