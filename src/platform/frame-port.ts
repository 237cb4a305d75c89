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

/** The background's answers to the frames' words. */
interface FrameAnswers {
  /** False where the annotator could not be brought and the frame should ask again. */
  named(sender: FrameSender): Promise<boolean>;
  mayRead(sender: FrameSender): Promise<boolean>;
}

/** Background: answers the frames' words. One that fails is answered with nothing: ask again. */
export function answerFrames(answers: FrameAnswers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return false;
    // A srcdoc or about:blank frame has no address of its own: its origin decides.
    const own = sender.url?.startsWith('http') ? sender.url : undefined;
    const from = { tabId, frameId: sender.frameId ?? 0, url: own ?? sender.origin ?? '' };
    const answer = (given: Promise<boolean>) => void given.then(respond, () => respond());
    if (message === ('baclolens:named' satisfies FrameWord)) answer(answers.named(from));
    else if (message === ('baclolens:may-i' satisfies FrameWord)) answer(answers.mayRead(from));
    else return false;
    return true;
  });
}
