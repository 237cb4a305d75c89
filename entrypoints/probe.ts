import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '../src/page/probe.ts';
import { askMayRead, onMustStop, tellNamed } from '../src/platform/frame-words.ts';
import { stopQuietly } from '../src/platform/stop-quietly.ts';

/** Stops the running probe of this frame; in the extension's own world, the page cannot see it. */
declare global {
  var baclolensProbe: (() => void) | undefined;
}

export default defineUnlistedScript(() => {
  // Registered for the site and injected into open tabs too: the newest replaces the others.
  globalThis.baclolensProbe?.();
  let deafen = (): void => undefined;
  const stop = probe({
    document,
    found: () => {
      deafen();
      void tellNamed();
    },
    // The first touch of the browser's API costs a page as much as all the rest of the probe.
    mayGoOn: () => {
      deafen = stopQuietly(onMustStop(() => globalThis.baclolensProbe?.()));
      return askMayRead();
    },
  });
  globalThis.baclolensProbe = () => {
    deafen();
    stop();
  };
});
