import type { Words } from '../vi.ts';

export const scheme: Pick<Words, 'kind' | 'state' | 'outcome' | 'recognition' | 'stage'> = {
  kind: {
    residential_area: 'Residential areas',
    commune: 'Communes',
    institution: 'Agencies, enterprises, schools',
    agency: 'Agencies',
    enterprise: 'Enterprises',
    school: 'Schools',
  },
  state: {
    out_of_scope: 'Out of scope',
    enrolled: 'Not registered',
    registered: 'Registered',
    submitted: 'Submitted',
    returned: 'Returned',
    appraised: 'Appraised',
    concluded: 'Deliberated',
    decided: 'Decided',
  },
  outcome: {
    met: 'Met',
    not_met: 'Not met',
    not_enough_known: 'Not enough known',
    not_applicable: 'Not applicable',
  },
  recognition: {
    recognised: 'Recognised',
    not_recognised: 'Not recognised',
    undecided: 'Undecided',
  },
  stage: {
    enrolled: 'In scope',
    registered: 'Registered',
    assessed: 'Self-assessed',
    submitted: 'Submitted',
    appraised: 'Appraised',
    concluded: 'Deliberated',
    decided: 'Decided',
    recognised: 'Recognised',
  },
};
