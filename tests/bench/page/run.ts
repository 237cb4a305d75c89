/**
 * What the extension costs the pages it reads, as ratios against two controls in one run.
 * `BENCH_RUNS` loads of each page by each extension (5), in turn, so that what else the machine does
 * falls on all alike; 0 leaves the loads out, for the cards and a long run of the feed alone:
 * `BENCH_RUNS=0 BENCH_FEED_SECONDS=600 npm run bench`. Prints Markdown.
 */
import type { Browser } from 'puppeteer-core';
import { CHROME_BUILD, copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';
import { closeWelcome, launchChromium } from '../../../scripts/launch-chromium.ts';
import { limitExtension, markJsExtension } from './controls.ts';
import { measureLoad, measurePointer } from './measure.ts';
import { measureCards } from './measure-card.ts';
import { measureFeed } from './measure-feed.ts';
import { cardLines, median, type Row, toMarkdown } from './report.ts';
import { feed, nested, prose, type SamplePage, tables } from './sample-pages.ts';
import type { ScriptTime } from './script-time.ts';
import { servePages } from './serve-pages.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);

const PAGES: readonly SamplePage[] = [
  prose('100 kB, no baclofen', 100_000, 0),
  prose('1 MB, no baclofen', 1_000_000, 0),
  prose('10 MB, no baclofen', 10_000_000, 0),
  prose('100 kB, 1 % doses', 100_000, 0.01),
  prose('1 MB, 1 % doses', 1_000_000, 0.01),
  prose('10 MB, 1 % doses', 10_000_000, 0.01),
  prose('1 MB, 20 % doses', 1_000_000, 0.2),
  tables('60,000 nodes of tables'),
  nested('1 MB, 80 levels deep', 1_000_000),
];

const FEED = feed('a feed');
const DOSES = prose('20 kB, all doses', 20_000, 1);

const EXTENSIONS = {
  limit: limitExtension,
  baclolens: () => copyWithGrantedHosts(CHROME_BUILD, ['*://localhost/*'], 'bench'),
  markjs: markJsExtension,
};

async function measurePage(
  browsers: ReadonlyMap<string, Browser>,
  page: SamplePage,
  url: string,
): Promise<Row> {
  const times = new Map<string, ScriptTime[]>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, browser] of browsers) {
      const time = await measureLoad(browser, url);
      times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  const medians = [...times].map(([name, all]) => [name, median(all)] as const);
  return { page: page.name, times: Object.fromEntries(medians) };
}

async function launchAll(): Promise<Map<string, Browser>> {
  const browsers = new Map<string, Browser>();
  for (const [name, make] of Object.entries(EXTENSIONS)) {
    const launched = await launchChromium({ extension: make(), headless: true });
    // Ours opens it once its probe is registered; it would take the front, and a page behind it is
    // read but not painted. The controls have none.
    if (name === 'baclolens') await closeWelcome(launched);
    browsers.set(name, launched.browser);
  }
  return browsers;
}

async function reportPointer(browsers: ReadonlyMap<string, Browser>, url: string): Promise<string> {
  const lines: string[] = [];
  for (const [name, browser] of browsers) {
    const { median: middle, p99 } = await measurePointer(browser, url);
    lines.push(`- ${name}: median ${middle.toFixed(4)} ms, p99 ${p99.toFixed(4)} ms`);
  }
  return `One pointermove off a mark, all listeners:\n${lines.join('\n')}`;
}

async function reportCards(browser: Browser | undefined, url: string): Promise<string> {
  return browser === undefined ? '' : cardLines(await measureCards(browser, url));
}

async function reportFeed(browser: Browser | undefined, url: string): Promise<string> {
  if (browser === undefined) return '';
  const { scriptMsPerNode, heapKb, marks } = await measureFeed(browser, url);
  return `A feed of 50 nodes a second: ${scriptMsPerNode.toFixed(3)} ms of script a node (the page's own included), heap ${heapKb.join(' -> ')} kB, ${marks} ranges at the end.`;
}

const server = await servePages([...PAGES, FEED, DOSES]);
const browsers = await launchAll();
if (RUNS > 0) {
  const rows: Row[] = [];
  for (const page of PAGES) rows.push(await measurePage(browsers, page, server.urlOf(page)));
  console.log(toMarkdown(rows));
  const dense = PAGES.find(({ name }) => name === '1 MB, 1 % doses') ?? FEED;
  console.log(`\n${await reportPointer(browsers, server.urlOf(dense))}`);
}
console.log(`\n${await reportCards(browsers.get('baclolens'), server.urlOf(DOSES))}`);
for (const name of ['limit', 'baclolens']) {
  console.log(`\n${name}: ${await reportFeed(browsers.get(name), server.urlOf(FEED))}`);
}
for (const browser of browsers.values()) await browser.close();
server.close();
