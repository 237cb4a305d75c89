import type { Page } from 'puppeteer-core';
import { CHROME_BUILD, copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';
import { type LaunchedChromium, launchChromium } from '../../../scripts/launch-chromium.ts';

/** A headless Chromium in which the pages of `localhost` are turned on. */
export function launchGranted(hosts = ['*://localhost/*']): Promise<LaunchedChromium> {
  return launchChromium({ extension: copyWithGrantedHosts(CHROME_BUILD, hosts), headless: true });
}

/** Names of our highlights that hold at least one range, as the page itself could see them. */
export function readMarks(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('baclolens'))
        .map(([name, set]) => [name, set.size]),
    ),
  );
}
