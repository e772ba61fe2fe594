import { expect, test } from 'vitest';
import { scriptsCanWait, stylesBeforeScripts } from './styles-first.ts';

const SCRIPT = '    <script type="module" src="/a.js"></script>\n';
const PRELOAD = '    <link rel="modulepreload" href="/b.js">\n';
const STYLE = '    <link rel="stylesheet" href="/c.css">\n';

test('styles are asked for before the scripts, and once', () => {
  expect(stylesBeforeScripts(SCRIPT + PRELOAD + STYLE)).toBe(STYLE + SCRIPT + PRELOAD);
});

test('a page without styles stays as it is', () => {
  expect(stylesBeforeScripts(SCRIPT + PRELOAD)).toBe(SCRIPT + PRELOAD);
});

test('scripts and what they import can wait, styles cannot', () => {
  const waiting = scriptsCanWait(STYLE + SCRIPT + PRELOAD);
  expect(waiting.match(/fetchpriority="low"/g)).toHaveLength(2);
  expect(waiting).toContain(STYLE);
});
