import { typeset } from '../format/typeset.ts';
import type { Language } from './language.ts';

/** A character that no text holds, and a number: stands in for each text put in while the rest is set. */
const standIn = (given: unknown, at: number) => (typeof given === 'string' ? `\uE000${at}` : given);

/**
 * A catalogue of texts, each set as its language is printed: those that are whole, and those that are
 * made from what is put into them. That stays as it came: a page's own words are a quotation, and the
 * data's are set already.
 */
export function typesetWords<Words extends object>(language: Language, words: Words): Words {
  const set = (word: unknown): unknown => {
    if (typeof word === 'string') return typeset(language, word);
    if (typeof word === 'function') {
      return (...given: string[]) =>
        typeset(language, word(...given.map(standIn))).replace(
          /\uE000(\d)/g,
          (_, at) => `${given[at]}`,
        );
    }
    if (Array.isArray(word)) return word.map(set);
    if (typeof word !== 'object' || word === null) return word;
    return Object.fromEntries(Object.entries(word).map(([key, each]) => [key, set(each)]));
  };
  return set(words) as Words;
}
