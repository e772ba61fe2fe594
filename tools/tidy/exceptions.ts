// The known sins, one line each: check, file, reason. The list may only shrink.
import type { Check, Fault, Tree } from './tree.ts';

export const EXCEPTIONS = 'tools/tidy/exceptions.txt';

export type Found = { check: Check; fault: Fault };
type Exception = { line: number; check: string; file: string; reason: string };

function readExceptions(tree: Tree): Exception[] {
  return (tree.get(EXCEPTIONS) ?? '').split('\n').flatMap((text, i) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [check, file, ...reason] = text.trim().split(/\s+/);
    return [{ line: i + 1, check, file, reason: reason.join(' ') }];
  });
}

/** Without what is excepted, and with a fault for each line of the list that no longer holds. */
export function applyExceptions(tree: Tree, found: Found[], ran: Check[]): Found[] {
  const list: Check = { name: 'exceptions', run: () => [] };
  const covers = (exception: Exception, { check, fault }: Found) =>
    exception.check === check.name && exception.file === fault.file && exception.reason !== '';
  const exceptions = readExceptions(tree).filter(
    ({ check, reason }) => reason === '' || ran.some(({ name }) => name === check),
  );
  const idle = exceptions.filter((exception) => !found.some((one) => covers(exception, one)));
  return [
    ...found.filter((one) => !exceptions.some((exception) => covers(exception, one))),
    ...idle.map(({ line, reason }) => ({
      check: list,
      fault: {
        file: EXCEPTIONS,
        line,
        message:
          reason === ''
            ? 'this line gives no reason. Add it.'
            : 'this sin is cured. Delete the line.',
      },
    })),
  ];
}
