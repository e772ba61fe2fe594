// How many tests passed and failed, from what a runner left behind: `gtest DIR`, `tap FILE`,
// `vitest FILE`. Prints "PASSED FAILED". A skipped test counts as failed: all it needs is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Count = { passed: number; failed: number };
type GtestCase = { result: string; failures?: unknown[] };
type GtestReport = { testsuites: { testsuite: GtestCase[] }[] };

export function countGtest(reports: string[]): Count {
  const cases = reports.flatMap((report) =>
    (JSON.parse(report) as GtestReport).testsuites.flatMap((suite) => suite.testsuite),
  );
  const run = cases.filter((test) => test.result !== 'SUPPRESSED');
  const failed = run.filter((test) => test.failures || test.result === 'SKIPPED').length;
  return { passed: run.length - failed, failed };
}

export function countTap(tap: string): Count {
  const last = (word: string) => Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: last('pass'), failed: last('fail') + last('cancelled') + last('skipped') };
}

export function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

function count(kind: string, path: string): Count {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  if (kind === 'gtest') {
    return countGtest(readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8')));
  }
  const text = readFileSync(path, 'utf8');
  return kind === 'tap' ? countTap(text) : countVitest(text);
}

if (import.meta.main) {
  const { passed, failed } = count(process.argv[2], process.argv[3]);
  console.log(`${passed} ${failed}`);
}
