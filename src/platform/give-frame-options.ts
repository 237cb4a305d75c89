import { browser } from 'wxt/browser';
import type { FrameOptions } from './frame-options.ts';
import { chooseLanguage } from './language.ts';
import { onMessage, sendMessage } from './messages.ts';
import type { Settings } from './repair-settings.ts';
import { loadSettings, watchSettings } from './settings.ts';

function optionsOf({ datasetSeen: _, ...settings }: Settings): FrameOptions {
  return { ...settings, language: chooseLanguage(settings) };
}

async function tellFrames(settings: Settings): Promise<void> {
  const options = optionsOf(settings);
  const tabs = await browser.tabs.query({});
  // A tab without our scripts has nobody to tell.
  const tell = (id: number) =>
    sendMessage('frameOptionsChanged', options, id).catch(() => undefined);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(id))));
}

/**
 * Background: gives the frames their part of the options, and again when they change. A frame could
 * read the storage itself, but each of the browser's interfaces costs a page a millisecond or two when
 * it is first touched.
 */
export function giveFrameOptions(): void {
  onMessage('frameOptions', async () => optionsOf(await loadSettings()));
  watchSettings((settings) => void tellFrames(settings));
}
