import { hasIn } from '../roles/role-cues.ts';
import { isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const ASIDE_REACH = 4;

/** "at night (tablets of 10 mg)", "twice daily (10 mg tablets)": what one form holds, said aside. */
export function isFormAside(tokens: readonly Token[], amountFrom: number): boolean {
  const closes = tokens.slice(amountFrom, amountFrom + ASIDE_REACH);
  const close = closes.findIndex(({ text }) => text === ')');
  let open = amountFrom - 1;
  while (open > amountFrom - ASIDE_REACH && tokens[open]?.kind === 'word') open -= 1;
  if (close < 0 || !isMark(tokens, open, '(')) return false;
  return hasIn(tokens, open, amountFrom + close, 'tablet');
}
