import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countGtest, countTap, countVitest } from './results.ts';

test('A failed and a skipped test of GoogleTest both count as failed', () => {
  const cases = [
    { result: 'COMPLETED' },
    { result: 'COMPLETED', failures: [{}] },
    { result: 'SKIPPED' },
    { result: 'SUPPRESSED' },
  ];
  const report = JSON.stringify({ testsuites: [{ testsuite: cases }] });

  assert.deepEqual(countGtest([report]), { passed: 1, failed: 2 });
});

test('A cancelled test of node:test counts as failed', () => {
  const tap =
    'TAP version 13\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';

  assert.deepEqual(countTap(tap), { passed: 3, failed: 3 });
});

test('Vitest says it itself', () => {
  const report = JSON.stringify({ numPassedTests: 4, numFailedTests: 2 });

  assert.deepEqual(countVitest(report), { passed: 4, failed: 2 });
});
