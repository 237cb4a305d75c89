import { EVERY_LANGUAGE, type Languages } from './lexicon.ts';

/** Function words needed before a guess counts, and how far it must lead. */
const ENOUGH = 3;
const LEAD = 1.25;
/** What the page's own statement of its language is worth, in words. */
const STATED = 2;

/** Hits of each language, by its bit. */
function countWords(words: Iterable<Languages>, languages: number): number[] {
  const hits = new Array<number>(languages).fill(0);
  for (const word of words) {
    for (let bit = 0; bit < languages; bit += 1) {
      if (word & (1 << bit)) hits[bit] = (hits[bit] ?? 0) + 1;
    }
  }
  return hits;
}

/**
 * Guesses the language of a passage from its ordinary words, so that a word is read as that
 * language's ("die" in German is no "per day").
 * @param words for each ordinary word of the passage, the languages that have it
 * @param codes language codes in the order of their bits
 * @param stated BCP 47 tag the page gives, if any
 * @returns the bit of one language, or all bits where the text is too short or mixed to tell
 */
export function guessLanguages(
  words: Iterable<Languages>,
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
