import { EVERY_LANGUAGE, type Languages } from './lexicon.ts';

/** A word of the text, with the languages in which it is an ordinary one. */
interface Common {
  common: Languages;
}

/** Function words needed before a guess counts, and how far it must lead. */
const ENOUGH = 3;
const LEAD = 1.25;
/** What the page's own statement of its language is worth, in words. */
const STATED = 2;

/** Hits of each language, by its bit. */
function countWords(words: readonly Common[], languages: number): number[] {
  const hits = new Array<number>(languages).fill(0);
  for (const { common } of words) {
    for (let bits = common; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      if (bit < languages) hits[bit] = (hits[bit] ?? 0) + 1;
    }
  }
  return hits;
}

/**
 * Guesses the language of a passage from its ordinary words, so that a word is read as that
 * language's ("die" in German is no "per day").
 * @param words the words of the passage
 * @param codes language codes in the order of their bits
 * @param stated BCP 47 tag the page gives, if any
 * @returns the bit of one language, or all bits where the text is too short or mixed to tell
 */
export function guessLanguages(
  words: readonly Common[],
  codes: readonly string[],
  stated: string | undefined,
): Languages {
  const hits = countWords(words, codes.length);
  const given = stated ? codes.indexOf(stated.slice(0, 2).toLowerCase()) : -1;
  if (given >= 0) hits[given] = (hits[given] ?? 0) + STATED;
  const sorted = [...hits].sort((one, other) => other - one);
  const [most = 0, second = 0] = sorted;
  if (most < ENOUGH || most < second * LEAD) return EVERY_LANGUAGE;
  return 1 << hits.indexOf(most);
}
