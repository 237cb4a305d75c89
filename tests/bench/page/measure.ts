import type { Browser, Page } from 'puppeteer-core';
import { CATEGORIES, pointerTimes, type ScriptTime, scriptTime } from './script-time.ts';

/** How often the page must be found idle in a row, and how long apart (ms), to be called quiet. */
const QUIET_ROUNDS = 3;
const QUIET_GAP = 400;

/** Loads a page once in a fresh tab and measures what scripts cost its main thread. */
export async function measureLoad(browser: Browser, url: string): Promise<ScriptTime> {
  return await inTrace(browser, url, settle, (trace) => scriptTime(trace, url));
}

/**
 * Moves the pointer over the page's text and measures the handlers, in ms, ascending.
 * The moves are real input events, sent through the browser.
 */
export async function measurePointer(browser: Browser, url: string): Promise<number[]> {
  const travel = async (tab: Page): Promise<void> => {
    await settle(tab);
    for (let i = 0; i < 400; i += 1)
      await tab.mouse.move(20 + ((i * 7) % 700), 10 + ((i * 3) % 20));
  };
  return await inTrace(browser, url, travel, (trace) => pointerTimes(trace, url));
}

async function inTrace<T>(
  browser: Browser,
  url: string,
  act: (tab: Page) => Promise<void>,
  read: (trace: string) => T,
): Promise<T> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await act(tab);
  const trace = await tab.tracing.stop();
  await tab.close();
  return read(new TextDecoder().decode(trace));
}

/** Waits until nobody has work left on the main thread. */
async function settle(tab: Page): Promise<void> {
  for (let round = 0; round < QUIET_ROUNDS; round += 1) {
    await tab.evaluate(
      (gap) =>
        new Promise<void>((resolve) => {
          setTimeout(() => requestIdleCallback(() => resolve()), gap);
        }),
      QUIET_GAP,
    );
  }
}
