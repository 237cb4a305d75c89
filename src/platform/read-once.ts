import { storage } from 'wxt/utils/storage';
import { covers } from './match-origins.ts';
import { readMainFrame } from './tab-frames.ts';

/** Tab id -> the page that the reader chose to read "just this once". Gone with the browser session. */
const KEY = 'session:readOnce';

interface ReadOnce {
  readonly host: string;
  /** When the page began: the next one in the tab, or the same one loaded again, is not read. */
  readonly since: number;
}

type Pages = Record<string, ReadOnce>;

async function readPages(): Promise<Pages> {
  return (await storage.getItem<Pages>(KEY)) ?? {};
}

async function keep(wanted: (page: [tabId: string, once: ReadOnce]) => boolean): Promise<void> {
  await storage.setItem(KEY, Object.fromEntries(Object.entries(await readPages()).filter(wanted)));
}

/** Remembers that the page which a tab shows is read once. Rejects where the browser refuses us there. */
export async function rememberReadOnce(tabId: number, url: string): Promise<void> {
  const page = await readMainFrame(tabId);
  if (page === null) throw new Error('The browser lets nobody read this page.');
  const once: ReadOnce = { host: new URL(url).hostname, since: page.since };
  await storage.setItem(KEY, { ...(await readPages()), [tabId]: once });
}

/** Whether this tab still shows the page that is read once; false where storage cannot be read. */
export async function isReadOnce(tabId: number, url: string): Promise<boolean> {
  const { [tabId]: once } = await readPages().catch((): Pages => ({}));
  if (!once || !URL.canParse(url) || once.host !== new URL(url).hostname) return false;
  return (await readMainFrame(tabId))?.since === once.since;
}

/** Forgets a tab, when it is closed or could not be read. */
export async function forgetReadOnce(tabId: number): Promise<void> {
  await keep(([id]) => id !== String(tabId));
}

/** Forgets every page of the sites that the patterns cover, when they are turned off. */
export async function forgetReadOnceOn(patterns: readonly string[]): Promise<void> {
  const isCovered = ({ host }: ReadOnce) =>
    ['http', 'https'].some((scheme) => covers(patterns, `${scheme}://${host}/`));
  await keep(([, once]) => !isCovered(once));
}
