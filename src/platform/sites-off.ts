import { storage } from 'wxt/utils/storage';

/** Hosts that the reader turned off while all sites are granted. Only ever narrows a permission. */
const KEY = 'local:sitesOff';

/** The hosts turned off; none where storage cannot be read or holds something else. */
export async function loadSitesOff(): Promise<string[]> {
  try {
    const stored: unknown = await storage.getItem(KEY);
    return Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds the host to the list, or takes it off. */
export async function setSiteOff(host: string, off: boolean): Promise<void> {
  const others = (await loadSitesOff()).filter((each) => each !== host);
  await storage.setItem(KEY, off ? [...others, host].sort() : others);
}

/** Calls back after each change of the list. */
export function watchSitesOff(changed: () => void): () => void {
  return storage.watch(KEY, changed);
}
