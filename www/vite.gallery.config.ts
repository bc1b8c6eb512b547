import { defineConfig, mergeConfig } from 'vite';
import site from './vite.config.ts';

export default mergeConfig(
  site,
  defineConfig({
    publicDir: false,
    build: { outDir: '../target/gallery', rolldownOptions: { input: 'stories.html' } },
  }),
);
