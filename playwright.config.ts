import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/test/chromium';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: process.env.E2E_OUTPUT ?? 'test-results',
  // The emulators run the functions one process each: more than one browser makes every test slower, not the whole faster.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // For what never comes, not for what comes late: no test’s verdict is the machine’s.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '.cache/e2e.json' }]],
  use: {
    baseURL: process.env.APP_URL ?? 'http://127.0.0.1:3000',
    // Keeping what every step looked like takes a third of the time; for a failure that has to be understood it is worth it.
    trace: process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // Without a graphics card every frame of a movement is drawn by the processors that all else needs; the main job is seen moving.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'desktop' }],
});
