import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithGrantedHosts, FIREFOX_BUILD } from '../../scripts/extension-copy.ts';
import { launchFirefox } from '../../scripts/launch-firefox.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { waitForCard, waitForNoCard } from './support/card.ts';
import { readMarkedText } from './support/marked-text.ts';
import { pointAt } from './support/point-at.ts';
import { pageOf, SAMPLE } from './support/sample-page.ts';

let firefox: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages({ '/sample': SAMPLE });
  server.put('/strict', pageOf('<p>Baclofen was capped at 80 mg/day.</p>'), {
    'content-security-policy': "default-src 'none'",
  });
  firefox = await launchFirefox(copyWithGrantedHosts(FIREFOX_BUILD, ['*://localhost/*']));
  page = await firefox.newPage();
  await page.setViewport({ width: 1000, height: 1600 });
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

describe('in Firefox', () => {
  it('marks doses and opens the card by pointer', async () => {
    await page.goto(server.url('/sample'));
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toContain('300 mg/jour');
    await pointAt(page, '300 mg/jour');
    const card = await waitForCard(page);
    expect(card).toContain('Higher than the stated maximum of 80 mg/day');
    expect(card).toContain('17 Mar 2015');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('works under the strictest content security policy', async () => {
    await page.goto(server.url('/strict'));
    await expect.poll(() => readMarkedText(page), { timeout: 10_000 }).toEqual(['80 mg/day']);
  });
});
