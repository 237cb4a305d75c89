import { smallWordsOf } from '../languages/small-words-of.ts';
import type { NumberRun } from '../numbers/number.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const OR = smallWordsOf('or');
const EACH = /^(?:a|da|de|of|zu|van)$/;
const MOST_FORMS = 4;
/** Tokens of "una compressa di baclofene da 10 mg". */
const LONGEST_FIRST = 7;

/**
 * "una compressa da 10 mg o due da 5 mg": the form is named once, before.
 * @returns where the strength begins of which these numbers count forms, or 0
 */
export function elidedStrength(
  tokens: readonly Token[],
  { from, until, values }: NumberRun,
): number {
  const [count = 0] = values;
  if (
    values.length > 1 ||
    count < 2 ||
    count > MOST_FORMS ||
    !OR.test(tokens[from - 1]?.text ?? '')
  )
    return 0;
  if (past(tokens, from - 2, 'mg') !== from - 1 || !EACH.test(tokens[until]?.text ?? '')) return 0;
  for (let at = from - 3; at > from - 3 - LONGEST_FIRST; at -= 1)
    if (past(tokens, at, 'tablet')) return until + 1;
  return 0;
}
