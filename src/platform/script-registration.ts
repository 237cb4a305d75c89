import { browser } from 'wxt/browser';
import { patternOfHost } from './match-origins.ts';
import { grantedOrigins } from './site-access.ts';
import { loadSitesOff } from './sites-off.ts';

const PROBE = 'probe';

async function wantedScript() {
  const [matches, off] = await Promise.all([grantedOrigins(), loadSitesOff()]);
  if (matches.length === 0) return null;
  return {
    id: PROBE,
    matches,
    excludeMatches: off.map(patternOfHost),
    js: ['probe.js'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

async function register(): Promise<void> {
  const { scripting } = browser;
  const [wanted, present] = await Promise.all([
    wantedScript(),
    scripting.getRegisteredContentScripts({ ids: [PROBE] }),
  ]);
  if (wanted && present.length > 0) await scripting.updateContentScripts([wanted]);
  else if (wanted) await scripting.registerContentScripts([wanted]);
  else if (present.length > 0) await scripting.unregisterContentScripts({ ids: [PROBE] });
}

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the registered probe match what the browser grants less what the reader turned off.
 * Calls are queued: two at once would register the same id twice, which browsers refuse.
 */
export function syncRegistration(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}
