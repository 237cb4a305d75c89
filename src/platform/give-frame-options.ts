import { browser } from 'wxt/browser';
import type { FrameOptions, LiveText } from './frame-options.ts';
import { chooseLanguage, type Language } from './language.ts';
import { onMessage, sendMessage } from './messages.ts';
import type { Settings } from './repair-settings.ts';
import { loadSettings, watchSettings } from './settings.ts';

/** What frames are given beside the reader's own options. */
interface FrameWords {
  readonly liveTexts: Readonly<Record<Language, LiveText>>;
  readonly names: readonly string[];
}

function optionsOf(
  { datasetSeen: _, ...settings }: Settings,
  { liveTexts, names }: FrameWords,
): FrameOptions {
  const language = chooseLanguage(settings);
  return { ...settings, language, liveText: liveTexts[language], names };
}

async function tellFrames(options: FrameOptions): Promise<void> {
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
export function giveFrameOptions(words: FrameWords): void {
  onMessage('frameOptions', async () => optionsOf(await loadSettings(), words));
  watchSettings((settings) => void tellFrames(optionsOf(settings, words)));
}
