import type { Draft } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const FORM_REACH = 3;

/** "(5-, 10- or 20-mg tablets)": the form right behind the list. */
const endsInForm = (tokens: readonly Token[], { until }: Draft['amount']) =>
  past(tokens, isMark(tokens, until, '-') ? until + 1 : until, 'tablet') > 0;

/** "tablets (5, 10 and 20 mg)", "tablets of baclofen (5 and 10 mg)" */
function followsForm(tokens: readonly Token[], { from }: Draft['amount']): boolean {
  if (!isMark(tokens, from - 1, '(')) return false;
  for (let at = from - 2; at >= from - 1 - FORM_REACH; at -= 1)
    if (past(tokens, at, 'tablet')) return true;
  return false;
}

/**
 * "tablets (5, 10 and 20 mg) taken twice daily": which strengths there were; how many of them each time is not said.
 */
export function listsForms(tokens: readonly Token[], { amount, rate }: Draft): boolean {
  if (amount.run.joint !== 'list' || !rate || rate === amount.rate || rate.until <= amount.from)
    return false;
  return followsForm(tokens, amount) || endsInForm(tokens, amount);
}
