import { expect, test } from 'vitest';
import { belongsToApplication, isPaper, openPageAt } from './addresses.ts';

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

test.each([
  ['/api/decisions/0abc/paper.pdf', true],
  ['/api/decision-drafts/0abc/paper.pdf', true],
  ['/api/evidence/0abc/content', true],
  ['/api/decisions/0abc', false],
  ['/api/uploads/0abc/evidence', false],
  ['/paper.pdf', false],
])('%s is a paper of its own window: %s', (pathname, is) => expect(isPaper(pathname)).toBe(is));
