import type { Amount } from './amount.ts';
import { amountAt } from './amount.ts';
import { type Folded, fold } from './fold.ts';
import { lexicon } from './languages/all.ts';
import type { Node } from './lexicon.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { tagTokens } from './tagging.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text taken apart: what every refiner works on. */
export interface Passage {
  raw: string;
  folded: Folded;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  amounts: readonly Amount[];
  /** Whether the token at `at` is written with a capital first letter. */
  isCapital(at: number): boolean;
}

const roots = new Map<string, Node[]>();

function findAmounts(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const begins =
      token?.kind === 'number' ||
      token?.tags.some((tag) => tag.cls === 'number') ||
      /[½¼¾⅓⅔]/.test(token?.text ?? '');
    const amount = begins ? amountAt(tokens, at) : null;
    if (amount) amounts.push(amount);
    at = amount ? amount.until : at + 1;
  }
  return amounts;
}

/** Takes a text apart: fold, tokens with their tags, sentences, amounts of mass. */
export function readPassage(raw: string): Passage {
  const folded = fold(raw);
  const tokens = tokenize(folded);
  tagTokens(tokens, lexicon, roots);
  const isCapital = (at: number) => {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return false;
    const first = raw.charAt(folded.startOf(token.start));
    return first !== first.toLowerCase();
  };
  return {
    raw,
    folded,
    tokens,
    sentences: sentencesOf(tokens, isCapital),
    amounts: findAmounts(tokens),
    isCapital,
  };
}
