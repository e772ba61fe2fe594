import type { Words } from '../vi.ts';

export const boundaries: Pick<Words, 'boundaries'> = {
  boundaries: {
    title: (place) => `Outlines for maps – ${place}`,
    lead: 'Enter a boundary file to draw maps without the internet. Outlines only illustrate.',
    file: 'Boundary file',
    fileHint: 'GeoJSON or TopoJSON, WGS 84, 12 MB at most; each area bears the official code.',
    on: 'Codes of the list of',
    onHint: 'After a redraw a code may belong to another place, so the day of the list matters.',
    source: 'Source',
    sourceHint: 'Who made it, and when; stands below every map.',
    check: 'Check the file',
    reading: 'Reading the file…',
    found: 'What the file holds',
    done: 'The outlines were entered',
    enter: (count) => `Enter the outlines of ${count} places`,
    shapes: 'Areas in the file',
    fresh: 'Places without an outline that will have one',
    replaced: 'Places whose outline will be replaced',
    unknown: 'Areas that match no code, left out',
    missing: 'Places of the same tier still without one',
  },
};
