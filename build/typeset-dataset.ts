import { typeset } from '../src/ui/format/typeset.ts';
import type { Language } from '../src/ui/messages/language.ts';

/** Addresses are no texts. */
const ADDRESSES = new Set(['url', 'copy']);

function languageOf(key: string): Language | null {
  return key === 'fr' || key === 'en' ? key : null;
}

/**
 * The dataset as readers see it. Its files are typed with the straight apostrophes and plain spaces
 * of a keyboard, so that they can be written, searched and compared by anyone; this is the one place
 * where they become print, in the popup and on the card alike.
 */
export function typesetDataset<T>(value: T, language: Language | null = null): T {
  if (typeof value === 'string') return typeset(language, value) as T;
  if (Array.isArray(value)) return value.map((each) => typesetDataset(each, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ADDRESSES.has(key) ? each : typesetDataset(each, languageOf(key)),
    ]),
  ) as T;
}
