import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** "(2 mg/kg) of succinylcholine", "(20 mL) baclofen". */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  const named = past(tokens, at, 'baclofen') || past(tokens, at, 'drug');
  return named > 0 || past(tokens, at, 'of') > 0;
}

/** Index after "(2 mg/kg)" in "140 mg (2 mg/kg) of succinylcholine", or `at`. */
export function pastRestatement(tokens: readonly Token[], at: number): number {
  // The amount inside stands before the closing parenthesis itself.
  if (isMark(tokens, at, ')')) return past(tokens, at + 1, 'of') ? at + 1 : at;
  if (!isMark(tokens, at, '(') || tokens[at + 1]?.kind !== 'number') return at;
  for (let close = at + 2; close < at + WIDEST_RESTATEMENT; close += 1) {
    if (isMark(tokens, close, ')')) return leadsToName(tokens, close + 1) ? close + 1 : at;
  }
  return at;
}

const WIDEST_RESTATEMENT = 10;
