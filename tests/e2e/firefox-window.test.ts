import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithGrantedHosts, FIREFOX_BUILD } from '../../scripts/extension-copy.ts';
import { launchFirefox } from '../../scripts/launch-firefox.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { readCard, waitForNoCard } from './support/card.ts';
import { type Display, openDisplay } from './support/display.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';

// Firefox shows its drivers nothing of an extension's own pages. So a real window, a reader's keys
// and pointer, and what they do to the page.
let display: Display;
let server: PageServer;
let firefox: Browser;
let page: Page;

/** The first dose of the sidebar's list, px on the screen. */
const FIRST_DOSE = [90, 345] as const;

beforeAll(async () => {
  display = await openDisplay();
  server = await servePages({
    '/sample': SAMPLE,
    '/word': pageOf('<p><b id="word">Ozobax</b> is a solution.</p><input id="field">'),
  });
  const extension = copyWithGrantedHosts(FIREFOX_BUILD, ['*://localhost/*']);
  firefox = await launchFirefox(extension, display.env);
  page = await firefox.newPage();
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
  display?.close();
});

const pageWidth = () => page.evaluate(() => window.innerWidth);

/** Opens the popup by its command and presses keys in it; the popup has the focus before they come. */
async function pressInPopup(...keys: string[]): Promise<void> {
  const hasFocus = () => page.evaluate(() => document.hasFocus());
  await page.bringToFront();
  // What an earlier try left open goes first, as the command would close it.
  await display.press('Escape');
  const opened = async () => {
    if (await hasFocus()) await display.press('alt+shift+l');
    return !(await hasFocus());
  };
  await expect.poll(opened, { timeout: 10_000, interval: 1_000 }).toBe(true);
  await display.answerPrompt(...keys);
}

// One story, told in order.
describe('in a window of Firefox', () => {
  it('opens the sidebar from the popup, which makes room for it', async () => {
    await page.goto(server.url('/sample'));
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
    await page.bringToFront();
    const before = await pageWidth();
    // Backwards from the search box: out of the popup, "Options", "Side panel".
    const opened = async () => {
      await pressInPopup('shift+Tab', 'shift+Tab', 'shift+Tab', 'Return');
      return (await pageWidth()) < before - 100;
    };
    await expect.poll(opened, { timeout: 25_000, interval: 1_000 }).toBe(true);
  });

  it('opens a dose’s card on the page from the sidebar’s list', async () => {
    const clicked = async () => {
      await display.click(...FIRST_DOSE);
      return readCard(page);
    };
    // The list comes when the page has answered; a click before that meets blank paper.
    await expect.poll(clicked, { timeout: 15_000, interval: 1_000 }).toContain('300 mg/day');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('looks up the selected text from the menu of the page', async () => {
    await page.goto(server.url('/word'));
    await page.bringToFront();
    await page.click('#word', { count: 2 });
    await page.click('#word', { button: 'right' });
    // The one entry of the menu that begins with this letter.
    await display.answerPrompt('l');
    // What stands in the search box of the page that opened, by way of the clipboard.
    await display.answerPrompt('ctrl+a', 'ctrl+c');
    await page.bringToFront();
    await page.click('#field');
    await display.press('ctrl+v');
    await expect
      .poll(() => page.$eval('#field', (each) => (each as HTMLInputElement).value))
      .toBe('Ozobax');
  });
});
