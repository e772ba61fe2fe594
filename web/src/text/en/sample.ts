import type { Words } from '../vi.ts';

export const sample: Pick<Words, 'sample'> = {
  sample: {
    title: (place) => `Samples – ${place}`,
    lead:
      'Looks again at some dossiers that were submitted, chosen by a number and not by a person. ' +
      'Of the same list the same number gives everybody the same sample.',
    place: 'Drawn from',
    whole: (place) => `All of ${place}`,
    size: 'How many',
    sizeOf: (size) => `${size} dossiers`,
    seed: 'Number',
    seedWrong: 'The number has digits only.',
    draw: 'Draw a sample',
    drawNew: 'Draw another',
    drawn: (size, all, seed) => `${size} of ${all} submitted dossiers · number ${seed}`,
    looked: (done, all) => `${done} of ${all} looked at`,
    seen: 'Looked at',
    seenOf: (name) => `${name} was looked at`,
    order: 'No.',
    before: (year) => `Year before (${year})`,
    noBefore: 'no figures',
    notListed: 'not on the list of that year',
    appraise: 'Appraise',
    none: 'No sample was drawn yet.',
    noneTodo:
      'Choose a place and how many, then draw; ' +
      'or type the number somebody told you to draw theirs.',
    empty: 'No dossier was submitted yet to draw from.',
    emptyTodo: 'Choose another place or kind, or wait until subjects submit.',
  },
};
