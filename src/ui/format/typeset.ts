import type { Language } from '../messages/language.ts';

/** Between two letters, or before a figure or an opening quote ("l'80 mg"), never a closing quote. */
const APOSTROPHE = /(?<=\p{L})'(?=[\p{L}\p{N}«])/gu;

/**
 * Sets a text as its language is printed: typographic apostrophes, and in French spaces that no line
 * end may take the place of, since a colon alone at the start of a line reads as a fault.
 * @param language null where the text's own language is not known, as with titles of sources
 */
export function typeset(language: Language | null, text: string): string {
  const curly = text.replace(APOSTROPHE, '’');
  if (language !== 'fr') return curly;
  return curly
    .replace(/(?<=[^\s;]);(?= )/g, '\u00a0;')
    .replace(/ (?=[;:!?»%])/g, '\u00a0')
    .replace(/(?<=«) /g, '\u00a0');
}
