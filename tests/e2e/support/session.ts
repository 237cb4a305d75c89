import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { CHROME_BUILD, copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';
import {
  closeWelcome,
  type LaunchedChromium,
  launchChromium,
} from '../../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../../scripts/page-server.ts';
import { type Display, openDisplay } from './display.ts';

/** What a test file works with: there from its first test to its last. */
export interface Session {
  chromium: LaunchedChromium;
  server: PageServer;
  /** A tab of the test's own, in front. */
  page: Page;
  /** Start of the extension's own addresses, without a slash at its end. */
  root: string;
}

interface Start {
  /** HTML by path, served on `localhost` and `127.0.0.1`. */
  pages?: Record<string, string>;
  /** The match patterns that the reader said yes to earlier; none for the build as it ships. */
  hosts?: readonly string[];
  /** The build to load, where it is not Chromium's as it ships. */
  build?: string;
}

/** Tall enough for the whole sample article: only marks near the viewport are painted. */
const TALL = { width: 1000, height: 1600 };
const LOCALHOST = ['*://localhost/*'];

async function launch(start: Start, display: Display | null): Promise<LaunchedChromium> {
  const { hosts = LOCALHOST, build = CHROME_BUILD } = start;
  const chromium = await launchChromium({
    extension: hosts.length === 0 ? build : copyWithGrantedHosts(build, hosts),
    headless: display === null,
    ...(display && { env: display.env, args: ['--window-size=1200,850'] }),
  });
  await closeWelcome(chromium);
  return chromium;
}

async function open(start: Start, display: Display | null): Promise<Session> {
  const server = await servePages(start.pages ?? {});
  const chromium = await launch(start, display);
  const root = `chrome-extension://${new URL((await chromium.worker()).url()).host}`;
  const page = await chromium.browser.newPage();
  return { chromium, server, page, root };
}

/** A headless Chromium with the extension for this test file, in which `localhost` is turned on. */
export function useChromium(start: Start = {}): Session {
  const session: Partial<Session> = {};
  beforeAll(async () => {
    Object.assign(session, await open(start, null));
    await session.page?.setViewport(TALL);
  });
  afterAll(async () => {
    await session.chromium?.browser.close();
    await session.server?.close();
  });
  // Filled before the first test runs; a test that ran without it would fail at its first line.
  return session as Session;
}

/** The same in a real window, for what a headless browser lacks: menus, side panel, prompts. */
export function useWindow(start: Start = {}): Session & { display: Display } {
  const session: Partial<Session & { display: Display }> = {};
  beforeAll(async () => {
    session.display = await openDisplay();
    Object.assign(session, await open(start, session.display));
  });
  afterAll(async () => {
    await session.chromium?.browser.close();
    await session.server?.close();
    session.display?.close();
  });
  return session as Session & { display: Display };
}
