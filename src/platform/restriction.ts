/** Why no extension can run on a page. */
export type Restriction = 'browser-page' | 'store' | 'file' | 'unknown';

/** Browsers refuse scripts on the pages of their own shops, whatever was granted. */
const STORES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Says why an address can never be read, or null where it can be asked for. */
export function restrictionOf(url: string | undefined): Restriction | null {
  if (!url || !URL.canParse(url)) return 'unknown';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return STORES.has(hostname) ? 'store' : null;
}
