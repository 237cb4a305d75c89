import { browser } from 'wxt/browser';

/** What one frame reported. */
export interface FrameCount {
  /** Mentions in the frame. */
  count: number;
  /** When the frame's document began (`performance.timeOrigin`, ms): tells pages of a tab apart. */
  since: number;
}

/** Counts by frame, for the tabs seen since the worker started; the badge itself outlives it. */
const tabs = new Map<number, Map<number, FrameCount>>();

/** Shows how many mentions the page in a tab holds over all its frames. */
export async function showCount(tabId: number, frameId: number, count: FrameCount): Promise<void> {
  const frames = tabs.get(tabId) ?? new Map<number, FrameCount>();
  tabs.set(tabId, frames.set(frameId, count));
  // Frames that began before the main frame belong to the page that the tab showed before.
  const began = frames.get(0)?.since ?? 0;
  const present = [...frames.values()].filter(({ since }) => since >= began);
  const total = present.reduce((sum, each) => sum + each.count, 0);
  await browser.action.setBadgeText({ tabId, text: total === 0 ? '' : String(total) });
}

/** Calm, not an alarm: the slate of the marks. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5f6b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** Forgets a closed tab. */
export function forgetCount(tabId: number): void {
  tabs.delete(tabId);
}
