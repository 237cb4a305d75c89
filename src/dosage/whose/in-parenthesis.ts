import type { Amount } from '../amounts/amount.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark } from '../words/cursor.ts';
import { BACLOFEN, type Naming } from './owner.ts';

const WIDEST = 7;

/**
 * "tizanidine (mean dose 18 mg/day)", "Diazepam (max. 60 mg/24 h)": the other drug right before the
 * parenthesis in which the amount stands, where no name stands inside.
 */
export function namedBeforeParenthesis(
  { tokens }: Passage,
  { from }: Amount,
  namings: readonly Naming[],
): Naming | null {
  for (let at = from - 1; at > from - WIDEST; at -= 1) {
    if (isMark(tokens, at, ')') || isMark(tokens, at, ';')) return null;
    if (!isMark(tokens, at, '(')) continue;
    const inside = namings.some((naming) => naming.from > at && naming.from < from);
    const named = namings.find(({ until }) => until === at);
    return !inside && named && named.name !== BACLOFEN ? named : null;
  }
  return null;
}
