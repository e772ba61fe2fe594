import { expect, test } from 'vitest';
import { scriptsCanWait, stylesBeforeScripts, stylesInside } from './styles-first.ts';

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

test('an open page carries its styles with it, one it does not have stays a link', () => {
  const other = STYLE.replace('c.css', 'd.css');
  const told = stylesInside(STYLE + other + SCRIPT, (address) =>
    address === 'c.css' ? 'p{margin:0}\n' : undefined,
  );
  expect(told).toBe('    <style>p{margin:0}</style>\n' + other + SCRIPT);
});
