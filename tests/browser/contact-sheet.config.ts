import { defineConfig } from '@playwright/test';
import { chromium } from './engines/today';
import tests from './playwright.config';

const sizes = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 900 } };

/** Not a test: pictures of every page and every component, to be looked at. */
export default defineConfig({
  ...tests,
  testDir: 'contact-sheet',
  testMatch: '*.pictures.ts',
  globalSetup: ['./gallery.setup.ts', './contact-sheet/empty-folder.ts'],
  globalTeardown: './contact-sheet/index-page.ts',
  projects: Object.entries(sizes).flatMap(([size, viewport]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${size}-${colorScheme}`,
      use: { ...chromium, viewport, colorScheme },
    })),
  ),
});
