import { FIREFOX_BUILD } from '../../../scripts/extension-copy.ts';
import { PAGES } from './bench-pages.ts';
import { extensionsUnderTest } from './controls.ts';
import { extensionTime } from './gecko-profile.ts';
import { profileFirefox } from './profile-firefox.ts';
import { median, type Row, toMarkdown } from './report.ts';
import { prose, type SamplePage } from './sample-pages.ts';
import type { ScriptTime } from './script-time.ts';
import { servePages } from './serve-pages.ts';

/** Up to this length, in UTF-16 units: ten times as much would take ten times as long. */
const LONGEST = 2_000_000;

/** The first page of a Firefox has its extension start everything that starts once. */
const WARM_UP = prose('warm-up', 20_000, 0.1);

/** What a page cost once. */
interface Load {
  readonly page: SamplePage;
  readonly extension: string;
  readonly time: ScriptTime;
}

/**
 * Times the pages in Firefox by the profiler that it has built in.
 * @param runs fresh starts of Firefox for each extension, in turn; each loads every page once
 * @returns Markdown
 */
export async function benchFirefox(runs: number): Promise<string> {
  const pages = PAGES.filter(({ html }) => html.length < LONGEST);
  const extensions = Object.entries(extensionsUnderTest(FIREFOX_BUILD));
  const loads: Load[] = [];
  for (let run = 0; run < runs; run += 1)
    for (const [name, folder] of extensions) loads.push(...(await loadAll(name, folder, pages)));
  return toMarkdown(pages.map((page) => rowOf(page, loads)));
}

async function loadAll(
  extension: string,
  folder: string,
  pages: readonly SamplePage[],
): Promise<Load[]> {
  const server = await servePages([...pages, WARM_UP]);
  const profile = await profileFirefox(folder, pages.map(server.urlOf), server.urlOf(WARM_UP));
  server.close();
  // A load whose process cannot be told from others does not count.
  return pages.flatMap((page) => {
    const time = extensionTime(profile, server.urlOf(page));
    return time ? [{ page, extension, time }] : [];
  });
}

function rowOf(page: SamplePage, loads: readonly Load[]): Row {
  const times: Record<string, ScriptTime[]> = {};
  for (const { extension, time } of loads.filter((load) => load.page === page))
    times[extension] = [...(times[extension] ?? []), time];
  const medians = Object.entries(times).map(([name, all]) => [name, median(all)]);
  return { page: page.name, times: Object.fromEntries(medians) };
}
