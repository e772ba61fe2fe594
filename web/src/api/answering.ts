/** Who does the work of one subject with their own sign-in; nobody where heads write by hand. */
import { useQuery } from '@tanstack/react-query';
import { holders } from './queries.ts';
import type { components } from './schema.ts';

type Holder = components['schemas']['Holder'];

/** "Y Hân, Trưởng khu dân cư"; heads before clerks. Empty while it is asked for. */
export function answeringOf(found: Holder[], path: string): string[] {
  const own = found.filter((each) => each.path === path);
  const order = ({ role }: Holder): number => (role === 'head' ? 0 : 1);
  return own.sort((a, b) => order(a) - order(b)).map(({ name, title }) => `${name}, ${title}`);
}

/** For an officer; whoever answers for the subject themself does not ask. */
export function useAnswering(path: string | undefined): string[] {
  const asked = useQuery({ ...holders(path ?? ''), enabled: path !== undefined });
  return answeringOf(asked.data?.holders ?? [], path ?? '');
}
