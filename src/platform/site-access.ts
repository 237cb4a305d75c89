import { type Browser, browser } from 'wxt/browser';
import { ALL_SITES, covers, isAllSites, patternOfHost } from './match-origins.ts';
import { forgetReadOnceOn } from './read-once.ts';
import { type Restriction, restrictionOf } from './restriction.ts';
import { loadSitesOff, setSiteOff } from './sites-off.ts';

/** What the browser lets us read at an address, and what the reader chose there. */
export type SiteAccess =
  | { kind: 'restricted'; reason: Restriction }
  | { kind: 'site'; host: string; on: boolean; allSites: boolean };

/** The patterns that the browser says are granted now. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the extension may read this address now: granted by the browser and not turned off. */
export async function mayRead(url: string): Promise<boolean> {
  if (restrictionOf(url) !== null) return false;
  const [granted, off] = await Promise.all([grantedOrigins(), loadSitesOff()]);
  return covers(granted, url) && !off.includes(new URL(url).hostname);
}

/** The state of the site's switch for the page at `url`. */
export async function readSiteAccess(url: string | undefined): Promise<SiteAccess> {
  const reason = restrictionOf(url);
  if (reason !== null || url === undefined)
    return { kind: 'restricted', reason: reason ?? 'unknown' };
  const granted = await grantedOrigins();
  return {
    kind: 'site',
    host: new URL(url).hostname,
    on: await mayRead(url),
    allSites: granted.some(isAllSites),
  };
}

/**
 * Turns a site on. Must be called straight from the reader's click: the browser shows its own
 * prompt only inside a user gesture, so nothing may be awaited before it.
 * @returns false when the reader refused.
 */
export async function turnSiteOn(host: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOfHost(host)] });
  if (granted) await setSiteOff(host, false);
  return granted;
}

/**
 * Turns a site off: gives its permission back, and where a wider one still covers it, keeps it off
 * by name. Its pages that are read once are forgotten first, as each page asks once it is off.
 */
export async function turnSiteOff(host: string): Promise<void> {
  // Where storage is shut nothing is remembered either.
  await forgetReadOnceOn([patternOfHost(host)]).catch(() => undefined);
  await browser.permissions.remove({ origins: [patternOfHost(host)] });
  const stillCovered = covers(await grantedOrigins(), `https://${host}/`);
  await setSiteOff(host, stillCovered);
}

/** Asks for all sites, inside a user gesture. @returns false when the reader refused. */
export async function turnAllSitesOn(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

/** Gives every granted site back. */
export async function giveAllBack(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Gives one granted pattern back, as listed by `grantedOrigins`. */
export async function giveBack(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/**
 * Calls back whenever the browser's grants change, whoever changed them, with the patterns that were
 * taken back.
 */
export function watchGrants(changed: (takenBack: readonly string[]) => void): () => void {
  const added = () => changed([]);
  const removed = ({ origins = [] }: Browser.permissions.Permissions) => changed(origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
