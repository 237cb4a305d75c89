import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** What one frame reported. */
export interface FrameCount {
  /** Mentions in the frame. */
  count: number;
  /** When the frame's document began (`performance.timeOrigin`, ms): tells pages of a tab apart. */
  since: number;
}

/** A tab's counts by frame, kept while the browser runs: the worker that gathers them sleeps often. */
type Frames = Record<number, FrameCount>;

const keyOf = (tabId: number) => `session:counts:${tabId}` as const;

/** One after the other: two frames that report at once would each write without the other. */
let queue: Promise<unknown> = Promise.resolve();

async function noteCount(tabId: number, frameId: number, count: FrameCount): Promise<Frames> {
  const key = keyOf(tabId);
  const known = await storage.getItem<Frames>(key).catch(() => null);
  const frames = { ...known, [frameId]: count };
  // Where storage is shut, the frame that reported last is all that is known.
  await storage.setItem(key, frames).catch(() => undefined);
  return frames;
}

/** Shows how many mentions the page in a tab holds over all its frames. */
export async function showCount(tabId: number, frameId: number, count: FrameCount): Promise<void> {
  const noted = queue.then(() => noteCount(tabId, frameId, count));
  queue = noted;
  const frames = await noted;
  // Frames that began before the main frame belong to the page that the tab showed before.
  const began = frames[0]?.since ?? 0;
  const present = Object.values(frames).filter(({ since }) => since >= began);
  const total = present.reduce((sum, each) => sum + each.count, 0);
  await browser.action.setBadgeText({ tabId, text: total === 0 ? '' : String(total) });
}

/** Calm, not an alarm: the slate of the marks. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5f6b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** Forgets a closed tab. */
export async function forgetCount(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId)).catch(() => undefined);
}
