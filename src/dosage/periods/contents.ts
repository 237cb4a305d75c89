import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import type { Token } from '../words/tokens.ts';

const HOLDS = smallWordsOf('holds');
const REACH = 7;

/**
 * "(una goccia contiene 2 mg)", "otros medicamentos que contengan 10 mg, si es necesario": what something holds,
 * and no intake, whatever stands around it.
 */
export function isContents(tokens: readonly Token[], { amount, before, role }: Draft): boolean {
  if (amount.rate || amount.tablet || role === 'ceiling') return false;
  for (let at = amount.from - 1; at >= Math.max(before, amount.from - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (HOLDS.test(token.text)) return true;
  }
  return false;
}
