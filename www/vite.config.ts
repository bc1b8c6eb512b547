import { defineConfig } from 'vitest/config';
import { offline } from './build/offline.ts';
import { pagePolicy } from './build/page-policy.ts';

export default defineConfig({
  base: './',
  plugins: [pagePolicy(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../target/site',
    emptyOutDir: true,
    target: ['chrome75', 'safari13'],
    cssTarget: 'chrome75',
    // What the first script imports is asked for with it; what later pages import, when they are.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The engine as plain JavaScript, which few browsers load.
    chunkSizeWarningLimit: 900,
  },
  // The oldest browsers start no worker that is a module.
  worker: { format: 'iife' },
  server: { fs: { allow: ['..'] } },
  optimizeDeps: {
    noDiscovery: true,
    include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', '@preact/signals'],
  },
  test: {
    environment: 'happy-dom',
    include: ['{src,build}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    // One document for all files is ten times faster; each test puts back what it changed.
    isolate: false,
  },
});
