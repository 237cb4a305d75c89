import { typeset } from '../format/typeset.ts';
import type { Language } from './language.ts';

/** First of the characters that no text holds: one stands in for each text while the others are set. */
const FIRST_STAND_IN = 0xe000;

/**
 * Sets what a catalogue says around the texts that are put into it. Those stay as they came: a page's own
 * words are a quotation, and the data's are set already.
 */
function setAround(language: Language, make: (...given: unknown[]) => unknown, given: unknown[]) {
  const standIn = (index: number) => String.fromCharCode(FIRST_STAND_IN + index);
  const made = make(...given.map((each, at) => (typeof each === 'string' ? standIn(at) : each)));
  if (typeof made !== 'string') return made;
  return typeset(language, made).replace(/[\uE000-\uE00F]/g, (mark) =>
    String(given[mark.charCodeAt(0) - FIRST_STAND_IN]),
  );
}

/**
 * A catalogue of texts, each set as its language is printed: those that are whole, and those that are
 * made from what is put into them.
 */
export function typesetWords<Words extends object>(language: Language, words: Words): Words {
  const set = (word: unknown): unknown => {
    if (typeof word === 'string') return typeset(language, word);
    if (typeof word === 'function') {
      return (...given: unknown[]) => setAround(language, (...all) => word(...all), given);
    }
    if (Array.isArray(word)) return word.map(set);
    if (typeof word !== 'object' || word === null) return word;
    return Object.fromEntries(Object.entries(word).map(([key, each]) => [key, set(each)]));
  };
  return set(words) as Words;
}
