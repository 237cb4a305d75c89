import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './ensure-browsers.ts';

/**
 * Starts Firefox and installs the unpacked extension for the session.
 * @param screen the environment of a display to open a window on; none for no window at all
 * @param more variables for its environment
 * @throws when no Firefox is found.
 */
export async function launchFirefox(
  extension: string,
  screen?: NodeJS.ProcessEnv,
  more: NodeJS.ProcessEnv = {},
): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found. Set FIREFOX_PATH to one.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: screen === undefined,
    env: { ...process.env, ...screen, ...more },
    ...(screen && {
      defaultViewport: null,
      args: ['--width=1200', '--height=850'],
    }),
  });
  await browser.installExtension(extension);
  return browser;
}
