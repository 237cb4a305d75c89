import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LaunchedChromium } from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { launchGranted } from './support/granted-chromium.ts';
import { pageOf } from './support/sample-page.ts';

let chromium: LaunchedChromium;
let server: PageServer;
let page: Page;

const DOSE = '<p>Baclofen was given at 80 mg/day.</p>';

beforeAll(async () => {
  server = await servePages({ '/inner': pageOf(DOSE) });
  const frame = 'style="width: 600px; height: 200px"';
  server.put(
    '/outer',
    pageOf(`<p>Three frames.</p>
      <iframe name="same" src="/inner" ${frame}></iframe>
      <iframe name="srcdoc" srcdoc="${DOSE}" ${frame}></iframe>
      <iframe name="foreign" src="${server.url('/inner', '127.0.0.1')}" ${frame}></iframe>`),
  );
  chromium = await launchGranted();
  page = await chromium.browser.newPage();
  await page.setViewport({ width: 1000, height: 1000 });
  await page.goto(server.url('/outer'));
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

async function marksIn(name: string): Promise<number> {
  const frames: Frame[] = page.frames();
  const named = await Promise.all(frames.map((frame) => frame.evaluate('window.name')));
  const frame = frames[named.indexOf(name)];
  return Number(await frame?.evaluate('CSS.highlights.get("baclolens-mention")?.size ?? 0'));
}

it.each(['same', 'srcdoc'])('marks doses in a %s frame of a turned-on site', async (name) => {
  await expect.poll(() => marksIn(name)).toBe(1);
});

it('leaves a frame of a site that is not turned on alone', async () => {
  await expect.poll(() => marksIn('same')).toBe(1);
  expect(await marksIn('foreign')).toBe(0);
});

it('counts the doses of all frames on the toolbar button', async () => {
  const worker = await chromium.worker();
  const badge = `chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
  await expect.poll(() => worker.evaluate(badge)).toBe('2');
});
