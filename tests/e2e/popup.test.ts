import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { SAMPLE } from './support/sample-page.ts';
import { useChromium } from './support/session.ts';

let popup: Page;

const session = useChromium({ pages: { '/sample': SAMPLE } });

beforeEach(async () => {
  await session.page.goto(session.server.url('/sample'));
  await expect.poll(() => readMarkedText(session.page)).toContain('300 mg/jour');
  popup = await session.chromium.openPopup(session.page);
});

afterEach(async () => {
  if (!popup.isClosed()) await popup.close();
});

const readOptions = () =>
  popup.$$eval('[role="option"]', (options) => options.map((each) => each.textContent ?? ''));

describe('looking decisions up', () => {
  it('takes typing at once: the search box has the focus', async () => {
    await expect.poll(() => popup.$eval(':focus', (each) => each.role)).toBe('combobox');
  });

  it('finds the July 2017 decision by "80 mg 2017", and opens it by keyboard', async () => {
    await popup.locator('[role="combobox"]').fill('80 mg 2017');
    await expect.poll(async () => (await readOptions())[0]).toMatch(/80 mg\/day.*24 Jul 2017/);
    await popup.keyboard.press('Enter');
    const decision = await popup.waitForSelector('h1, h2');
    const text = await popup.$eval('body', (body) => body.textContent ?? '');
    expect(decision).not.toBeNull();
    expect(text).toContain('24 Jul 2017');
    expect(text).toContain('ANSM');
    expect(await popup.$$eval('a[href^="http"]', (links) => links.length)).toBeGreaterThan(0);
  });

  it('leads from act to act, with Ctrl in a tab of its own', async () => {
    await popup.locator('[role="combobox"]').fill('80 mg 2017');
    await expect.poll(async () => (await readOptions())[0]).toMatch(/24 Jul 2017/);
    await popup.keyboard.press('Enter');
    await popup.locator('.acts a').wait();
    await popup.keyboard.down('Control');
    await popup.click('.acts a').catch(() => undefined);
    const target = await session.chromium.browser.waitForTarget((each) =>
      each.url().endsWith('/look-up.html#fr-ansm-2014-03-17-rtu'),
    );
    const record = await target.asPage();
    await record.waitForSelector('h1');
    await expect.poll(() => record.title()).toContain('BacloLens');
    await record.close();
  });

  it('says so when nothing is found', async () => {
    await popup.locator('[role="combobox"]').fill('zzqqxx');
    await expect.poll(() => popup.$eval('.empty', (each) => each.textContent)).toContain('zzqqxx');
  });
});

describe('this page', () => {
  it('counts and lists its mentions, each with how it stands to the rule now', async () => {
    await expect.poll(() => popup.$$eval('.mentions li', (items) => items.length)).toBe(10);
    const first = await popup.$eval('.mentions li', (item) => item.textContent);
    expect(first).toContain('300 mg/day');
    expect(first).toContain('Higher than the stated maximum of 80 mg/day');
  });

  it.each([
    // With the mark by which a spreadsheet knows UTF-8.
    ['CSV', /^\uFEFF"text","sentence",.*"day_total_mg_low"/, /300 mg\/jour/],
    ['JSON', /"resourceType": ?"Dosage"|"doseAndRate"/, /300 mg\/jour/],
  ])('saves the list as %s, in a file of the browser’s own download', async (kind, form, dose) => {
    const folder = mkdtempSync(join(tmpdir(), 'baclolens-download-'));
    const session = await popup.createCDPSession();
    const events = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
    await session.send('Browser.setDownloadBehavior', events);
    await popup.locator(`button ::-p-text(${kind})`).click();
    const saved = (): string[] =>
      readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
    await expect.poll(() => saved().length).toBe(1);
    const text = readFileSync(join(folder, saved()[0] ?? ''), 'utf8');
    expect(text).toMatch(form);
    expect(text).toMatch(dose);
    rmSync(folder, { recursive: true });
  });

  it('shows the count on the toolbar button', async () => {
    const worker = await session.chromium.worker();
    const badge = `chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
    await expect.poll(() => worker.evaluate(badge)).toBe('10');
  });

  it('opens a mention’s card by keyboard, with the focus in it; Escape gives the page back', async () => {
    await popup.locator('.mentions li:nth-child(4) button').wait();
    await popup.$eval('.mentions li:nth-child(4) button', (button) => button.focus());
    // The popup makes room at once: it may be gone before the key comes up again.
    await popup.keyboard.press('Enter').catch(() => undefined);
    expect(await waitForCard(session.page)).toContain('120 mg/day');
    const focus = () => session.page.evaluate(() => document.activeElement?.localName);
    await session.page.bringToFront();
    await expect.poll(focus).toBe('baclo-lens');
    await session.page.keyboard.press('Escape');
    await waitForNoCard(session.page);
    expect(await focus()).toBe('body');
  });
});

it('tells once what an update of the data changed', async () => {
  await popup.close();
  const worker = await session.chromium.worker();
  await worker.evaluate("chrome.storage.local.set({ settings: { datasetSeen: '2020.1.0' } })");
  popup = await session.chromium.openPopup(session.page);
  await popup.locator('.panel-news button ::-p-text(Seen)').click();
  await expect.poll(() => popup.$('.panel-news')).toBeNull();
  await popup.close();
  popup = await session.chromium.openPopup(session.page);
  await popup.locator('.mentions li').wait();
  expect(await popup.$('.panel-news')).toBeNull();
});

it('opens with sound defaults on a corrupt storage', async () => {
  await popup.close();
  const worker = await session.chromium.worker();
  await worker.evaluate("chrome.storage.local.set({ settings: 'broken', sitesOff: 7 })");
  popup = await session.chromium.openPopup(session.page);
  await popup.locator('.mentions li').wait();
  expect(await popup.$eval('[role="switch"]', (each) => each.getAttribute('aria-checked'))).toBe(
    'true',
  );
});
