import { expect, test } from 'vitest';
import type { KeptAct } from './kept-act.ts';
import { AGE_MAX_MS } from './order.ts';
import { whyNotSent } from './sender.ts';

const at = (address: string): KeptAct => ({ address, made_at: 0 }) as KeptAct;

test('what an earlier page kept and binds an office is not sent by itself', () => {
  expect(whyNotSent(at('/api/decision-drafts/0abc/issuance'), 1)).toBe('not_by_itself');
  expect(whyNotSent(at('/api/dossiers/0abc/facts'), 1)).toBeUndefined();
  expect(whyNotSent(at('/api/dossiers/0abc/facts'), AGE_MAX_MS + 1)).toBe('act_too_old');
});
