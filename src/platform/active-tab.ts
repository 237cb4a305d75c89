import { browser } from 'wxt/browser';
import { type MentionLine, sendMessage } from './messages.ts';

/** The tab that the popup was opened over. `url` is known through activeTab. */
export interface ActiveTab {
  id: number;
  url: string | undefined;
}

/** A mention of the active tab, with the frame that holds it. */
export interface TabMention extends MentionLine {
  frameId: number;
}

/** The active tab of this window, or null where the browser shows none. */
export async function readActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
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
