import { browser } from 'wxt/browser';

/** Mentions by frame, for the tabs seen since the worker started; the badge itself outlives it. */
const counts = new Map<number, Map<number, number>>();

/** Shows how many mentions a tab holds over all its frames. A page load in frame 0 starts anew. */
export async function showCount(tabId: number, frameId: number, count: number): Promise<void> {
  const frames = counts.get(tabId) ?? new Map<number, number>();
  counts.set(tabId, frames.set(frameId, count));
  const total = [...frames.values()].reduce((sum, each) => sum + each, 0);
  await browser.action.setBadgeText({ tabId, text: total === 0 ? '' : String(total) });
}

/** Calm, not an alarm: the slate of the marks. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f5f6b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** Forgets a closed tab, or one that starts a new page. */
export function forgetCount(tabId: number): void {
  counts.delete(tabId);
}
