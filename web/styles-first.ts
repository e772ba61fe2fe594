// The order in which a page asks for its files: on a weak line they share it, and nothing is painted
// before the styles are here.
import type { Plugin } from 'vite';

const STYLES = /^ *<link rel="stylesheet"[^>]*>\n/gm;
const FIRST_SCRIPT = /^ *<script type="module"/m;
const SCRIPTS = /<(script type="module"|link rel="modulepreload")/g;

export function stylesBeforeScripts(html: string): string {
  const styles = (html.match(STYLES) ?? []).join('');
  return html.replace(STYLES, '').replace(FIRST_SCRIPT, (script) => styles + script);
}

/** For pages that can be read without their script. */
export const scriptsCanWait = (html: string): string =>
  html.replace(SCRIPTS, '<$1 fetchpriority="low"');

export function stylesFirst(): Plugin {
  return {
    name: 'styles-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const ordered = stylesBeforeScripts(html);
        return path === '/index.html' ? ordered : scriptsCanWait(ordered);
      },
    },
  };
}
