import type { Draft, Scene } from '../passage/draft.ts';
import { type Evidence, evidenceNumber } from './evidence.ts';
import { WORD_ROWS, type WordSide, wordName } from './word-rows.ts';

/** Tokens before and after an amount, within its sentence, whose words are looked at one by one. */
const REACH = { before: 14, after: 10 };

/** Letters that the words of one stem share, more or less, in the languages read here. */
const STEM = 6;

/** The numbers of the words that have weights, by their stems. */
const numbersOn = (side: WordSide) =>
  new Map(
    [...WORD_ROWS]
      .filter(([, row]) => row[side])
      .map(([stem]) => [stem, evidenceNumber(wordName(side, stem))]),
  );

const NUMBERS = { before: numbersOn('before'), after: numbersOn('after') };

/** How much a word says at a distance of `far` tokens; beside the amount less than a cue does. */
function sayAt(far: number): number {
  if (far < 4) return 0.8;
  return far < 8 ? 0.56 : 0.4;
}

/**
 * Adds the single words of an amount's sentence, on the side of it where they stand: what no word class
 * says, such as that one is "screened" with an amount, or that a place in a row is "light" or "heavy".
 */
export function addNearWords(scene: Scene, draft: Draft, found: Evidence): void {
  const { amount, until, sentence } = draft;
  const first = Math.max(sentence.from, amount.from - REACH.before);
  for (let at = amount.from - 1; at >= first; at -= 1) {
    addWord(scene, at, 'before', sayAt(amount.from - 1 - at), found);
  }
  const last = Math.min(sentence.until, until + REACH.after);
  for (let at = until; at < last; at += 1) addWord(scene, at, 'after', sayAt(at - until), found);
}

function addWord(
  { passage, explain }: Scene,
  at: number,
  side: WordSide,
  say: number,
  found: Evidence,
): void {
  const token = passage.tokens[at];
  if (token?.kind !== 'word') return;
  const stem = token.text.slice(0, STEM);
  const known = NUMBERS[side].get(stem);
  // For the fit; elsewhere every text would leave the names of its words behind.
  if (known !== undefined) found.raise(known, say);
  else if (explain === 'every word') found.raise(evidenceNumber(wordName(side, stem)), say);
}
