import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findChrome, findChromium } from './ensure-browsers.ts';

/** A Chromium with the extension loaded. */
export interface LaunchedChromium {
  browser: Browser;
  /** The extension's service worker, woken up where it slept. */
  worker(): Promise<WebWorker>;
  /** Opens the toolbar popup over the page, as a click on the toolbar button does. */
  openPopup(over: Page): Promise<Page>;
}

export interface LaunchOptions {
  extension: string;
  /** A window on the display, or none at all. */
  headless: boolean;
  /**
   * A profile folder to start again from. The extension is then named on the command line: loaded
   * through the pipe it would count as freshly installed at each start, its permissions forgotten.
   * Branded Chrome takes none from there, so Chromium or Edge it must be.
   */
  profile?: string;
  env?: NodeJS.ProcessEnv;
  args?: readonly string[];
}

/** Nothing that Chromium does for itself on the network is wanted here. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Debian's Chromium refuses to run as root inside its sandbox. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Starts Chromium with the unpacked extension, through the debugging pipe: the one way that branded
 * Chrome accepts too.
 * @throws when no Chromium is found.
 */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const { extension, profile, headless, env, args = [] } = options;
  const executablePath = profile ? findChromium() : findChrome();
  if (!executablePath) throw new Error('No Chromium was found. Set CHROMIUM_PATH to one.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: profile ? true : [extension],
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    env: { ...process.env, ...env },
    args: [
      ...QUIET,
      ...sandboxArgs(),
      ...(profile ? [`--load-extension=${extension}`] : []),
      ...args,
    ],
  });
  const worker = () => findWorker(browser);
  return { browser, worker, openPopup: (over) => openPopup(browser, worker, over) };
}

/**
 * Waits for the welcome page and closes it: it would take the front. To Chromium an unpacked extension
 * is newly installed at every start.
 */
export async function closeWelcome({ browser }: LaunchedChromium): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  const page = await target.page();
  if ((await browser.pages()).length === 1) await browser.newPage();
  await page?.close();
}

async function findWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

async function openPopup(
  browser: Browser,
  worker: () => Promise<WebWorker>,
  over: Page,
): Promise<Page> {
  await over.bringToFront();
  await (await worker()).evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  return target.asPage();
}
