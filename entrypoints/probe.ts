import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '../src/page/probe.ts';
import { onMustStop, tellNamed } from '../src/platform/frame-port.ts';
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
  const deafen = stopQuietly(onMustStop(() => running.abort()));
  running.signal.addEventListener('abort', deafen);
  probe(document, running.signal, () => {
    running.abort();
    void tellNamed();
  });
});
