// `npm run screenshots`: every screen of the extension in both languages and both themes, into
// docs/screenshots, so that a change of looks is seen before it is shipped.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowsers } from './ensure-browsers.ts';
import { CHROME_BUILD, copyWithGrantedHosts } from './extension-copy.ts';
import { closeWelcome, type LaunchedChromium, launchChromium } from './launch-chromium.ts';
import { servePages } from './page-server.ts';
import { pointAtFirstMark } from './point-at-first-mark.ts';
import { ROOT, runStep } from './run-step.ts';

const FOLDER = join(ROOT, 'docs/screenshots');
const POPUP = { width: 392, height: 560 };
const WIDE = { width: 1100, height: 900 };
/** A browser's panel as it opens: narrow and high. */
const PANEL = { width: 360, height: 900 };
const CAP = 'fr-ansm-2017-07-24-rtu-80mg';

interface Screen {
  name: string;
  /** The page of the extension, with its search and hash. */
  address: string;
  size: { width: number; height: number };
  /** Words to type into the search box first. */
  typed?: string;
  /** The best result is then opened. */
  opens?: boolean;
}

const SCREENS: readonly Screen[] = [
  { name: 'popup-results', address: 'popup.html', size: POPUP, typed: '80 mg 2017' },
  { name: 'look-up', address: 'look-up.html', size: WIDE },
  { name: 'look-up-results', address: 'look-up.html?q=conseil etat', size: WIDE },
  { name: 'decision', address: `look-up.html#${CAP}`, size: WIDE },
  // As the card's "On the timeline" opens it: the page's date and its dose are pinned.
  { name: 'timeline', address: `look-up.html#${CAP}&day=2015-03-17&dose=120-180`, size: WIDE },
  { name: 'product', address: 'look-up.html#product-baclocur', size: WIDE },
  { name: 'caution', address: 'look-up.html#renal-impairment-dose', size: WIDE },
  { name: 'panel-results', address: 'sidepanel.html', size: PANEL, typed: 'lioresal enfant' },
  {
    name: 'panel-record',
    address: 'sidepanel.html',
    size: PANEL,
    typed: '80 mg 2017',
    opens: true,
  },
  { name: 'options', address: 'options.html', size: WIDE },
  { name: 'welcome', address: 'welcome.html', size: WIDE },
];

/** A picture taken before the fonts are there, or the first frame painted, differs from run to run. */
async function settle(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

/** @param look language and theme: "fr-dark" */
async function setTheme(page: Page, look: string): Promise<void> {
  const value = look.endsWith('dark') ? 'dark' : 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

async function shoot(browser: Browser, root: string, screen: Screen, look: string): Promise<void> {
  const { name, address, size, typed, opens = false } = screen;
  const page = await browser.newPage();
  await page.setViewport(size);
  await setTheme(page, look);
  await page.goto(`${root}/${address}`);
  await settle(page);
  if (typed) await page.type('[role="combobox"]', typed);
  if (opens) await page.keyboard.press('Enter');
  await settle(page);
  const path = `${join(FOLDER, `${name}-${look}`)}.png` as const;
  await page.screenshot({ path, fullPage: size === WIDE });
  await page.close();
}

/** The card over the article, as the README shows it. */
async function shootCard(browser: Browser, url: string, look: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 820 });
  await setTheme(page, look);
  await page.goto(url);
  await page.bringToFront();
  await pointAtFirstMark(page);
  await page.waitForFunction(() =>
    document
      .querySelector('baclo-lens')
      ?.shadowRoot?.querySelector('.box:popover-open:not(.ahead) .card'),
  );
  await settle(page);
  await page.screenshot({ path: `${join(FOLDER, `card-${look}`)}.png` });
  await page.close();
}

/** The popup as it stands over an article, with its switch on and its list of doses. */
async function shootPopup({ browser, openPopup }: LaunchedChromium, url: string, look: string) {
  const article = await browser.newPage();
  await article.goto(url);
  const popup = await openPopup(article);
  await setTheme(popup, look);
  await popup.waitForSelector('.mentions');
  await settle(popup);
  await popup.screenshot({ path: `${join(FOLDER, `popup-${look}`)}.png` });
  await popup.close();
  await article.close();
}

/**
 * The side panel beside an article. A browser without a window has no panel, so it stands in a tab of
 * its own, and is told of the article when it asks for the tab in front.
 */
async function shootPanel(browser: Browser, at: { url: string; root: string; look: string }) {
  const article = await browser.newPage();
  await article.goto(at.url);
  const panel = await browser.newPage();
  await panel.setViewport(PANEL);
  await setTheme(panel, at.look);
  await panel.evaluateOnNewDocument(`{
    const { query } = chrome.tabs;
    chrome.tabs.query = () => query.call(chrome.tabs, { url: '*://localhost/*' });
  }`);
  await panel.goto(`${at.root}/sidepanel.html`);
  await panel.waitForSelector('.mentions');
  await settle(panel);
  await panel.screenshot({ path: `${join(FOLDER, `panel-${at.look}`)}.png` });
  await panel.close();
  await article.close();
}

async function main(): Promise<void> {
  if (!runStep('wxt', ['build'])) process.exit(1);
  ensureBrowsers({ chromium: 'needed', firefox: false, display: false });
  mkdirSync(FOLDER, { recursive: true });
  const article = readFileSync(join(ROOT, 'sample/article.html'), 'utf8');
  const server = await servePages({ '/': article });
  const extension = copyWithGrantedHosts(CHROME_BUILD, ['*://localhost/*']);
  const chromium = await launchChromium({ extension, headless: true });
  await closeWelcome(chromium);
  const worker = await chromium.worker();
  const root = `chrome-extension://${new URL(worker.url()).host}`;
  for (const language of ['en', 'fr']) {
    await worker.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    for (const theme of ['light', 'dark']) {
      const look = `${language}-${theme}`;
      const url = server.url('/');
      await shootCard(chromium.browser, url, look);
      await shootPopup(chromium, url, look);
      await shootPanel(chromium.browser, { url, root, look });
      for (const screen of SCREENS) await shoot(chromium.browser, root, screen, look);
    }
  }
  await chromium.browser.close();
  await server.close();
}

await main();
