import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { LaunchedChromium } from '../../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../../scripts/page-server.ts';
import { type Complaints, watchComplaints } from './complaints.ts';
import { launchGranted } from './granted-chromium.ts';
import { readMarkedText } from './marked-text.ts';

/** One tab of one Chromium, on pages of our own whose site is turned on. */
export interface Stage {
  readonly chromium: LaunchedChromium;
  readonly server: PageServer;
  readonly page: Page;
  readonly complaints: Complaints;
  /** Opens a page and waits until exactly these doses are marked. */
  open(path: string, doses: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** The page of that name beside the tests, as the server would send it. */
export function readPage(name: string): string {
  return readFileSync(join(import.meta.dirname, `../pages/${name}.html`), 'utf8');
}

/** Serves the pages and opens the tab, tall enough for a short page: only marks near it are painted. */
export async function openStage(pages: Record<string, string>): Promise<Stage> {
  const server = await servePages({ '/favicon.ico': '', ...pages });
  const chromium = await launchGranted();
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1000, height: 1200 });
  const complaints = await watchComplaints(page);
  return {
    chromium,
    server,
    page,
    complaints,
    open: async (path, doses) => {
      await page.goto(server.url(path));
      await expect.poll(() => readMarkedText(page)).toEqual(doses);
    },
    close: async () => {
      await chromium.browser.close();
      await server.close();
    },
  };
}
