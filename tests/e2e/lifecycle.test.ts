import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LaunchedChromium } from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { waitForCard } from './support/card.ts';
import { launchGranted } from './support/granted-chromium.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { SAMPLE } from './support/sample-page.ts';

let chromium: LaunchedChromium;
let server: PageServer;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  server = await servePages({ '/sample': SAMPLE, '/favicon.ico': '' });
  chromium = await launchGranted();
  page = await chromium.browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1000, height: 1600 });
  await page.goto(server.url('/sample'));
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

it('leaves nothing behind in an open page when the extension goes away', async () => {
  await expect.poll(() => readMarkedText(page)).toContain('300 mg/jour');
  await pointAt(page, '300 mg/jour');
  await waitForCard(page);
  const id = new URL((await chromium.worker()).url()).hostname;
  await chromium.browser.uninstallExtension(id);
  await expect.poll(() => page.$('baclo-lens'), { timeout: 5_000 }).toBeNull();
  const left = await page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
  expect(left).toEqual({ highlights: 0, sheets: 0 });
  await page.mouse.move(300, 300, { steps: 5 });
  expect(complaints).toEqual([]);
});
