/** What this person may do, as the server told at sign-in; the server decides again at each act. */
import { useQuery } from '@tanstack/react-query';
import { session } from './queries.ts';
import type { components } from './schema.ts';

type Grant = components['schemas']['GrantShown'];
export type Verb = Grant['verb'];

export function mayIn(grants: Grant[], verb: Verb, path?: string): boolean {
  return grants.some(
    (grant) => grant.verb === verb && (path === undefined || path.startsWith(grant.path)),
  );
}

/** Without a path: whether it is permitted anywhere. */
export function useMay(): (verb: Verb, path?: string) => boolean {
  const grants = useQuery(session).data?.grants ?? [];
  return (verb, path) => mayIn(grants, verb, path);
}
