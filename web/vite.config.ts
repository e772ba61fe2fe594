import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { antdStyles } from './antd-styles.ts';
import { offlineWorker } from './offline-worker.ts';

export default defineConfig({
  plugins: [react(), antdStyles(), offlineWorker()],
  build: {
    target: 'es2022',
    // The policy of the server takes no inlined bytes for scripts, styles or faces.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['index.html', 'sign-in.html', 'verification.html', 'register.html'],
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
