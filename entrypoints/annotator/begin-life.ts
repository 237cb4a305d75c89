import { browser } from 'wxt/browser';
import { onMustStop } from '../../src/platform/frame-words.ts';
import { stopQuietly } from '../../src/platform/stop-quietly.ts';

/** How often a frame looks whether its extension is still there (ms). */
const ALIVE_EVERY = 1_000;

/** Said in a frame's document by each annotator that comes. A page may say it too: it only has us look. */
const CAME = 'baclolens:came';

/** The running annotator of this frame; in the extension's own world, the page cannot see it. */
declare global {
  var baclolensAnnotator: AbortController | undefined;
}

/**
 * Starts the life of this frame's annotator. It ends with the extension (updated, disabled or removed),
 * when the site is turned off, and when a newer annotator comes.
 * @returns aborted at its end
 */
export function beginLife(): AbortSignal {
  const life = new AbortController();
  globalThis.baclolensAnnotator?.abort();
  globalThis.baclolensAnnotator = life;
  // Nothing tells that the extension is gone; then its API has no id any more.
  const look = () => {
    if (!browser.runtime?.id) life.abort();
  };
  const timer = setInterval(look, ALIVE_EVERY);
  // An annotator of the version before lives in a world of its own.
  document.dispatchEvent(new Event(CAME));
  document.addEventListener(CAME, look, { signal: life.signal });
  const deafen = stopQuietly(onMustStop(() => life.abort()));
  life.signal.addEventListener('abort', () => {
    clearInterval(timer);
    deafen();
  });
  return life.signal;
}
