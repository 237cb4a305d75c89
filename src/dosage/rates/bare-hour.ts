import { clockAt } from '../numbers/clock.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { hourName } from './times-of-day.ts';

/** Tokens of "20:00" and "8 p.m.". */
const LONGEST_HOUR = 4;

/** What may stand before an hour that nothing leads to; "after 8 h" and "every 8 h" are none. */
const PARTS = /^[,;:|(+-]$/;

function opens(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at === from || !before || (before.kind === 'mark' && PARTS.test(before.text))) return true;
  return past(tokens, at - 1, 'and') === at || past(tokens, at - 1, 'baclofen') === at;
}

/** The hour of a chart right before an amount: "08:00 10 mg", "8 h : 10 mg"; none where it is a span. */
export function hourBefore(tokens: readonly Token[], from: number, amountFrom: number): string[] {
  const end = /^[:=|-]$/.test(tokens[amountFrom - 1]?.text ?? '') ? amountFrom - 1 : amountFrom;
  for (let at = Math.max(from, end - LONGEST_HOUR); at < end; at += 1) {
    const figure = tokens[at];
    if (figure?.kind !== 'number' || !opens(tokens, at, from)) continue;
    if (clockAt(tokens, at, true) === end) return [hourName(tokens, figure, end)];
  }
  return [];
}

/** The hour of a chart right behind an amount: "10 mg 08:00", "10 mg (8 h)". */
export function hourBehind(tokens: readonly Token[], at: number): string[] {
  const from = isMark(tokens, at, '(') ? at + 1 : at;
  const figure = tokens[from];
  const until = figure?.kind === 'number' ? clockAt(tokens, from, true) : 0;
  const ends = !tokens[until] || tokens[until]?.kind === 'mark' || past(tokens, until, 'and') > 0;
  return figure && until && ends ? [hourName(tokens, figure, until)] : [];
}
