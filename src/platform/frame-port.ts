import { browser } from 'wxt/browser';
import type { FrameWord } from './frame-words.ts';

/** Where a frame's word came from. `url` is the frame's own address. */
export interface FrameSender {
  tabId: number;
  frameId: number;
  url: string;
}

/** Background: tells every frame of a tab that access changed. A tab without our scripts is silent. */
export async function tellAccessChanged(tabId: number): Promise<void> {
  await browser.tabs
    .sendMessage(tabId, 'baclolens:access-changed' satisfies FrameWord)
    .catch(() => undefined);
}

/** Background: answers the frames' words. */
export function answerFrames(answers: {
  named(sender: FrameSender): Promise<void>;
  mayRead(sender: FrameSender): Promise<boolean>;
}): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return false;
    // A srcdoc or about:blank frame has no address of its own: its origin decides.
    const own = sender.url?.startsWith('http') ? sender.url : undefined;
    const from = { tabId, frameId: sender.frameId ?? 0, url: own ?? sender.origin ?? '' };
    if (message === ('baclolens:named' satisfies FrameWord)) answers.named(from).then(respond);
    else if (message === ('baclolens:may-i' satisfies FrameWord))
      answers.mayRead(from).then(respond);
    else return false;
    return true;
  });
}
