import { storage } from 'wxt/utils/storage';
import {
  DEFAULT_SETTINGS,
  repairSettings,
  type Settings,
  soundSettings,
} from './repair-settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: null });

/** The reader's settings, or the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return repairSettings(await item.getValue());
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Stores the given fields over the others. Only what was chosen is stored, so that a later default
 * reaches everybody who did not choose. Rejects when the browser refuses to write.
 */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...soundSettings(await item.getValue()), ...change };
  await item.setValue(next);
  return repairSettings(next);
}

/** Calls back with the whole settings after each change, from any page of the extension. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => changed(repairSettings(stored)));
}
