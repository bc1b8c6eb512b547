import { defineConfig, type Project } from '@playwright/test';
import { chromium, firefox } from './engines/today';
import { siteFolder } from './portal/built';

const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 900 };

const projects: Project[] = [
  { name: 'phone', use: { ...chromium, viewport: phone, hasTouch: true }, testMatch: 'journeys/*.spec.ts' },
  { name: 'chromium', use: { ...chromium, viewport: desktop }, testIgnore: 'engines/old/*.spec.ts' },
  {
    name: 'firefox',
    use: { ...firefox, viewport: desktop },
    testMatch: ['journeys/{demo-record,keyboard,own-record}.spec.ts', 'engines/today.spec.ts'],
  },
  { name: 'old', testMatch: 'engines/old/*.spec.ts' },
];

const xtask = process.env['XTASK'] ?? 'cargo run --quiet --package xtask --';

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/browser-tests',
  projects,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
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
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
