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

async function speak(language: string): Promise<void> {
  const worker = await session.chromium.worker();
  await worker.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
}

async function openScreen(address: string, language: string, scheme: string): Promise<Page> {
  await speak(language);
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
  'look-up.html#fr-ansm-2017-07-24-rtu-80mg&day=2015-03-17&dose=120-180',
  'look-up.html#product-baclocur',
  'look-up.html#renal-impairment-dose',
];

const LOOKS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['fr', 'light'],
  ['fr', 'dark'],
] as const;

/** What reaches over the right edge and is not scrolled inside a box of its own. */
function tooWide(page: Page): Promise<string[]> {
  return page.$$eval('body *:not(.unseen, .unseen *, svg *)', (all) =>
    all
      .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
      .map((each) => each.outerHTML.slice(0, 200)),
  );
}

describe.each(SCREENS)('%s', (address) => {
  it.each(LOOKS)('breaks no rule of axe (%s, %s)', async (language, scheme) => {
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
    expect(await tooWide(page)).toEqual([]);
    await page.close();
  });

  it('leaves room to read at 400 % zoom of a small screen, where 320 by 200 px are left', async () => {
    const page = await openScreen(address, 'fr', 'light');
    await page.setViewport({ width: 320, height: 200 });
    expect(await tooWide(page)).toEqual([]);
    const room = await page.$eval('main', (main) => {
      const scrolls = getComputedStyle(main).overflowY !== 'visible';
      return scrolls ? main.clientHeight : window.innerHeight;
    });
    expect(room).toBeGreaterThanOrEqual(200);
    await page.close();
  });
});

describe.each(LOOKS)('the popup over a page (%s, %s)', (language, value) => {
  it('breaks no rule of axe, with its list, with results and with a record', async () => {
    await speak(language);
    await session.page.goto(session.server.url('/sample'));
    await expect.poll(() => readMarkedText(session.page)).not.toEqual([]);
    const popup = await session.chromium.openPopup(session.page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await popup.locator('.mentions li').wait();
    expect(await faults(popup)).toEqual([]);
    await popup.type('[role="combobox"]', 'conseil etat');
    await popup.locator('[role="option"]').wait();
    await popup.locator('.popup-filters summary').click();
    expect(await faults(popup)).toEqual([]);
    expect(await tooWide(popup)).toEqual([]);
    await popup.focus('[role="combobox"]');
    await popup.keyboard.press('Enter');
    await popup.locator('.decision').wait();
    expect(await faults(popup)).toEqual([]);
    expect(await tooWide(popup)).toEqual([]);
    await popup.close();
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
