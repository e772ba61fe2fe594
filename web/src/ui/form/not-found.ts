import type { Words } from '../../text/vi.ts';

interface Asked {
  isFetching: boolean;
  error: unknown;
}

/** In the place of what was looked for: a question without an answer is no answer. */
export function notFoundText(words: Words['form'], { isFetching, error }: Asked): string {
  if (isFetching) return words.finding;
  if (error === null) return words.notFound;
  return (error as { status?: number }).status === 0 ? words.findOffline : words.findFailed;
}
