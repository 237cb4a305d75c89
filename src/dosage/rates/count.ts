import { numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** "2/3 times a day", "3/4 x": two or three of them, and no fraction. */
function slashedAt(tokens: readonly Token[], at: number) {
  const [first, second] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  const pair = isMark(tokens, at + 1, '/') && second === first + 1 && second <= 9;
  if (!pair || !(past(tokens, at + 3, 'times') || isMark(tokens, at + 3, '*'))) return null;
  return { times: [first, second] as [number, number], until: at + 3 };
}

/** "8", "six", "4 to 6": one figure or a range of them. */
export function countAt(
  tokens: readonly Token[],
  at: number,
): { times: [number, number]; until: number } | null {
  const slashed = slashedAt(tokens, at);
  if (slashed) return slashed;
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
