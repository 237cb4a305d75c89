import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { pastDivision } from '../rates/divided.ts';
import { rateAt } from '../rates/rate.ts';
import { hasIn } from '../roles/role-cues.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const REACH = 4;
const PORTIONS = smallWordsOf('portion');
const SEVERAL = smallWordsOf('several');
const DAY: readonly WordClass[] = ['day', 'moment', 'bedtime', 'dose'];

/** "tablets of 10 mg can be divided": what is cut is the form. */
function isForm(tokens: readonly Token[], { amount, before }: Draft, at: number): boolean {
  const from = Math.max(before, amount.from - REACH);
  return hasIn(tokens, amount.until, at, 'tablet') || hasIn(tokens, from, amount.from, 'tablet');
}

/** Whether "divided" alone, up to `until`, says into what: doses, times of day; or ends the clause. */
function saysInto(tokens: readonly Token[], until: number, end: number): boolean {
  if (until >= end || tokens[until]?.kind === 'mark') return true;
  // "55 mg split 15/15/25"
  if (tokens[until]?.kind === 'number' && isMark(tokens, until + 1, '/')) return true;
  for (let at = until; at < Math.min(end, until + REACH); at += 1) {
    const text = tokens[at]?.text ?? '';
    if (PORTIONS.test(text) || SEVERAL.test(text) || rateAt(tokens, at)) return true;
    if (DAY.some((cls) => past(tokens, at, cls) > 0)) return true;
  }
  return false;
}

/** "60 mg in three divided doses", "60 mg, réparti sur la journée": the amount is the day's. */
export function isDivided({ passage: { tokens } }: Scene, draft: Draft): boolean {
  const { amount, after, role, sentence } = draft;
  for (let at = amount.until; at < Math.min(amount.until + REACH, after); at += 1) {
    if (pastDivision(tokens, at)) return true;
    const until = past(tokens, at, 'divided');
    if (!until) continue;
    // "Doses above 100 mg should be divided": a rule for what is given at once.
    if (until > at + 1) return true;
    if (
      role !== 'threshold' &&
      !isForm(tokens, draft, at) &&
      saysInto(tokens, until, sentence.until)
    )
      return true;
  }
  return false;
}
