import type { Language } from '../messages/language.ts';

/**
 * Names a jurisdiction in the reader's language.
 * @param code ISO 3166 alpha-2, or a wider code of the dataset (such as EU), shown as it is where
 *   the browser has no name for it.
 */
export function formatCountry(language: Language, code: string): string {
  // Intl throws on anything that is not shaped like a region code.
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
