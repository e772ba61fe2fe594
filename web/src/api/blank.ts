import type { Problem } from './shapes.ts';

/** A problem that did not come from the server; the page has words for its code. */
export const blank = (code: string): Problem => ({
  code,
  message: '',
  what_to_do: '',
  law: null,
  facts: {},
  fields: [],
});
