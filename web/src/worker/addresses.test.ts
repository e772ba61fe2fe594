import { expect, test } from 'vitest';
import { belongsToApplication, openPageAt } from './addresses.ts';

test.each(['/', '/don-vi', '/ho-so/0abc', '/quan-tri/nhap-bang', '/api-la-gi'])(
  '%s opens without the server',
  (pathname) => expect(belongsToApplication(pathname)).toBe(true),
);

test.each([
  '/api/session',
  '/dang-nhap',
  '/xac-minh/abc',
  '/so-cong-nhan',
  '/assets/a.js',
  '/icon.svg',
  '/healthz',
])('%s is the server’s to answer', (pathname) =>
  expect(belongsToApplication(pathname)).toBe(false),
);

test.each([
  ['/dang-nhap', '/dang-nhap'],
  ['/xac-minh/0abc', '/xac-minh'],
  ['/so-cong-nhan', '/so-cong-nhan'],
  ['/xac-minh-gi', undefined],
  ['/don-vi', undefined],
])('%s is the open page %s', (pathname, page) => expect(openPageAt(pathname)).toBe(page));
