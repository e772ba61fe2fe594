/** What is on record of many subjects of one kind at once, and what they are asked. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { Where } from './paths.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];
export type RecordsPage = Schemas['RecordsPage'];
export type DossierRecord = Schemas['DossierRecord'];
export type CriterionQuestion = Schemas['CriterionQuestion'];
export type NamedChoice = Schemas['NamedChoice'];
export type RecordKind = DossierRecord['dossier']['kind'];

/** The day of registering is a fact that its act alone writes. */
export const SET_BY_REGISTERING = 'registration_on';

interface PageStart {
  after_sort_key?: string;
  after_id?: string;
}

const FIRST: PageStart = {};

export const records = (asked: Where & { kind: RecordKind }) =>
  infiniteQueryOptions({
    queryKey: ['records', asked],
    queryFn: ({ pageParam }) =>
      told(api.GET('/api/records', { params: { query: { ...asked, ...pageParam } } })),
    initialPageParam: FIRST,
    getNextPageParam: ({
      records: rows,
      has_more: hasMore,
    }: RecordsPage): PageStart | undefined => {
      const last = rows.at(-1)?.dossier;
      return hasMore && last ? { after_sort_key: last.sort_key, after_id: last.id } : undefined;
    },
  });

const INCIDENTS_MAX = 200;

/** All incidents of one part of the tree in the windows of a year, page after page. */
export const incidentsWithin = ({ place, year }: Where) =>
  queryOptions({
    queryKey: ['incidents', 'all', place, year],
    queryFn: async () => {
      const found: Schemas['Incident'][] = [];
      for (let after: string | undefined; ; after = found.at(-1)?.id) {
        const query = { place, year, after, limit: INCIDENTS_MAX };
        const page = await told(api.GET('/api/incidents', { params: { query } }));
        found.push(...page.incidents.map(({ incident }) => incident));
        if (!page.has_more || page.incidents.length === 0) return found;
      }
    },
  });
