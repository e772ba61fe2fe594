import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { antdStyles } from './antd-styles.ts';
import { licences } from './licences.ts';
import { offlineWorker } from './offline-worker.ts';
import { stylesFirst } from './styles-first.ts';

export default defineConfig({
  plugins: [react(), antdStyles(), stylesFirst(), licences(), offlineWorker()],
  build: {
    target: 'es2022',
    // The policy of the server takes no inlined bytes for scripts, styles or faces.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'sign-in.html',
        'verification.html',
        'register.html',
        'unreached.html',
      ],
      // They do not say so themselves; without this the unused form and its validator come along.
      treeshake: {
        moduleSideEffects: [
          { test: /\/node_modules\/(@rc-component|@ant-design)\//, sideEffects: false },
        ],
      },
      output: {
        // What changes at another pace has a file of its own: new words do not fetch React again.
        codeSplitting: {
          groups: [
            { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\// },
            { name: 'words', test: /\/src\/text\/vi(\.ts|\/(?!open\.ts))/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
