import { expect } from 'vitest';
import type { LaunchedChromium } from '../../../scripts/launch-chromium.ts';

/**
 * Ends the extension's service worker if it is awake, as the browser does when it needs the room. A page
 * that waits for an answer wakes the next one at once: only this one is waited for.
 */
export async function stopWorker({ browser }: LaunchedChromium): Promise<void> {
  const running = browser.targets().find((each) => each.type() === 'service_worker');
  if (!running) return;
  // It may end by itself meanwhile.
  const worker = await running.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
  await expect.poll(() => browser.targets().includes(running)).toBe(false);
}

/**
 * Has the worker wait forever in one call of the browser's interfaces, so that it can be ended in the
 * middle of it; the next worker is as ever.
 * @param name where the function stands, as `chrome.scripting.executeScript`
 * @param only JavaScript that tells the call that is meant from its arguments, `args`
 * @returns a promise that resolves when it is waiting there
 */
export async function hangIn(
  { worker }: LaunchedChromium,
  name: string,
  only = 'true',
): Promise<{ reached: Promise<unknown> }> {
  const running = await worker();
  await running.evaluate(`(() => {
    const real = ${name};
    globalThis.hanging = new Promise((resolve) => {
      ${name} = (...args) => {
        if (!(${only})) return real(...args);
        resolve();
        return new Promise(() => undefined);
      };
    });
  })()`);
  return { reached: running.evaluate('globalThis.hanging') };
}
