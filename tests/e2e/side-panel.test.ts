import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD, copyWithGrantedHosts } from '../../scripts/extension-copy.ts';
import {
  closeWelcome,
  type LaunchedChromium,
  launchChromium,
} from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { waitForCard } from './support/card.ts';
import { type Display, openDisplay } from './support/display.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';

// A real window: a headless browser has no panel beside its pages.
let display: Display;
let server: PageServer;
let chromium: LaunchedChromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  display = await openDisplay();
  server = await servePages({
    '/sample': SAMPLE,
    '/short': pageOf('<p>Baclofen was capped at 80 mg/day.</p>'),
  });
  chromium = await launchChromium({
    extension: copyWithGrantedHosts(CHROME_BUILD, ['*://localhost/*']),
    headless: false,
    env: display.env,
    args: ['--window-size=1200,850'],
  });
  await closeWelcome(chromium);
  page = await chromium.browser.newPage();
  await page.goto(server.url('/sample'));
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
  display?.close();
});

const listed = () => panel.$$eval('.mentions li', (items) => items.length);

// One story, told in order.
describe('the side panel, opened from the popup', () => {
  it('lists the page’s doses beside it, and stays while a card opens', async () => {
    await expect.poll(() => readMarkedText(page)).toContain('300 mg/jour');
    const popup = await chromium.openPopup(page);
    await popup.locator('button ::-p-text(Side panel)').click();
    const target = await chromium.browser.waitForTarget((each) =>
      each.url().endsWith('/sidepanel.html'),
    );
    panel = await target.asPage();
    await expect.poll(listed).toBe(10);
    await panel.locator('.mentions li:nth-child(4) button').click();
    expect(await waitForCard(page)).toContain('120 mg/day');
    expect(await listed()).toBe(10);
  });

  it('follows the reader to another page, and to another tab', async () => {
    await page.goto(server.url('/short'));
    await expect.poll(listed).toBe(1);
    const other = await chromium.browser.newPage();
    await other.goto(server.url('/sample'));
    await expect.poll(listed).toBe(10);
    await page.bringToFront();
    await expect.poll(listed).toBe(1);
    await other.close();
  });

  it('speaks another language as soon as the reader chooses it', async () => {
    const worker = await chromium.worker();
    await worker.evaluate("chrome.storage.local.set({ settings: { language: 'fr' } })");
    await expect.poll(() => panel.title()).toBe('Baclofène : cette page, recherche · BacloLens');
    expect(await panel.$eval('.panel-page h2', (each) => each.textContent)).toContain(
      'Sur cette page',
    );
  });
});
