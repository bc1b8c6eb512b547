import { defineConfig, type Project } from '@playwright/test';
import { chromium, firefox } from './engines/today';
import { siteFolder } from './portal/built';

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 900 };

/** Long, and about the letters rather than the window: on phones only. */
const everyLetter = 'letters/every-letter.spec.ts';

const projects: Project[] = [
  {
    name: 'phone',
    use: { ...chromium, viewport: phone, hasTouch: true },
    testMatch: ['journeys/*.spec.ts', everyLetter],
  },
  {
    name: 'chromium',
    use: { ...chromium, viewport: desktop },
    testIgnore: ['engines/{old,webkit}/*.spec.ts', 'alone/*.spec.ts', everyLetter],
  },
  {
    name: 'firefox',
    use: { ...firefox, viewport: desktop },
    testMatch: [
      'journeys/{apply-objection,demo-record,enter,keyboard,own-record}.spec.ts',
      'drafts/surviving.spec.ts',
      'engines/today.spec.ts',
      'offline/without-network.spec.ts',
    ],
  },
  { name: 'webkit', testMatch: 'engines/webkit/*.spec.ts' },
  { name: 'old', testMatch: 'engines/old/*.spec.ts' },
];

/** What measures time comes last, when nothing runs beside it. */
const alone: Project = {
  name: 'alone',
  use: { ...chromium, viewport: phone, hasTouch: true },
  testMatch: 'alone/*.spec.ts',
  dependencies: projects.map(({ name = '' }) => name),
};

const xtask = process.env['XTASK'] ?? 'cargo run --quiet --package xtask --';

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/browser-tests',
  projects: [...projects, alone],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  // Machines of others are at times three times slower than themselves. What fails twice is broken; the list names both.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalSetup: './gallery.setup.ts',
  webServer: {
    command: `${xtask} serve --no-build --port 0 --site "${siteFolder}"`,
    wait: { stdout: /(?<portal_address>http:\/\/\S+)/ },
    timeout: 240_000,
  },
  use: {
    baseURL: process.env['PORTAL_ADDRESS'] ?? '',
    locale: 'zh-CN',
    timezoneId: 'America/Los_Angeles',
    contextOptions: { reducedMotion: 'reduce' },
    // A copy of the site on the device would answer in the place of what a test arranges; offline/ and privacy/ have it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
