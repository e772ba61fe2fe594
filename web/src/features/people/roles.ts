import type { Role } from '../../api/people.ts';

/** In the order in which an administrator looks for them. */
export const ROLES: Role[] = [
  'head',
  'clerk',
  'commune_officer',
  'reviewer',
  'secretary',
  'member',
  'chairman',
  'administrator',
  'ministry_reader',
];

/** Held at a subject; the others at a place. */
export const isOfSubject = (role: Role): boolean => role === 'head' || role === 'clerk';
