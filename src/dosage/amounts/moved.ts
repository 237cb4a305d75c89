import { smallWordsOf } from '../languages/small-words-of.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const DIRECTION = smallWordsOf('direction');
const DIRECTION_REACH = 3;

/** "took him down a good 50 mcg to 350 mcg": so much less, and where that leads. */
export function isMoved(
  tokens: readonly Token[],
  { from, until }: { from: number; until: number },
): boolean {
  if (!past(tokens, until, 'to')) return false;
  for (let at = from - 1; at >= from - DIRECTION_REACH; at -= 1) {
    if (tokens[at]?.kind !== 'word' || past(tokens, at, 'between')) return false;
    if (DIRECTION.test(tokens[at]?.text ?? '')) return !past(tokens, at + 1, 'to');
  }
  return false;
}
