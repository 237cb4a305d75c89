import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Passage } from '../passage/passage.ts';
import { past } from '../words/cursor.ts';

const OR = smallWordsOf('or');
const MARK = /^[,/(]$/;
/** Tokens between two amounts of one list: ", or", "(". */
const WIDEST = 2;
const LONGEST_LIST = 4;

/** "5 mg, 10 mg or 20 mg": nothing but a comma or a word of joining parts the two, in one line. */
function areJoined({ tokens }: Passage, first: Amount, second: Amount): boolean {
  const apart = second.from - first.until;
  if (apart < 1 || apart > WIDEST) return false;
  for (let at = first.until; at <= second.from; at += 1) {
    const { text = '', gap } = tokens[at] ?? {};
    if (gap === 'line' || gap === 'paragraph') return false;
    if (at === second.from) break;
    if (!MARK.test(text) && !OR.test(text) && past(tokens, at, 'and') !== at + 1) return false;
  }
  return true;
}

/** Where the amount stands that begins at token `from`; they stand in order. */
function placeOf(amounts: readonly Amount[], from: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "5 mg, 10 mg or 20 mg": of a choice the last, past which stands what is chosen from; else the amount itself. */
export function lastOfChoice(passage: Passage, amount: Amount): Amount {
  if (amount.rate) return amount;
  const last = lastOfList(passage, amount);
  return OR.test(passage.tokens[last.from - 1]?.text ?? '') ? last : amount;
}

/** Goes along a list of amounts, forwards (1) or backwards (-1); at most a few. */
function along(passage: Passage, amount: Amount, way: 1 | -1): Amount {
  const { amounts } = passage;
  let at = placeOf(amounts, amount.from);
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const [one, next] = [amounts[at], amounts[at + way]];
    if (!one || !next) break;
    if (!areJoined(passage, way > 0 ? one : next, way > 0 ? next : one)) break;
    at += way;
  }
  return amounts[at] ?? amount;
}

/** The first of the amounts that stand in one list: "(5 mg, 10 mg or 20 mg)". */
export const firstOfList = (passage: Passage, amount: Amount) => along(passage, amount, -1);

/** The last of them, past which stands what all of them are of. */
export const lastOfList = (passage: Passage, amount: Amount) => along(passage, amount, 1);
