import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '../src/page/probe.ts';
import { askMayRead, onMustStop, tellNamed } from '../src/platform/frame-words.ts';
import { stopQuietly } from '../src/platform/stop-quietly.ts';

/** The running probe of this frame, in the extension's own world: the page cannot see it. */
declare global {
  var baclolensProbe: AbortController | undefined;
}

export default defineUnlistedScript(() => {
  // Registered for the site and injected into open tabs too: the newest replaces the others.
  globalThis.baclolensProbe?.abort();
  const running = new AbortController();
  globalThis.baclolensProbe = running;
  probe({
    document,
    signal: running.signal,
    found: () => {
      running.abort();
      void tellNamed();
    },
    // The first touch of the browser's API costs a page as much as all the rest of the probe.
    mayGoOn: () => {
      const deafen = stopQuietly(onMustStop(() => running.abort()));
      running.signal.addEventListener('abort', deafen);
      return askMayRead();
    },
  });
});
