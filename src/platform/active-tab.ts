import { browser } from 'wxt/browser';
import { type MentionLine, sendMessage } from './messages.ts';

/** The tab under the popup, or beside the side panel. `url` is known through activeTab, or where the site is on. */
export interface ActiveTab {
  id: number;
  windowId: number;
  url: string | undefined;
}

/** A mention of the active tab, with the frame that holds it. */
export interface TabMention extends MentionLine {
  frameId: number;
}

/** The active tab of this window, or null where the browser shows none. */
export async function readActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Calls back when another tab comes to the front, or a tab's page begins or ends loading. */
export function watchTabs(changed: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => changed(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) changed(tabId);
  });
}

/** Frame ids of a tab that we may script; none where the browser refuses. */
async function readFrames(tabId: number): Promise<number[]> {
  try {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, func: () => true });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Calls back when a tab is closed. */
export function watchClosedTabs(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** The mentions of all frames of a tab, main frame first; frames without an annotator add none. */
export async function listTabMentions(tabId: number): Promise<TabMention[]> {
  const frames = (await readFrames(tabId)).sort((a, b) => a - b);
  const lists = await Promise.all(
    frames.map(async (frameId) => {
      const lines = await sendMessage('listMentions', undefined, { tabId, frameId }).catch(
        () => [],
      );
      return lines.map((line) => ({ ...line, frameId }));
    }),
  );
  return lists.flat();
}

/** Scrolls the tab to a mention and opens its card. False when the mention or the tab is gone. */
export async function showTabMention(tabId: number, { frameId, id }: TabMention): Promise<boolean> {
  return sendMessage('showMention', id, { tabId, frameId }).catch(() => false);
}
