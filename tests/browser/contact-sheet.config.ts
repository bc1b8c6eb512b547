import { defineConfig, type Project } from '@playwright/test';
import type { Look } from './contact-sheet/look';
import { chromium } from './engines/today';
import tests from './playwright.config';

const sizes = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 900 } };

function project(size: keyof typeof sizes, look: Look): Project {
  return {
    name: `${size}-${look}`,
    use: { ...chromium, viewport: sizes[size], colorScheme: look === 'dark' ? 'dark' : 'light' },
    metadata: { look },
  };
}

/** Not a test: pictures of every page and every component, to be looked at. */
export default defineConfig({
  ...tests,
  testDir: 'contact-sheet',
  testMatch: '*.pictures.ts',
  globalSetup: ['./gallery.setup.ts', './contact-sheet/empty-folder.ts'],
  globalTeardown: './contact-sheet/index-page.ts',
  projects: [
    ...(['light', 'dark', 'elder', 'high', 'wide', 'en'] as const).map((look) => project('phone', look)),
    ...(['light', 'dark', 'elder', 'high'] as const).map((look) => project('desktop', look)),
  ],
});
