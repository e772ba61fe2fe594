/** What is known of a subject besides its names: decides scope and which criteria apply. Pure. */
import type { SubjectKind } from '../../api/registry.ts';
import { countTyped, isNoCount } from '../../text/typed-count.ts';

export const KINDS: SubjectKind[] = [
  'residential_area',
  'commune',
  'agency',
  'enterprise',
  'school',
];

export const FLAGS = [
  'has_party_organisation',
  'eligible_for_titles',
  'has_guard_force',
  'has_subunits',
  'has_police_coordination',
  'is_general_education',
  'is_own_body',
  'is_armed_forces',
  'is_party_body',
  'is_vertical_body',
] as const;
export type Flag = (typeof FLAGS)[number];

export const LEVELS = [
  'nursery',
  'preschool',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'continuing',
  'vocational',
  'higher',
] as const;
export type Level = (typeof LEVELS)[number];

export const SECTORS = ['production', 'trade'] as const;
export type Sector = (typeof SECTORS)[number];

export const SIZES = ['insured_workers', 'revenue', 'capital'] as const;
export type Size = (typeof SIZES)[number];

/** Which flags are asked of a kind: none for a commune, whose criteria all apply. */
export function flagsOf(kind: SubjectKind): readonly Flag[] {
  if (kind === 'residential_area') return ['has_party_organisation'];
  if (kind === 'commune') return [];
  const common: Flag[] = [
    'has_party_organisation',
    'eligible_for_titles',
    'has_guard_force',
    'has_subunits',
    'has_police_coordination',
  ];
  if (kind === 'school') return [...common, 'is_general_education'];
  if (kind === 'agency')
    return [...common, 'is_own_body', 'is_armed_forces', 'is_party_body', 'is_vertical_body'];
  return common;
}

export type Profile = Record<string, unknown>;

export function readProfile(text: string): Profile {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Profile)
      : {};
  } catch {
    return {};
  }
}

/** What is empty is left out, and so is not known; everything else stays as it was. */
export function changedProfile(profile: Profile, name: string, value: unknown): Profile {
  const next = { ...profile };
  const isEmpty =
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) delete next[name];
  else next[name] = value;
  return next;
}

export const levelsOf = (profile: Profile): Level[] =>
  Array.isArray(profile.levels) ? (profile.levels as Level[]) : [];

/** Whether a size holds what is no count; its box says so. */
export const hasNoCount = (profile: Profile): boolean =>
  SIZES.some((size) => isNoCount(String(profile[size] ?? '')));

/** As it is sent: what was typed as a size is a number. */
export function profileText(profile: Profile): string {
  const typed = SIZES.filter((size) => typeof profile[size] === 'string');
  const read = Object.fromEntries(typed.map((size) => [size, countTyped(String(profile[size]))]));
  return JSON.stringify({ ...profile, ...read });
}
