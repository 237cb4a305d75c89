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
 * Moves the pointer many times over a paragraph without a mark, as the browser tells it: what a script
 * makes up is passed over. The page's own listeners are the first and the last to hear of a move, with
 * the extension's between them; told by batches of 25, because the page's clock is coarse.
 */
export async function measurePointer(browser: Browser, url: string): Promise<PointerTime> {
  const tab = await browser.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  await settle(tab);
  const times = await tab.evaluateHandle(() => {
    const heard: number[] = [];
    let start = 0;
    addEventListener('pointermove', () => (start = performance.now()), { capture: true });
    addEventListener('pointermove', () => heard.push(performance.now() - start));
    return heard;
  });
  const { x, y } = (await (await tab.$('p:nth-of-type(2) em'))?.boundingBox()) ?? { x: 40, y: 120 };
  for (let n = 0; n < 1_000; n += 1) await tab.mouse.move(x + 2 + (n % 10), y + 5);
  const moves = await times.jsonValue();
  await tab.close();
  const batches = Array.from({ length: Math.floor(moves.length / 25) }, (_, n) =>
    moves.slice(25 * n, 25 * n + 25).reduce((sum, each) => sum + each / 25, 0),
  );
  const sorted = batches.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}
