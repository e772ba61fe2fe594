import type { Words } from '../vi.ts';

export const onBehalf: Pick<Words, 'onBehalf'> = {
  onBehalf: {
    actor: 'Done by:',
    begin: 'Enter on behalf…',
    who: 'On behalf of',
    whoHint: 'Such as: A Brêu, head of village 3',
    paper: 'From the paper',
    paperHint: 'Such as: minutes of 02/11/2022',
    use: 'Enter on behalf',
    half: 'Say both whose word it is and the paper it was taken from.',
    now: 'Entering on behalf of',
    from: 'from',
    change: 'Change',
    end: 'Stop',
  },
};
