import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChrome } from './scripts/ensure-browsers.ts';

/** The system's own; null leaves it to Playwright to say that none was found. */
const chromium = findChrome();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{dosage,regulation,dataset,cli,ui,platform,scripts}/**/*.test.{ts,tsx}'],
        },
      },
      // The builds as they would be shipped: what they ask for, what they hold, how large they are.
      { test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] } },
      // The built extension in real browsers, one at a time: two would share two cores and one focus.
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          // Two cores share a browser, its extension and the test: a state may be seconds away.
          expect: { poll: { timeout: 5_000 } },
          hookTimeout: 60_000,
        },
      },
      {
        // The page layer on real layout. No browser is downloaded: it is the system's own.
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 800 },
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
