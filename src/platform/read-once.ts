import { storage } from 'wxt/utils/storage';

/** Tab id -> host that the reader chose to read "just this once". Gone with the browser session. */
const item = storage.defineItem<Record<string, string>>('session:readOnce', { fallback: {} });

/** Remembers that a tab's page is read once. */
export async function rememberReadOnce(tabId: number, url: string): Promise<void> {
  await item.setValue({ ...(await item.getValue()), [tabId]: new URL(url).hostname });
}

/** Whether this tab still shows the host that is read once. */
export async function isReadOnce(tabId: number, url: string): Promise<boolean> {
  return URL.canParse(url) && (await item.getValue())[tabId] === new URL(url).hostname;
}

/** Forgets a tab, when it is closed or its site is turned off. */
export async function forgetReadOnce(tabId: number): Promise<void> {
  const { [tabId]: _gone, ...others } = await item.getValue();
  await item.setValue(others);
}
