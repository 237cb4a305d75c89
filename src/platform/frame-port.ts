import { browser } from 'wxt/browser';

/**
 * What a frame and the background say to each other before the annotator is there. Plain runtime
 * messages: the probe goes into every page of a turned-on site and has no room for a library.
 */
type FrameWord = 'baclolens:named' | 'baclolens:may-i' | 'baclolens:access-changed';

/** Where a frame's word came from. `url` is the frame's own address. */
export interface FrameSender {
  tabId: number;
  frameId: number;
  url: string;
}

/** Frame: baclofen is named here. */
export async function tellNamed(): Promise<void> {
  await browser.runtime.sendMessage('baclolens:named' satisfies FrameWord);
}

/** Frame: may this frame still be read? False also where the extension is gone. */
export async function askMayRead(): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage('baclolens:may-i' satisfies FrameWord)) === true;
  } catch {
    return false;
  }
}

/** Frame: calls back when the site's access changed and this frame must stop. */
export function onMustStop(stop: () => void): () => void {
  const listen = (message: unknown) => {
    if (message !== ('baclolens:access-changed' satisfies FrameWord)) return;
    askMayRead().then((may) => may || stop());
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
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
