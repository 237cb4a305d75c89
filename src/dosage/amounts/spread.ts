import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Tokens such a parenthesis may hold. */
const SPREAD_REACH = 9;

/**
 * Papers put the spread between a mean and its unit: "188 ± 60 (range 145-230) μg".
 * @returns the index after the parenthesis, or `at` where there is none that holds figures
 */
export function pastSpread(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens, at, '(')) return at;
  let figures = 0;
  for (let next = at + 1; next < at + SPREAD_REACH; next += 1) {
    if (isMark(tokens, next, ')')) return figures > 0 ? next + 1 : at;
    const token = tokens[next];
    if (token?.kind === 'number') figures += 1;
    else if (token?.kind === 'word' && figures > 0 && !past(tokens, next, 'to')) return at;
  }
  return at;
}
