import type { Language } from '../messages/language.ts';
import { AUTHORITIES_FR } from '../messages/record/authorities-fr.ts';
import { typeset } from './typeset.ts';

/**
 * An authority in the reader's language. Proper names stay as they are: "Conseil d’État" in English
 * too, as an English reader has to find it under that name.
 */
export function authorityName(language: Language, authority: string): string {
  const name = typeset(null, authority);
  const french = language === 'fr' ? AUTHORITIES_FR[name] : undefined;
  return typeset(language, french ?? name);
}
