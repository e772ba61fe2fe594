import { expect, test } from 'vitest';
import { mayWait } from './may-wait.ts';

test.each([
  '/api/dossiers/0abc/facts',
  '/api/dossiers/0abc/appraisal',
  '/api/incidents',
  '/api/incidents/7/withdrawal',
  '/api/confirmations',
  '/api/evidence/0abc',
])('%s may wait', (address) => expect(mayWait(address)).toBe(true));

test.each([
  '/api/conclusions',
  '/api/decision-drafts/0abc/issuance',
  '/api/decisions',
  '/api/handovers/7/confirmation',
  '/api/cycles/7/settings',
  '/api/people',
  '/api/places/23524',
  '/api/password',
  '/api/station/session',
])('%s is done now or not at all', (address) => expect(mayWait(address)).toBe(false));
