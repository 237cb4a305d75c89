import type { Browser, Page } from 'puppeteer-core';
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

/** What one move of the pointer over unmarked text costs with all its listeners, in ms. */
export interface PointerTime {
  readonly median: number;
  readonly p99: number;
}

/** Moves within one element, or from one paragraph to the next and back. */
export type PointerPath = 'within' | 'across';

/**
 * Moves the pointer many times over paragraphs without a mark, as the browser tells it: what a script
 * makes up is passed over. The page's own listeners are the first and the last to hear of a move, with
 * the extension's between them; told by batches of 25, because the page's clock is coarse.
 */
export async function measurePointer(
  browser: Browser,
  url: string,
  path: PointerPath,
): Promise<PointerTime> {
  const tab = await browser.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  await settle(tab);
  const times = await tab.evaluateHandle(timeMoves);
  const [from, to] = await Promise.all([placeIn(tab, 2), placeIn(tab, path === 'within' ? 2 : 3)]);
  for (let n = 0; n < 1_000; n += 1) {
    const { x, y } = n % 2 === 0 ? from : to;
    await tab.mouse.move(x + 2 + (n % 10), y + 5);
  }
  const moves = await times.jsonValue();
  await tab.close();
  return spread(moves);
}

/** Where the emphasised words of a paragraph are, in CSS px. */
async function placeIn(tab: Page, paragraph: number): Promise<{ x: number; y: number }> {
  const words = await tab.$(`p:nth-of-type(${paragraph}) em`);
  return (await words?.boundingBox()) ?? { x: 40, y: 60 * paragraph };
}

/** Times each move with what comes before it where it leads into another element; runs in the page. */
function timeMoves(): number[] {
  const heard: number[] = [];
  let start = 0;
  let spent = 0;
  for (const type of ['pointerover', 'pointermove']) {
    addEventListener(type, () => (start = performance.now()), { capture: true });
    addEventListener(type, () => {
      spent += performance.now() - start;
      if (type !== 'pointermove') return;
      heard.push(spent);
      spent = 0;
    });
  }
  return heard;
}

function spread(moves: readonly number[]): PointerTime {
  const batches = Array.from({ length: Math.floor(moves.length / 25) }, (_, n) =>
    moves.slice(25 * n, 25 * n + 25).reduce((sum, each) => sum + each / 25, 0),
  );
  const sorted = batches.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}
