/**
 * What the extension costs the pages it reads, as ratios against two controls in one run.
 * `BENCH_RUNS` loads of each page by each extension (5), in turn, so that what else the machine does
 * falls on all alike. Prints Markdown.
 */
import type { Browser } from 'puppeteer-core';
import { CHROME_BUILD, copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { limitExtension, markJsExtension } from './controls.ts';
import { measureLoad, measurePointer } from './measure.ts';
import { median, type Row, toMarkdown } from './report.ts';
import { nested, prose, type SamplePage, tables } from './sample-pages.ts';
import type { ScriptTime } from './script-time.ts';
import { type PageServer, servePages } from './serve-pages.ts';

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

const EXTENSIONS = {
  limit: limitExtension,
  baclolens: () => copyWithGrantedHosts(CHROME_BUILD, ['*://localhost/*']),
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
    const { browser, worker } = await launchChromium({ extension: make(), headless: true });
    // Ours registers its probe from the worker; the controls have none.
    if (name === 'baclolens') await worker();
    browsers.set(name, browser);
  }
  return browsers;
}

async function reportPointer(browser: Browser | undefined, server: PageServer): Promise<string> {
  const page = PAGES.find(({ name }) => name === '1 MB, 20 % doses');
  if (browser === undefined || page === undefined) return '';
  const times = await measurePointer(browser, server.urlOf(page));
  const p99 = times[Math.floor(times.length * 0.99)];
  return `Pointer handler, ${times.length} moves over text: p99 ${p99?.toFixed(3)} ms.`;
}

const server = await servePages(PAGES);
const browsers = await launchAll();
const rows: Row[] = [];
for (const page of PAGES) rows.push(await measurePage(browsers, page, server.urlOf(page)));
console.log(toMarkdown(rows));
console.log(`\n${await reportPointer(browsers.get('baclolens'), server)}`);
for (const browser of browsers.values()) await browser.close();
server.close();
