/** Why no extension can run on a page. */
export type Restriction = 'browser-page' | 'store' | 'file' | 'viewer' | 'unknown';

/** Browsers refuse scripts on the pages of their own shops, whatever was granted. */
const STORES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/**
 * Whether a document of this MIME type is a file in the browser's own viewer. Chromium lets extensions
 * into such a document, but what it shows is not in there; Firefox lets none in.
 */
export function isViewer(type: string): boolean {
  return /^(image|audio|video)\/|^application\/pdf$/.test(type);
}

/** Says why an address can never be read, or null where it can be asked for. */
export function restrictionOf(url: string | undefined): Restriction | null {
  if (!url || !URL.canParse(url)) return 'unknown';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return STORES.has(hostname) ? 'store' : null;
}
