import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { launchFirefox } from '../../../scripts/launch-firefox.ts';
import type { GeckoProfile } from './gecko-profile.ts';

/**
 * How often the page must be found idle in a row, how long apart (ms), to be called quiet. On a page
 * full of doses the answers come over seconds, with idle time between them.
 */
const QUIET_ROUNDS = 5;
const QUIET_GAP = 1_200;

/** Has Firefox take the stacks of main threads five times in a ms, from its start on, into a file. */
function profilerEnv(file: string): NodeJS.ProcessEnv {
  return {
    MOZ_PROFILER_STARTUP: '1',
    MOZ_PROFILER_STARTUP_INTERVAL: '0.2',
    MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu',
    MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain',
    // 160 MB a process; the oldest samples go when they are full.
    MOZ_PROFILER_STARTUP_ENTRIES: '20000000',
    MOZ_PROFILER_SHUTDOWN: file,
  };
}

/**
 * Loads each page once, in a tab of its own, in a fresh Firefox with the extension.
 * @param warmUp a page to load first: the extension has then made itself at home
 * @returns the profile of all its processes
 */
export async function profileFirefox(
  extension: string,
  urls: readonly string[],
  warmUp: string,
): Promise<GeckoProfile> {
  const folder = mkdtempSync(join(tmpdir(), 'baclolens-profile-'));
  const file = join(folder, 'profile.json');
  try {
    const browser = await launchFirefox(extension, undefined, profilerEnv(file));
    for (const url of [warmUp, ...urls]) await load(browser, url);
    await quit(browser);
    return JSON.parse(readFileSync(file, 'utf8')) as GeckoProfile;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(browser: Browser, url: string): Promise<void> {
  const tab = await browser.newPage();
  // A tab behind another, as behind the welcome page, is given no frames.
  await tab.bringToFront();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
  // What we run there meanwhile is no script of an extension, so it does not count.
  const idleTime = (): Promise<number> =>
    tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestIdleCallback((idle) => resolve(idle.timeRemaining()));
        }),
    );
  for (let quiet = 0; quiet < QUIET_ROUNDS; ) {
    await setTimeout(QUIET_GAP);
    quiet = (await idleTime()) > 10 ? quiet + 1 : 0;
  }
  await tab.close();
}

/**
 * Has Firefox end by itself, as it writes the profile only then. The connection that started it would
 * kill it after five seconds; a second one, which knows of no process, just asks.
 */
async function quit(browser: Browser): Promise<void> {
  const process = browser.process();
  const ended = process ? once(process, 'exit') : undefined;
  const browserWSEndpoint = browser.wsEndpoint();
  await browser.disconnect();
  const other = await puppeteer.connect({ browserWSEndpoint, protocol: 'webDriverBiDi' });
  await other.close();
  await ended;
}
