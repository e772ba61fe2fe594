import { queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { DossierFilter } from './queries.ts';
import type { Dossier } from './shapes.ts';

/** The most that come at once. */
const LIMIT = 500;

/** Every dossier of a place, for what cannot be done with a part of them. */
export const allDossiers = (filter: DossierFilter) =>
  queryOptions({
    queryKey: ['dossiers', 'all', filter],
    queryFn: () => fetchAll(filter),
  });

async function fetchAll(filter: DossierFilter): Promise<Dossier[]> {
  const rows: Dossier[] = [];
  for (;;) {
    const last = rows.at(-1);
    const start = last === undefined ? {} : { after_sort_key: last.sort_key, after_id: last.id };
    const query = { ...filter, ...start, limit: LIMIT };
    const page = await told(api.GET('/api/dossiers', { params: { query } }));
    rows.push(...page.dossiers);
    if (!page.has_more || page.dossiers.length === 0) return rows;
  }
}
