/** Recognition handed one tier down. */
import { queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { components } from './schema.ts';

export type DelegationRow = components['schemas']['DelegationRow'];
export type InstitutionKind = 'agency' | 'enterprise' | 'school';

export const delegations = (path: string) =>
  queryOptions({
    queryKey: ['delegations', path],
    queryFn: async () =>
      (await told(api.GET('/api/delegations', { params: { query: { path } } }))).delegations,
  });
