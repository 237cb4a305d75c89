import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Tokens of the longest noun for an intake. */
const LONGEST = 2;

/** Whether a rate ends in "per dose", "par prise", "each time", and not in "a week". */
export function endsInIntake(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = Math.max(from, until - LONGEST); at < until; at += 1)
    if (past(tokens, at, 'intake') === until || tokens[at]?.text === 'time') return true;
  return false;
}
