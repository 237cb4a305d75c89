import type { Language } from '../messages/language.ts';

/** Kept, since a browser takes some ms to make one. */
const names = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  names.set(language, known);
  return known;
}

/**
 * Names a jurisdiction in the reader's language.
 * @param code ISO 3166 alpha-2, or a wider code of the dataset (such as EU), shown as it is where
 *   the browser has no name for it.
 */
export function formatCountry(language: Language, code: string): string {
  // Intl throws on anything that is not shaped like a region code.
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return namesIn(language).of(code) ?? code;
}
