import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How often the page must be found idle in a row, how long apart (ms), to be called quiet. */
const QUIET_ROUNDS = 3;
const QUIET_GAP = 400;

/** Work within one such gap that still counts as none, in seconds. */
const IDLE = 0.005;

/** Waits until the main thread has had next to nothing to do for a while, without running script there. */
export async function settle(tab: Page): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  let before = -1;
  for (let quiet = 0; quiet < QUIET_ROUNDS; ) {
    await setTimeout(QUIET_GAP);
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    quiet = busy - before < IDLE ? quiet + 1 : 0;
    before = busy;
  }
  await session.detach();
}
