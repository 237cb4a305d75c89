import { numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** "8", "six", "4 to 6": one figure or a range of them. */
export function countAt(
  tokens: readonly Token[],
  at: number,
): { times: [number, number]; until: number } | null {
  const first = numberAt(tokens, at);
  if (!first || first.value > 24) return null;
  const joint =
    past(tokens, first.until, 'to') ||
    past(tokens, first.until, 'and') ||
    (isMark(tokens, first.until, '-') ? first.until + 1 : 0);
  const second = joint ? numberAt(tokens, joint) : null;
  if (!second || second.value > 24)
    return { times: [first.value, first.value], until: first.until };
  return { times: [first.value, second.value], until: second.until };
}
