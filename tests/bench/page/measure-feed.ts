import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** How long the feed runs, in seconds. */
const SECONDS = Number(process.env.BENCH_FEED_SECONDS ?? 60);
const PER_SECOND = 50;

/** The heap is read after each minute, of a short run after each third. */
const READINGS = Math.max(3, Math.round(SECONDS / 60));

/** What a page that keeps changing costs. */
export interface FeedCost {
  readonly scriptMsPerNode: number;
  /** After a collection, all worlds of the page together. */
  readonly heapKb: readonly number[];
  readonly marks: number;
}

/** Adds 50 posts a second to the page, one in ten with a dose, and keeps the last 500 of them. */
export async function measureFeed(browser: Browser, url: string): Promise<FeedCost> {
  const tab = await browser.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const before = await metric(session, 'ScriptDuration');
  const heapKb: number[] = [];
  for (let reading = 0; reading < READINGS; reading += 1) {
    await addPosts(tab, (SECONDS / READINGS) * PER_SECOND);
    await session.send('HeapProfiler.collectGarbage');
    heapKb.push(Math.round((await metric(session, 'JSHeapUsedSize')) / 1_000));
  }
  const spent = (await metric(session, 'ScriptDuration')) - before;
  const marks = await tab.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
  await tab.close();
  return { scriptMsPerNode: (spent * 1_000) / (SECONDS * PER_SECOND), heapKb, marks };
}

async function addPosts(tab: Page, count: number): Promise<void> {
  await tab.evaluate(
    (posts, gap) =>
      new Promise<void>((resolve) => {
        const main = document.querySelector('#feed') ?? document.body;
        let left = posts;
        const timer = setInterval(() => {
          const post = document.createElement('article');
          post.textContent = `Post ${left}. ${left % 10 === 0 ? 'Baclofen 30 mg/day.' : 'Words.'}`;
          main.append(post);
          if (main.childElementCount > 500) main.children[1]?.remove();
          left -= 1;
          if (left > 0) return;
          clearInterval(timer);
          resolve();
        }, gap);
      }),
    count,
    1_000 / PER_SECOND,
  );
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}
