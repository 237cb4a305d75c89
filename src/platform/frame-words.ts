import { lazyBrowser } from './lazy-browser.ts';

/**
 * What a frame and the background say to each other before the annotator is there. Plain runtime
 * messages: the probe goes into every page of a turned-on site and has no room for a library.
 */
export type FrameWord = 'baclolens:named' | 'baclolens:may-i' | 'baclolens:access-changed';

/** Frame: baclofen is named here. */
export async function tellNamed(): Promise<void> {
  await lazyBrowser().runtime.sendMessage('baclolens:named' satisfies FrameWord);
}

/** Frame: may this frame still be read? False also where the extension is gone. */
export async function askMayRead(): Promise<boolean> {
  try {
    const answer = await lazyBrowser().runtime.sendMessage('baclolens:may-i' satisfies FrameWord);
    return answer === true;
  } catch {
    return false;
  }
}

/** Frame: calls back when the site's access changed and this frame must stop. */
export function onMustStop(stop: () => void): () => void {
  const { onMessage } = lazyBrowser().runtime;
  const listen = (message: unknown) => {
    if (message !== ('baclolens:access-changed' satisfies FrameWord)) return;
    askMayRead().then((may) => may || stop());
  };
  onMessage.addListener(listen);
  return () => onMessage.removeListener(listen);
}
