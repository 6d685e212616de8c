import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/find-chromium'

const SMALL_ANDROID = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}

// The journeys run against the built site: `npm test` builds it, or `npm run build` before `npx playwright test`.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  globalSetup: './tests/support/prepare-journeys.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Writing traces costs a seventh of the time: `--trace on` for the story that fails.
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: SMALL_ANDROID },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
})
