import { EVERY_LANGUAGE, type Languages } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Function words needed before a guess counts, and how far it must lead. */
const ENOUGH = 3;
const LEAD = 1.25;
/** What the page's own statement of its language is worth, in words. */
const STATED = 2;

/** Hits of each language's ordinary words, by its bit. */
function countWords(tokens: readonly Token[], languages: number): number[] {
  const hits = new Array<number>(languages).fill(0);
  for (const { tags } of tokens) {
    const common = tags.find((tag) => tag.cls === 'common');
    if (!common) continue;
    for (let bit = 0; bit < languages; bit += 1) {
      if (common.languages & (1 << bit)) hits[bit] = (hits[bit] ?? 0) + 1;
    }
  }
  return hits;
}

/**
 * Guesses the language of a passage from its ordinary words, so that a word is read as that
 * language's ("die" in German is no "per day").
 * @param codes language codes in the order of their bits
 * @param stated BCP 47 tag the page gives, if any
 * @returns the bit of one language, or all bits where the text is too short or mixed to tell
 */
export function guessLanguages(
  tokens: readonly Token[],
  codes: readonly string[],
  stated: string | undefined,
): Languages {
  const hits = countWords(tokens, codes.length);
  const given = stated ? codes.indexOf(stated.slice(0, 2).toLowerCase()) : -1;
  if (given >= 0) hits[given] = (hits[given] ?? 0) + STATED;
  const sorted = [...hits].sort((one, other) => other - one);
  const [most = 0, second = 0] = sorted;
  if (most < ENOUGH || most < second * LEAD) return EVERY_LANGUAGE;
  return 1 << hits.indexOf(most);
}
