import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../../scripts/extension-copy.ts';
import { waitForCard } from './support/card.ts';
import { readLeftBehind } from './support/left-behind.ts';
import { waitForMarkedFrame } from './support/marked-frame.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf } from './support/sample-page.ts';
import { useStage } from './support/stage.ts';

// Both sites are granted, so that one can be given back while the other stays withheld.
const stage = useStage({ '/': pageOf('<p>Baclofen was given at 80 mg/day.</p>') }, [
  '*://localhost/*',
  '*://127.0.0.1/*',
]);

const NOTHING = { hosts: 0, highlights: 0, sheets: 0, listeners: [] };

/** The browser's own page of extensions, whose scripts may do what its switches do. */
let admin: Page;

beforeEach(async () => {
  admin = await stage.chromium.browser.newPage();
  await admin.goto('chrome://extensions');
  await stage.page.bringToFront();
  await stage.open('/', ['80 mg/day']);
  await pointAt(stage.page, '80 mg/day');
  await waitForCard(stage.page);
});

const id = () => new URL(stage.root).host;

/** The match patterns of the pages that the extension is now called into. */
const readSites = async () =>
  (await stage.chromium.worker()).evaluate(
    'chrome.scripting.getRegisteredContentScripts().then(([probe]) => probe?.matches)',
  );

const left = () => readLeftBehind(stage.page);

/** Everything in the page still works and says nothing: nothing of ours answers any more. */
async function useThePage(): Promise<void> {
  await stage.page.mouse.move(300, 300, { steps: 5 });
  await pointAt(stage.page, '80 mg/day');
  await stage.page.keyboard.press('Escape');
  await stage.page.evaluate(() => document.body.append(' And 90 mg/day.'));
  expect(await readMarkedText(stage.page)).toEqual([]);
}

// One story in this order: each way starts from what the one before left installed.
describe('with a page open and its card on the screen', () => {
  it('an update hands the page over: one host, one set of marks and of listeners', async () => {
    await stage.open('/', ['80 mg/day']);
    const before = (await left()).listeners;
    expect(before).toContain('pointermove');
    await stage.page.evaluate(() => {
      document.querySelector('baclo-lens')?.setAttribute('data-old', '');
    });
    await stage.chromium.browser.installExtension(`${CHROME_BUILD}-granted`);
    await stage.page.waitForSelector('baclo-lens:not([data-old])');
    expect(await stage.page.$$('baclo-lens')).toHaveLength(1);
    await expect.poll(() => readMarkedText(stage.page)).toEqual(['80 mg/day']);
    await expect.poll(async () => (await left()).listeners).toEqual(before);
    await pointAt(stage.page, '80 mg/day');
    expect(await waitForCard(stage.page)).toContain('80 mg/day');
  });

  it('a disabled extension leaves nothing, and once it is enabled needs no reload', async () => {
    await admin.evaluate(`chrome.management.setEnabled('${id()}', false)`);
    await expect.poll(left).toEqual(NOTHING);
    await useThePage();
    await admin.evaluate(`chrome.management.setEnabled('${id()}', true)`);
    await expect.poll(() => readMarkedText(stage.page)).toEqual(['80 mg/day', '90 mg/day']);
  });

  it('a page that comes back after its site was turned off shows nothing', async () => {
    await stage.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.kept = String(persisted);
      });
    });
    await stage.page.goto(stage.server.url('/', '127.0.0.1'));
    const setOff = async (hosts: string[]) =>
      (await stage.chromium.worker()).evaluate(
        `chrome.storage.local.set({ sitesOff: ${JSON.stringify(hosts)} })`,
      );
    await setOff(['localhost']);
    await stage.page.goBack();
    await expect.poll(async () => (await left()).hosts).toBe(0);
    expect(await readMarkedText(stage.page)).toEqual([]);
    expect(await stage.page.$eval('html', ({ dataset }) => dataset.kept)).toBe('true');
    await setOff([]);
    await expect.poll(() => readMarkedText(stage.page)).toEqual(['80 mg/day']);
  });

  it('a permission taken back in the browser’s settings leaves nothing', async () => {
    await admin.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(
      { extensionId: '${id()}', hostAccess: 'ON_CLICK' })`);
    await expect.poll(left).toEqual(NOTHING);
    await useThePage();
    await stage.page.reload();
    // One other site is given back: by when that is read, this page would have been, too.
    await admin.evaluate(
      `chrome.developerPrivate.addHostPermission('${id()}', 'http://127.0.0.1/*')`,
    );
    await expect.poll(readSites).toEqual(['http://127.0.0.1/*']);
    await waitForMarkedFrame(stage.page, stage.server.url('/', '127.0.0.1'));
    expect(await left()).toEqual(NOTHING);
  });
});
