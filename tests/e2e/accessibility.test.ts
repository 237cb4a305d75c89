import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const session = useChromium({ pages: { '/sample': SAMPLE } });

/** The rules that a screen breaks, each with the elements at fault; `only` narrows it to a part. */
async function faults(page: Page, only = 'document'): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(`axe.run(${only}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' | ')))`)) as string[];
}

async function openScreen(address: string, language: string, scheme: string): Promise<Page> {
  const worker = await session.chromium.worker();
  await worker.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
  const page = await session.chromium.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${session.root}/${address}`);
  await page.waitForSelector('h1');
  return page;
}

const SCREENS = [
  'popup.html',
  'sidepanel.html',
  'options.html',
  'welcome.html',
  'look-up.html',
  'look-up.html?q=RTU',
  'look-up.html#fr-ansm-2017-07-24-rtu-80mg',
];

describe.each(SCREENS)('%s', (address) => {
  it.each([
    ['en', 'light'],
    ['fr', 'dark'],
  ])('breaks no rule of axe (%s, %s)', async (language, scheme) => {
    const page = await openScreen(address, language, scheme);
    expect(await faults(page)).toEqual([]);
    expect(await page.$eval('html', (html) => html.lang)).toBe(language);
    // Told by its title too, in the chosen language and with the name of the extension last.
    const heading = await page.$eval('h1', (each) => each.textContent);
    expect(await page.title()).toMatch(/.+ · BacloLens$/);
    if (!address.includes('#')) expect(await page.title()).toBe(`${heading} · BacloLens`);
    await page.close();
  });

  it('reflows at 320 px, as at 400 % zoom, without sideways scrolling', async () => {
    const page = await openScreen(address, 'fr', 'light');
    await page.setViewport({ width: 320, height: 640 });
    // What is wider than the window and not scrolled inside a box of its own.
    const wide = await page.$$eval('body *:not(.unseen, .unseen *, svg *)', (all) =>
      all.filter((each) => each.getBoundingClientRect().right > 321).map((each) => each.outerHTML),
    );
    expect(wide).toEqual([]);
    await page.close();
  });
});

it('the card breaks no rule of axe, in either theme', async () => {
  const page = await session.chromium.browser.newPage();
  await page.setViewport({ width: 1000, height: 1600 });
  await page.goto(session.server.url('/sample'));
  await expect.poll(() => readMarkedText(page)).not.toEqual([]);
  await pointAt(page, '300 mg/jour');
  await waitForCard(page);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await faults(page, "{ include: ['baclo-lens'] }")).toEqual([]);
  }
  await page.close();
});
