import { storage } from 'wxt/utils/storage';

/** Tab id -> host that the reader chose to read "just this once". Gone with the browser session. */
const KEY = 'session:readOnce';

type Hosts = Record<string, string>;

async function readHosts(): Promise<Hosts> {
  return (await storage.getItem<Hosts>(KEY)) ?? {};
}

/** Remembers that a tab's page is read once. */
export async function rememberReadOnce(tabId: number, url: string): Promise<void> {
  await storage.setItem(KEY, { ...(await readHosts()), [tabId]: new URL(url).hostname });
}

/** Whether this tab still shows the host that is read once; false where storage cannot be read. */
export async function isReadOnce(tabId: number, url: string): Promise<boolean> {
  const hosts = await readHosts().catch((): Hosts => ({}));
  return URL.canParse(url) && hosts[tabId] === new URL(url).hostname;
}

/** Forgets a tab, when it is closed or its site is turned off. */
export async function forgetReadOnce(tabId: number): Promise<void> {
  const { [tabId]: _gone, ...others } = await readHosts();
  await storage.setItem(KEY, others);
}
