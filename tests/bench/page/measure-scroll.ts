import type { Browser } from 'puppeteer-core';
import { settle } from './settle.ts';

/** Steps of nearly a screen; two frames each, so that what the step sets off is done. */
const STEPS = 60;
const STEP = 700;

/** Scrolls down a page that was read, and adds up what its main thread does meanwhile, ms. */
export async function measureScroll(browser: Browser, url: string): Promise<number> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(url, { waitUntil: 'load' });
  await settle(tab);
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  const before = await busy();
  await tab.evaluate(
    async (steps, step) => {
      for (let done = 0; done < steps; done += 1) {
        scrollBy({ top: step, behavior: 'instant' });
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      }
    },
    STEPS,
    STEP,
  );
  const after = await busy();
  await tab.close();
  return after - before;
}
