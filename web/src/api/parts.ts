/** The parts of the tree in which a person may do something, by name. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { placeLabel } from './paths.ts';
import { place, session } from './queries.ts';
import type { Verb } from './rights.ts';
import { fullName, useWhere } from './where.ts';

export interface Part {
  path: string;
  label: string;
  name: string;
}

/** Outermost first; a part that lies within another is left out. */
export function outermost(paths: string[]): string[] {
  const sorted = [...new Set(paths)].sort((a, b) => a.length - b.length);
  return sorted.filter((path, i) => !sorted.slice(0, i).some((outer) => path.startsWith(outer)));
}

export function useManagedParts(verbs: Verb[]): Part[] {
  const { year } = useWhere();
  const grants = useQuery(session).data?.grants ?? [];
  const paths = outermost(
    grants.filter(({ verb }) => verbs.includes(verb)).map(({ path }) => path),
  );
  const found = useQueries({ queries: paths.map((path) => place(placeLabel(path), year)) });
  return paths.map((path, i) => {
    const shown = found[i]?.data?.place;
    return { path, label: placeLabel(path), name: shown ? fullName(shown) : path };
  });
}
