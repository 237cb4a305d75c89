import { browser } from 'wxt/browser';
import type { Settings } from './repair-settings.ts';

export type Language = 'en' | 'fr';

/** The language to write in: the reader's choice, else French where the browser's is, else English. */
export function chooseLanguage(settings: Pick<Settings, 'language'>): Language {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The region of the browser's languages (ISO 3166 alpha-2), the first that names one, or null. */
export function browserRegion(): string | null {
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region);
  return regions.find((region) => region !== undefined) ?? null;
}
