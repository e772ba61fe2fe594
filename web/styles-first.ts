// The order in which a page asks for its files: on a weak line they share it, and nothing is painted
// before the styles are here. The open pages carry theirs with them, which spares a round trip; the
// server's policy lets them pass by their digest.
import type { Plugin } from 'vite';

const STYLES = /^ *<link rel="stylesheet"[^>]*>\n/gm;
const ADDRESS = /href="\/([^"]+)"/;
const FIRST_SCRIPT = /^ *<script type="module"/m;
const SCRIPTS = /<(script type="module"|link rel="modulepreload")/g;

export function stylesBeforeScripts(html: string): string {
  const styles = (html.match(STYLES) ?? []).join('');
  return html.replace(STYLES, '').replace(FIRST_SCRIPT, (script) => styles + script);
}

/** For pages that can be read without their script. */
export const scriptsCanWait = (html: string): string =>
  html.replace(SCRIPTS, '<$1 fetchpriority="low"');

/** `styleAt`: the text of "assets/x.css"; a file it does not know stays a link. */
export const stylesInside = (
  html: string,
  styleAt: (address: string) => string | undefined,
): string =>
  html.replace(STYLES, (link) => {
    const style = styleAt(ADDRESS.exec(link)?.[1] ?? '');
    return style === undefined ? link : `    <style>${style.trim()}</style>\n`;
  });

/** The server has no digests for a page that has no address of its own. */
const LINKED = ['/index.html', '/unreached.html'];

export function stylesFirst(): Plugin {
  return {
    name: 'styles-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        const ordered = stylesBeforeScripts(html);
        if (LINKED.includes(path)) return ordered;
        return stylesInside(scriptsCanWait(ordered), (address) => {
          const file = bundle?.[address];
          return file?.type === 'asset' ? String(file.source) : undefined;
        });
      },
    },
  };
}
