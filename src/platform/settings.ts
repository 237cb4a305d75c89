import { storage } from 'wxt/utils/storage';
import {
  DEFAULT_SETTINGS,
  repairSettings,
  type Settings,
  soundSettings,
} from './repair-settings.ts';

/**
 * By key, not as WXT's item: an item reads storage once by itself when it is made, in every page that
 * we enter, and where storage is shut that reading fails with nobody to catch it.
 */
const KEY = 'local:settings';

/** The reader's settings, or the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return repairSettings(await storage.getItem(KEY));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Stores the given fields over the others. Only what was chosen is stored, so that a later default
 * reaches everybody who did not choose. Rejects when the browser refuses to write.
 */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...soundSettings(await storage.getItem(KEY)), ...change };
  await storage.setItem(KEY, next);
  return repairSettings(next);
}

/** Calls back with the whole settings after each change, from any page of the extension. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return storage.watch(KEY, (stored) => changed(repairSettings(stored)));
}
