import { expect, it } from 'vitest';
import { vi } from '../../text/vi.ts';
import { notFoundText } from './not-found.ts';
import { searchedByLabel } from './searched.ts';

const option = { value: 'fire_serious', label: 'Cháy, nổ nghiêm trọng' };

it.each(['chay', 'Cháy', 'no chay', ''])('a list finds by %j', (typed) => {
  expect(searchedByLabel.filterOption(typed, option)).toBe(true);
});

it.each(['đánh', 'fire'])('a list does not find by %j', (typed) => {
  expect(searchedByLabel.filterOption(typed, option)).toBe(false);
});

it('says that nothing was found only when the server said so', () => {
  const { form } = vi;
  expect(notFoundText(form, { isFetching: false, error: null })).toBe(form.notFound);
  expect(notFoundText(form, { isFetching: true, error: null })).toBe(form.finding);
  const offline = Object.assign(new Error(), { status: 0 });
  expect(notFoundText(form, { isFetching: false, error: offline })).toBe(form.findOffline);
  const refused = Object.assign(new Error(), { status: 503 });
  expect(notFoundText(form, { isFetching: false, error: refused })).toBe(form.findFailed);
});
