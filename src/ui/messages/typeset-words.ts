import { typeset } from '../format/typeset.ts';
import type { Language } from './language.ts';

/**
 * A catalogue of texts, each set as its language is printed: those that are whole, and those that are
 * made from what is put into them.
 */
export function typesetWords<Words extends object>(language: Language, words: Words): Words {
  const set = (word: unknown): unknown => {
    if (typeof word === 'string') return typeset(language, word);
    if (typeof word === 'function') return (...given: unknown[]) => set(word(...given));
    if (Array.isArray(word)) return word.map(set);
    if (typeof word !== 'object' || word === null) return word;
    return Object.fromEntries(Object.entries(word).map(([key, each]) => [key, set(each)]));
  };
  return set(words) as Words;
}
