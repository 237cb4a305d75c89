import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROME_BUILD } from '../../scripts/extension-copy.ts';
import {
  closeWelcome,
  type LaunchedChromium,
  launchChromium,
} from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { type Display, openDisplay } from './support/display.ts';
import { pageOf } from './support/sample-page.ts';

// The browser's own menu and address bar, in a real window, on a site that was never turned on.
let display: Display;
let server: PageServer;
let chromium: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  display = await openDisplay();
  server = await servePages({ '/': pageOf('<p><b id="word">Ozobax</b> is a solution.</p>') });
  chromium = await launchChromium({
    extension: CHROME_BUILD,
    headless: false,
    env: display.env,
    args: ['--window-size=1100,850'],
  });
  await closeWelcome(chromium);
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
  display?.close();
});

/** The look-up page that opened, read and closed again. */
async function readOpened(): Promise<{ query: string | null; first: string | null }> {
  const target = await chromium.browser.waitForTarget(
    (each) => each.url().includes('/look-up.html'),
    { timeout: 10_000 },
  );
  const opened = await target.asPage();
  await opened.waitForSelector('[role="option"]');
  const first = await opened.$eval('[role="option"]', (each) => each.textContent);
  const query = new URL(opened.url()).searchParams.get('q');
  await opened.close();
  return { query, first };
}

it('looks up the selected text from the menu of the page', async () => {
  page = await chromium.browser.newPage();
  await page.goto(server.url('/'));
  await page.bringToFront();
  await page.click('#word', { count: 2 });
  await page.click('#word', { button: 'right' });
  // The last entry is "Inspect"; ours stands above it.
  await display.answerPrompt('Up', 'Up', 'Return');
  expect(await readOpened()).toMatchObject({
    query: 'Ozobax',
    first: expect.stringContaining('Ozobax'),
  });
});

it('looks up what is typed behind the keyword in the address bar', async () => {
  await page.bringToFront();
  const letters = (word: string) => [...word];
  await display.press('ctrl+l', ...letters('baclo'), 'space', ...letters('ozobax'), 'Return');
  const { query, first } = await readOpened();
  expect(query).toBe('ozobax');
  expect(first).toContain('Ozobax');
});
