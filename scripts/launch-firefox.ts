import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './ensure-browsers.ts';

/**
 * Starts Firefox without a window and installs the unpacked extension for the session.
 * @throws when no Firefox is found.
 */
export async function launchFirefox(extension: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found. Set FIREFOX_PATH to one.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(extension);
  return browser;
}
