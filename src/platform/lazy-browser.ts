import type { browser } from 'wxt/browser';

type Interfaces = typeof browser;

/**
 * The browser's interfaces, asked for when they are used and not when a script loads, as `wxt/browser`
 * does: on a page that names no baclofen the first touch costs as much as all the rest of the probe.
 */
export function lazyBrowser(): Interfaces {
  const scope = globalThis as { browser?: Interfaces; chrome?: Interfaces };
  const found = scope.browser ?? scope.chrome;
  if (found === undefined) throw new Error('No extension.');
  return found;
}
