import type { Draft, Scene } from '../passage/draft.ts';
import { hasIn } from '../roles/role-cues.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Tokens beside a step in which its pace is told. */
const PACE_REACH = 10;

/** "every 3 days", "at weekly intervals" near the step: the pace is told apart. */
function hasPace(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    if (past(tokens, at, 'week') || past(tokens, at, 'weekly')) return true;
    if (past(tokens, at, 'every') && !past(tokens, at, 'daily')) return true;
    if (/^interval/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** "by" and "um" tell a step wherever the change stands; "de" and "met" say "of" and "with", too. */
const CLEAR = /^(?:by|um|sebesar)$/;
const BY_REACH = 4;
const CHANGE_REACH = 2;

/** "raised by 5 mg daily", "aumentar de 5 mg por dia", "met 5 mg per dag verhogen". */
function isStep(tokens: readonly Token[], { amount, before }: Draft): boolean {
  const near = Math.max(before, amount.from - BY_REACH);
  for (let at = near; at < amount.from; at += 1) {
    if (past(tokens, at, 'by') !== amount.from) continue;
    const clear = CLEAR.test(tokens[at]?.text ?? '');
    // "réduction de la dose de 30 mg par jour à 10 mg": from one level to the next.
    if (!clear && past(tokens, amount.until, 'to')) return false;
    const first = clear ? before : Math.max(before, at - CHANGE_REACH);
    if (hasIn(tokens, first, at, 'change')) return true;
    // "de 40 mg diarios, aumentando": the change is of what was told; "met 5 mg per dag verhogen"
    const verbLast = /^(?:met|um)$/.test(tokens[at]?.text ?? '');
    return verbLast && hasIn(tokens, amount.until, amount.until + CHANGE_REACH, 'change');
  }
  return false;
}

/** "each day", "chaque jour", "täglich"; "10 mg a day" and "10 mg/day" may be what the day's dose grows by. */
function isEachDay(tokens: readonly Token[], at: number): boolean {
  return past(tokens, at, 'every') > 0 || past(tokens, at, 'daily') === at + 1;
}

/**
 * "increase by 10 mg each day", "um 10 mg täglich steigern": the day paces the steps. "By 10 mg daily every
 * week" tells of the day's dose how much it grows.
 */
export function pacesByDay({ passage: { tokens } }: Scene, draft: Draft): boolean {
  const { amount, rate, before, after, sentence } = draft;
  if (rate?.per !== 'day' || rate !== amount.rate) return false;
  if (!isEachDay(tokens, amount.unitUntil) || !isStep(tokens, draft)) return false;
  const first = Math.max(before, amount.from - PACE_REACH);
  const last = Math.min(sentence.until, after, rate.until + PACE_REACH);
  return !hasPace(tokens, first, amount.from) && !hasPace(tokens, rate.until, last);
}
