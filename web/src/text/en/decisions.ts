import type { Words } from '../vi.ts';

export const decisions: Pick<Words, 'decisions'> = {
  decisions: {
    title: (place) => `Decisions – ${place}`,
    lead: 'Each decision has its list; each subject recognised has a certificate.',
    number: 'Number',
    issuedOn: 'Issued on',
    issuer: 'Issued by',
    signer: 'Signed by',
    paper: 'PDF',
    empty: 'No decision in this year yet.',
    emptyTodo: 'A decision is issued after the committee has deliberated.',
    one: (number) => `Decision ${number}`,
    list: 'The list',
    position: 'No.',
    register: 'Register number',
    certificate: 'Certificate',
    revoked: 'revoked',
    recognised: (count) => `${count} recognised`,
    notRecognised: (count) => `${count} not recognised`,
    issuerOf: {
      chairman: 'Chairman of the People’s Committee,',
      peoples_committee: 'People’s Committee,',
      steering_committee: 'Steering Committee,',
    },
  },
};
