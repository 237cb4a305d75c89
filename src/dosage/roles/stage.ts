import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Where in a schedule an amount stands: "Week 2", "Semaine 1", "J4", "Days 4-6". */
export interface Stage {
  figure: number;
  /** Token index of the figure. */
  at: number;
}

/** The stage named last between two tokens, or null. */
export function stageIn(tokens: readonly Token[], from: number, until: number): Stage | null {
  for (let at = until - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'number') continue;
    const figure = Number(/^\d{1,2}/.exec(token.text)?.[0]);
    if (figure > 0 && (past(tokens, at - 1, 'week') || past(tokens, at - 1, 'day')))
      return { figure, at };
  }
  return null;
}

/** Tokens before an amount among which its stage is named. */
const REACH = 6;

/** The stage that an amount stands under in its sentence. */
export function stageOf(
  tokens: readonly Token[],
  { before, amount: { from } }: { before: number; amount: { from: number } },
): Stage | null {
  return stageIn(tokens, Math.max(before - 1, from - REACH), from);
}
