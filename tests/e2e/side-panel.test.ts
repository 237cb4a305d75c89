import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';
import { useWindow } from './support/session.ts';

let panel: Page;

// A real window: a headless browser has no panel beside its pages.
const session = useWindow({
  pages: {
    '/sample': SAMPLE,
    '/short': pageOf('<p>Baclofen was capped at 80 mg/day.</p>'),
  },
});

beforeAll(() => session.page.goto(session.server.url('/sample')));

const listed = () => panel.$$eval('.mentions li', (items) => items.length);

// One story, told in order.
describe('the side panel, opened from the popup', () => {
  it('lists the page’s doses beside it, and stays while a card opens', async () => {
    await expect.poll(() => readMarkedText(session.page)).toContain('300 mg/jour');
    const popup = await session.chromium.openPopup(session.page);
    // The popup closes as the panel opens; a locator would look for the button again.
    await popup.click('button ::-p-text(Side panel)').catch(() => undefined);
    const target = await session.chromium.browser.waitForTarget((each) =>
      each.url().endsWith('/sidepanel.html'),
    );
    panel = await target.asPage();
    await expect.poll(listed).toBe(10);
    await panel.locator('.mentions li:nth-child(4) button').click();
    expect(await waitForCard(session.page)).toContain('120 mg/day');
    expect(await listed()).toBe(10);
  });

  it('follows the reader to another page, and to another tab', async () => {
    await session.page.goto(session.server.url('/short'));
    await expect.poll(listed).toBe(1);
    const other = await session.chromium.browser.newPage();
    await other.goto(session.server.url('/sample'));
    await expect.poll(listed).toBe(10);
    await session.page.bringToFront();
    await expect.poll(listed).toBe(1);
    await other.bringToFront();
    await expect.poll(listed).toBe(10);
    // Closed meanwhile: what was listed goes with its tab, the next tab's doses come.
    await other.close();
    await session.page.bringToFront();
    await expect.poll(listed).toBe(1);
  });

  it('speaks another language as soon as the reader chooses it', async () => {
    const worker = await session.chromium.worker();
    await worker.evaluate("chrome.storage.local.set({ settings: { language: 'fr' } })");
    await expect
      .poll(() => panel.title())
      .toMatch(/^Baclofène\s: cette page, recherche · BacloLens$/);
    expect(await panel.$eval('.panel-page h2', (each) => each.textContent)).toContain(
      'Sur cette page',
    );
  });
});
