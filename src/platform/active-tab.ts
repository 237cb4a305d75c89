import { browser } from 'wxt/browser';
import { type MentionLine, sendMessage } from './messages.ts';
import { isViewer, type Restriction } from './restriction.ts';
import { readFrames } from './tab-frames.ts';

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

/** Why a page is not read though its address could be: no extension can, or ours is not there (yet). */
export type Unread = Restriction | 'unreached';

/** What a tab's page holds; `unread` is null where it was read. */
export interface TabReading {
  unread: Unread | null;
  mentions: readonly TabMention[];
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

/** Calls back when a tab is closed. */
export function watchClosedTabs(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** The mentions of one frame; null where no annotator answers. */
async function listMentions(tabId: number, frameId: number): Promise<TabMention[] | null> {
  try {
    const lines = await sendMessage('listMentions', undefined, { tabId, frameId });
    return lines.map((line) => ({ ...line, frameId }));
  } catch {
    return null;
  }
}

/**
 * The mentions of all frames of a tab, main frame first, or why there are none to list. A page is read
 * where an annotator answers in its main frame, and, on a site that is on, where the probe has been: it
 * calls no annotator to a page that names no baclofen.
 */
export async function listTabMentions(tabId: number, siteOn: boolean): Promise<TabReading> {
  const frames = await readFrames(tabId);
  const [main] = frames;
  if (main === undefined) return { unread: 'unknown', mentions: [] };
  if (isViewer(main.type)) return { unread: 'viewer', mentions: [] };
  const lists = await Promise.all(frames.map(({ frameId }) => listMentions(tabId, frameId)));
  const isRead = lists[0] != null || (siteOn && main.probed);
  return { unread: isRead ? null : 'unreached', mentions: lists.flatMap((list) => list ?? []) };
}

/** Scrolls the tab to a mention and opens its card. False when the mention or the tab is gone. */
export async function showTabMention(tabId: number, { frameId, id }: TabMention): Promise<boolean> {
  return sendMessage('showMention', id, { tabId, frameId }).catch(() => false);
}
