import type { Browser } from 'puppeteer-core';
import { CHROME_BUILD } from '../../../scripts/extension-copy.ts';
import { closeWelcome, launchChromium } from '../../../scripts/launch-chromium.ts';
import { CARDS, FEED, PAGES, SCROLLED } from './bench-pages.ts';
import { extensionsUnderTest } from './controls.ts';
import { measureLoad, measurePointer } from './measure.ts';
import { measureCards } from './measure-card.ts';
import { measureFeed } from './measure-feed.ts';
import { measureScroll } from './measure-scroll.ts';
import { cardLines, median, type Row, toMarkdown } from './report.ts';
import type { SamplePage } from './sample-pages.ts';
import type { ScriptTime } from './script-time.ts';
import { servePages } from './serve-pages.ts';

async function measurePage(
  browsers: ReadonlyMap<string, Browser>,
  page: SamplePage,
  url: string,
  runs: number,
): Promise<Row> {
  const times = new Map<string, ScriptTime[]>();
  for (let run = 0; run < runs; run += 1) {
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
  for (const [name, extension] of Object.entries(extensionsUnderTest(CHROME_BUILD))) {
    const launched = await launchChromium({ extension, headless: true });
    // Ours opens it once its probe is registered; it would take the front, and a page behind it is
    // read but not painted. The controls have none.
    if (name === 'baclolens') await closeWelcome(launched);
    browsers.set(name, launched.browser);
  }
  return browsers;
}

async function reportPointer(browsers: ReadonlyMap<string, Browser>, url: string): Promise<string> {
  const lines: string[] = [];
  for (const path of ['within', 'across'] as const) {
    for (const [name, browser] of browsers) {
      const { median: middle, p99 } = await measurePointer(browser, url, path);
      const figures = `median ${middle.toFixed(4)} ms, p99 ${p99.toFixed(4)} ms`;
      lines.push(`- ${path} elements, ${name}: ${figures}`);
    }
  }
  return `One move of the pointer off a mark, all listeners:\n${lines.join('\n')}`;
}

/** What a scroll costs on the pages where marks are many or far apart. */
async function reportScroll(
  browsers: ReadonlyMap<string, Browser>,
  urlOf: (page: SamplePage) => string,
): Promise<string> {
  const lines: string[] = [];
  for (const page of PAGES.filter(({ name }) => SCROLLED.includes(name))) {
    for (const [name, browser] of browsers) {
      const busy = await measureScroll(browser, urlOf(page));
      lines.push(`- ${page.name}, ${name}: ${busy.toFixed(0)} ms`);
    }
  }
  return `60 steps of a scroll, all work of the main thread:\n${lines.join('\n')}`;
}

async function reportCards(browser: Browser | undefined, url: string): Promise<string> {
  return browser === undefined ? '' : cardLines(await measureCards(browser, url));
}

async function reportFeed(browser: Browser | undefined, url: string): Promise<string> {
  if (browser === undefined) return '';
  const { scriptMsPerNode, heapKb, marks } = await measureFeed(browser, url);
  return `A feed of 50 nodes a second: ${scriptMsPerNode.toFixed(3)} ms of script a node (the page's own included), heap ${heapKb.join(' -> ')} kB, ${marks} ranges at the end.`;
}

/**
 * Times the pages, the pointer, the cards and a feed in Chromium, and prints Markdown.
 * @param runs loads of each page by each extension, in turn; 0 for the cards and the feed alone
 */
export async function benchChromium(runs: number): Promise<void> {
  const server = await servePages([...PAGES, FEED, CARDS]);
  const browsers = await launchAll();
  if (runs > 0) {
    const rows: Row[] = [];
    for (const page of PAGES)
      rows.push(await measurePage(browsers, page, server.urlOf(page), runs));
    console.log(toMarkdown(rows));
    const dense = PAGES.find(({ name }) => name === '1 MB, 1 % doses') ?? FEED;
    console.log(`\n${await reportPointer(browsers, server.urlOf(dense))}`);
    console.log(`\n${await reportScroll(browsers, server.urlOf)}`);
  }
  console.log(`\n${await reportCards(browsers.get('baclolens'), server.urlOf(CARDS))}`);
  for (const name of ['limit', 'baclolens']) {
    console.log(`\n${name}: ${await reportFeed(browsers.get(name), server.urlOf(FEED))}`);
  }
  for (const browser of browsers.values()) await browser.close();
  server.close();
}
