/** What the search found, as lines of one list: places first where one was meant, then subjects. */
import type { Found } from '../api/shapes.ts';
import { matches } from '../text/folded.ts';

export type Option =
  | {
      kind: 'place';
      key: string;
      name: string;
      above: string;
      to: string;
      search: { place: string };
    }
  | {
      kind: 'subject';
      key: string;
      name: string;
      code: string;
      above: string;
      subject: Found['subjects'][number];
      to: string;
      search: Record<string, never>;
    };

const full = (type: string, name: string): string => `${type} ${name}`.trim();

/** How many places stand before the subjects, so that neither hides the other. */
const PLACES_SHOWN = 4;

export function optionsOf(found: Found | undefined): Option[] {
  if (found === undefined) return [];
  const places = found.places.slice(0, PLACES_SHOWN).map(
    (place): Option => ({
      kind: 'place',
      key: `place-${place.label}`,
      name: full(place.type, place.name),
      above: full(place.above_type, place.above_name),
      to: '/ket-qua',
      search: { place: place.label },
    }),
  );
  const subjects = found.subjects.map(
    (subject): Option => ({
      kind: 'subject',
      key: `subject-${subject.id}`,
      name: subject.subject_name,
      code: subject.subject_code,
      above: full(subject.ground_type, subject.ground_name),
      subject,
      to: `/ho-so/${subject.id}`,
      search: {},
    }),
  );
  const placesAreNearer = (found.places[0]?.weight ?? 9) <= (found.subjects[0]?.weight ?? 9);
  return placesAreNearer ? [...places, ...subjects] : [...subjects, ...places];
}

/** What stays of an earlier answer at once, until the server has said what the new text finds. */
export function stillMeant(options: Option[], typed: string): Option[] {
  return options.filter((option) => {
    const code = option.kind === 'subject' ? option.code : '';
    return matches(`${option.name} ${code}`, typed);
  });
}
