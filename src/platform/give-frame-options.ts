import { browser } from 'wxt/browser';
import type { FrameOptions, LiveText } from './frame-options.ts';
import { chooseLanguage, type Language } from './language.ts';
import { onMessage, sendMessage } from './messages.ts';
import type { Settings } from './repair-settings.ts';
import { loadSettings, watchSettings } from './settings.ts';

type LiveTexts = Readonly<Record<Language, LiveText>>;

function optionsOf({ datasetSeen: _, ...settings }: Settings, texts: LiveTexts): FrameOptions {
  const language = chooseLanguage(settings);
  return { ...settings, language, liveText: texts[language] };
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
 * @param texts what frames say to screen readers, by language
 */
export function giveFrameOptions(texts: LiveTexts): void {
  onMessage('frameOptions', async () => optionsOf(await loadSettings(), texts));
  watchSettings((settings) => void tellFrames(optionsOf(settings, texts)));
}
