import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { sendMessage } from './messages.ts';
import { readFrames } from './tab-frames.ts';

/** Frames that told of doses, by tab. Kept while the browser runs: the worker that asks sleeps often. */
const keyOf = (tabId: number) => `session:counting:${tabId}` as const;

/** One after the other: two frames that tell at once would each be written without the other. */
let queue: Promise<unknown> = Promise.resolve();

async function noteFrame(tabId: number, frameId: number): Promise<number[]> {
  const key = keyOf(tabId);
  const known = await storage.getItem<number[]>(key).catch(() => null);
  const frames = [...new Set([...(known ?? []), frameId])];
  // Where storage is shut, the frame that told last is all that is known.
  await storage.setItem(key, frames).catch(() => undefined);
  return frames;
}

/** The frames to ask: those that the tab shows now, or, where the browser does not list them, those that told. */
async function framesOf(tabId: number, told: number): Promise<number[]> {
  const listed = await readFrames(tabId);
  if (listed.length > 0) return listed.map(({ frameId }) => frameId);
  const noted = queue.then(() => noteFrame(tabId, told));
  queue = noted;
  return noted;
}

/** A frame that is gone, or whose marks are, does not answer. */
function askCount(tabId: number, frameId: number): Promise<number> {
  return sendMessage('countMentions', undefined, { tabId, frameId }).catch(() => 0);
}

/** The last question of each tab: what answers an earlier one is out of date. */
const turns = new Map<number, number>();

/**
 * Shows how many mentions the page in a tab holds over all its frames. They are asked each time: nobody
 * tells of a frame that was taken away, and a page left may come back out of the back/forward cache.
 * @param told the frame that said that its count changed
 */
export async function showCount(tabId: number, told: number): Promise<void> {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  const frames = await framesOf(tabId, told);
  const counts = await Promise.all(frames.map((frameId) => askCount(tabId, frameId)));
  if (turns.get(tabId) !== turn) return;
  const total = counts.reduce((sum, each) => sum + each, 0);
  await browser.action.setBadgeText({ tabId, text: total === 0 ? '' : String(total) });
}

/** Calm, not an alarm: the slate of the marks. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5f6b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** Forgets a closed tab. */
export async function forgetCount(tabId: number): Promise<void> {
  turns.delete(tabId);
  await storage.removeItem(keyOf(tabId)).catch(() => undefined);
}
