import type { Browser } from 'puppeteer-core';
import { CATEGORIES, type ScriptTime, scriptTime } from './script-time.ts';
import { settle } from './settle.ts';

/** Loads a page once in a fresh tab and measures what scripts cost its main thread. */
export async function measureLoad(browser: Browser, url: string): Promise<ScriptTime> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await settle(tab);
  const trace = await tab.tracing.stop();
  await tab.close();
  return scriptTime(new TextDecoder().decode(trace), url);
}

/** What one `pointermove` over unmarked text costs with all its listeners, in ms. */
export interface PointerTime {
  readonly median: number;
  readonly p99: number;
}

/**
 * Sends many moves to a paragraph without a mark. They are sent by the page's own script, which
 * gets control back when every listener has run, the extension's too; batches of fifty, because
 * the page's clock is coarse.
 */
export async function measurePointer(browser: Browser, url: string): Promise<PointerTime> {
  const tab = await browser.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  await settle(tab);
  const sorted = await tab.evaluate(() => {
    const target = document.querySelector('p:nth-of-type(2) em') ?? document.body;
    const event = { bubbles: true, pointerType: 'mouse', clientX: 40, clientY: 120 };
    const batches = Array.from({ length: 400 }, () => {
      const start = performance.now();
      for (let i = 0; i < 50; i += 1) target.dispatchEvent(new PointerEvent('pointermove', event));
      return (performance.now() - start) / 50;
    });
    return batches.sort((a, b) => a - b);
  });
  await tab.close();
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}
