import { askPatiently } from './ask-patiently.ts';
import { lazyBrowser } from './lazy-browser.ts';

/**
 * What a frame and the background say to each other before the annotator is there. Plain runtime
 * messages: the probe goes into every page of a turned-on site and has no room for a library.
 */
export type FrameWord = 'baclolens:named' | 'baclolens:may-i' | 'baclolens:access-changed';

/** @throws where nobody answered: the background was just put to sleep, or is gone */
async function say(word: FrameWord): Promise<boolean> {
  const answer: unknown = await lazyBrowser().runtime.sendMessage(word);
  if (typeof answer !== 'boolean') throw new Error('Nobody answered.');
  return answer;
}

/** Frame: baclofen is named here. Says it again until the background has seen to it. */
export async function tellNamed(): Promise<void> {
  const tell = async () => {
    if (!(await say('baclolens:named'))) throw new Error('Not brought.');
  };
  // Where it is never heard, the extension is gone or may not enter this frame.
  await askPatiently(tell).catch(() => undefined);
}

/** Frame: may this frame still be read? False also where the extension is gone. */
export function askMayRead(): Promise<boolean> {
  return askPatiently(() => say('baclolens:may-i')).catch(() => false);
}

/** Frame: calls back when the site's access changed and this frame must stop. */
export function onMustStop(stop: () => void): () => void {
  const { onMessage } = lazyBrowser().runtime;
  const ask = () => void askMayRead().then((may) => may || stop());
  const listen = (message: unknown) => {
    if (message === ('baclolens:access-changed' satisfies FrameWord)) ask();
  };
  // Words do not reach a page in the back/forward cache: it asks when it comes back.
  const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && ask());
  onMessage.addListener(listen);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('pageshow', comeBack);
    onMessage.removeListener(listen);
  };
}
