/** Years, their settings, and the rulebooks they run by. */
import { queryOptions } from '@tanstack/react-query';
import { api, told } from './client.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type CycleView = Schemas['CycleView'];
export type CycleSettings = Schemas['CycleSettings'];
export type ChosenSetting = Schemas['ChosenSetting'];
export type RulebookName = Schemas['RulebookName'];
export type RulebookView = Schemas['RulebookView'];
export type RuleCriterion = Schemas['RuleCriterion'];
export type RuleSetting = Schemas['RuleSetting'];
export type RuleKind = Schemas['RuleKind'];
export type RuleName = Schemas['RuleName'];

export const cycles = queryOptions({
  queryKey: ['cycles'],
  queryFn: () => told(api.GET('/api/cycles')),
});

export const cycleSettings = (id: string) =>
  queryOptions({
    queryKey: ['cycles', 'settings', id],
    queryFn: () => told(api.GET('/api/cycles/{id}/settings', { params: { path: { id } } })),
  });

export const rulebooks = queryOptions({
  queryKey: ['rulebooks'],
  queryFn: async () => (await told(api.GET('/api/rulebooks'))).rulebooks,
  staleTime: Infinity,
});

export const rulebook = (key: string) =>
  queryOptions({
    queryKey: ['rulebooks', key],
    queryFn: () => told(api.GET('/api/rulebooks/{key}', { params: { path: { key } } })),
    staleTime: Infinity,
  });

/** The key on the server's shelf of what a year runs by. */
export const keyOf = ({ rulebook: id, supplements }: { rulebook: string; supplements: string }) =>
  supplements === '' ? id : `${id}+${supplements}`;
