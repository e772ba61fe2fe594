// The styles of the parts of Ant Design we use, computed when the page is built: the server's
// content-security policy lets no script write styles, and the browser is spared the work.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import type { Plugin } from 'vite';
import { theme } from './src/ui/theme.ts';

const NAME = 'virtual:antd-styles.css';
const NO_STYLES = join(import.meta.dirname, 'src/ui/no-styles.ts');

/** Every part that src/ui takes from antd; one that is missing here comes out naked. */
const PARTS = ['Alert', 'App', 'Button', 'Drawer', 'Dropdown', 'Input', 'Menu', 'Modal'].concat([
  'Select',
  'Spin',
  'Table',
]);

export function extractedStyles(): string {
  const require = createRequire(import.meta.url);
  const { createElement } = require('react') as typeof import('react');
  const { ConfigProvider } = require('antd') as typeof import('antd');
  const { extractStyle } = require('@ant-design/static-style-extract') as {
    extractStyle: (options: {
      includes: string[];
      customTheme: (node: ReactElement) => ReactElement;
    }) => string;
  };
  return extractStyle({
    includes: PARTS,
    customTheme: (node) =>
      createElement(ConfigProvider, { theme: { ...theme, zeroRuntime: false } }, node),
  });
}

export function antdStyles(): Plugin {
  let styles: string | undefined;
  return {
    name: 'antd-styles',
    enforce: 'pre',
    resolveId(id) {
      if (id === NAME) return `\0${NAME}`;
      return id.endsWith('/dynamicCSS') ? NO_STYLES : undefined;
    },
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      styles ??= extractedStyles();
      return styles;
    },
  };
}
