import { numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const SPANS: readonly WordClass[] = ['day', 'week', 'month', 'hour', 'minute'];

/** Whether a span of time is named at `at`: "days", "wk"; Italian "die" is "a day", not "days". */
export function isSpan(tokens: readonly Token[], at: number): boolean {
  const italian = /^(?:die|diem)$/.test(tokens[at]?.text ?? '');
  return !italian && SPANS.some((cls) => past(tokens, at, cls) > 0);
}

/** "× 3 days": for how long, and not how often. */
export function isDuration(tokens: readonly Token[], at: number): boolean {
  const count = isMark(tokens, at, '*') ? numberAt(tokens, at + 1) : null;
  return count !== null && isSpan(tokens, count.until);
}
