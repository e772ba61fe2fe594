import { expect, test } from 'vitest';
import { belongsToApplication } from './addresses.ts';

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
