import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedChromium } from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { launchGranted } from './support/granted-chromium.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';

let chromium: LaunchedChromium;
let server: PageServer;
let page: Page;

/** Keeps the page's own view of itself from before any extension could run. */
const KEEP_SOURCE = `<script>document.addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML;
})</script>`;

beforeAll(async () => {
  server = await servePages({
    '/sample': SAMPLE,
    '/keeps': SAMPLE.replace('</body>', `${KEEP_SOURCE}</body>`),
    '/other': pageOf(
      '<p>Nalmefene 18 mg once daily, naltrexone 50 mg/day.</p>',
      '<title>Nalmefene</title>',
    ),
  });
  server.put('/strict', pageOf('<p>Baclofen was capped at 80 mg/day.</p>'), {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
  });
  chromium = await launchGranted();
  page = await chromium.browser.newPage();
  // Tall enough for the whole article: only marks near the viewport are painted.
  await page.setViewport({ width: 1000, height: 1600 });
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

describe('on a turned-on site', () => {
  it('marks every baclofen dose of the article, and no other amount', async () => {
    await page.goto(server.url('/sample'));
    await expect
      .poll(() => readMarkedText(page))
      .toEqual([
        '300 mg/jour',
        '15 mg par jour',
        '5 à 10 mg',
        '120 mg/j',
        '10 mg',
        '20 mg',
        '30 à 80',
        '250 µg/jour',
        '300 mg/day',
        '80 grams',
      ]);
  });

  it('leaves the page’s own DOM byte-identical but for the one host element', async () => {
    await page.goto(server.url('/keeps'));
    await expect.poll(() => readMarkedText(page)).toContain('300 mg/jour');
    const [before, after] = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('baclo-lens')?.remove();
      return [(window as unknown as { before: string }).before, copy.outerHTML];
    });
    expect(after).toBe(before);
  });

  it('works under the strictest content security policy', async () => {
    await page.goto(server.url('/strict'));
    await expect.poll(() => readMarkedText(page)).toEqual(['80 mg/day']);
  });

  it('adds nothing at all to a page about other drugs', async () => {
    await page.goto(server.url('/other'));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await readMarkedText(page)).toEqual([]);
    expect(await page.$('baclo-lens')).toBeNull();
  });
});

it('touches nothing on a site that is not turned on', async () => {
  await page.goto(server.url('/sample', '127.0.0.1'));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.$('baclo-lens')).toBeNull();
});
