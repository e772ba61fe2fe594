/** Which year and place a page speaks of, and what that place and those above it are called. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { NOT_YET } from '../text/format.ts';
import { labelsOf, placeLabel, subjectCode, type Where } from './paths.ts';
import { installation, place, placesWithin, session } from './queries.ts';
import type { Place } from './shapes.ts';

/** What the address leaves out: the latest year, and the place of the person's first post. */
export function useWhere(): Where {
  const search = useSearch({ strict: false }) as Partial<Where>;
  const years = useQuery(installation).data?.years ?? [];
  const post = useQuery(session).data?.posts[0];
  return {
    year: search.year ?? years[0] ?? new Date().getFullYear(),
    place: search.place ?? placeLabel(post?.path ?? 'VN/'),
  };
}

export const fullName = ({ type, name }: Pick<Place, 'type' | 'name'>): string =>
  `${type} ${name}`.trim();

/** The name of the place; no claim while it is asked for, and its label where it fails. */
export function usePlaceName({ year, place: label }: Where): string {
  return nameIn(useQuery(place(label, year)), label);
}

interface Asked {
  data: { place: Place } | undefined;
  isLoading: boolean;
}

/** A code that stands for a moment where a name belongs reads as a fault. */
function nameIn(asked: Asked | undefined, label: string): string {
  if (asked?.data) return fullName(asked.data.place);
  return asked?.isLoading ? NOT_YET : label;
}

/** What the last place of a path is called, for the paths within this place. */
export function usePlaceNames({ year, place: label }: Where): (path: string) => string {
  const { data, isLoading } = useQuery(placesWithin(label, year));
  const names = new Map((data?.places ?? []).map((each) => [each.label, fullName(each)]));
  return (path) => names.get(placeLabel(path)) ?? (isLoading ? NOT_YET : placeLabel(path));
}

export interface TrailStep {
  label: string;
  name: string;
  /** Whether this person may read it, so that a link leads somewhere. */
  isOpen: boolean;
}

/** The places from the province down to this one; the nation is left out. */
export function useTrail({ year, place: label }: Where): TrailStep[] {
  const grants = useQuery(session).data?.grants ?? [];
  const path = useQuery(place(label, year)).data?.place.path ?? '';
  const labels = labelsOf(path).slice(1);
  const found = useQueries({ queries: labels.map((each) => place(each, year)) });
  return labels.map((each, i) => {
    const step = found[i]?.data?.place;
    const isOpen = grants.some(
      ({ verb, path: part }) => verb === 'read' && step?.path.startsWith(part),
    );
    return { label: each, name: nameIn(found[i], each), isOpen };
  });
}

/** The subject this person holds a post at; none for those who work for a place. */
export function useOwnSubject(): string | undefined {
  const posts = useQuery(session).data?.posts ?? [];
  const codes = posts.map((post) => subjectCode(post.path));
  return codes.includes(undefined) ? undefined : codes[0];
}
