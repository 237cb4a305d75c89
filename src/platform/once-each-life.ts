import { storage } from 'wxt/utils/storage';

/** Emptied by the browser when it starts, and when the extension is installed, updated or enabled. */
const KEY = 'session:begun';

/**
 * Background: does a task once in each life of the extension, and not each time that the browser wakes
 * its background up. A life that ended in the middle of the task is begun again; where storage is shut,
 * every waking counts as a new life. Rejects only where the task does.
 */
export async function onceEachLife(task: () => Promise<void>): Promise<void> {
  const begun = await storage.getItem(KEY).catch(() => null);
  if (begun !== null) return;
  await task();
  await storage.setItem(KEY, true).catch(() => undefined);
}
