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

const CAN = smallWordsOf('canVerb');

/** "les dosages 10 et 20 mg peuvent être divisés en doses égales": what the form allows, and no day. */
const isAbility = (tokens: readonly Token[], at: number): boolean =>
  CAN.test(textAt(tokens, at - 1)) || CAN.test(textAt(tokens, at - 2));

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

const LONGEST_ASIDE = 10;

/** Index after "(6 comprimés)" at `at`, or `at`. */
function pastAside(tokens: readonly Token[], at: number, end: number): number {
  if (!isMark(tokens, at, '(')) return at;
  for (let close = at + 1; close < Math.min(end, at + LONGEST_ASIDE); close += 1)
    if (isMark(tokens, close, ')')) return close + 1;
  return at;
}

/** "60 mg in three divided doses", "60 mg, réparti sur la journée": the amount is the day's. */
export function isDivided({ passage: { tokens } }: Scene, draft: Draft): boolean {
  const { amount, role, sentence } = draft;
  const aside = pastAside(tokens, amount.until, sentence.until);
  const after = aside > draft.after ? sentence.until : draft.after;
  for (let at = amount.until; at < Math.min(aside + REACH, after); at += 1) {
    if (pastDivision(tokens, at)) return true;
    const until = past(tokens, at, 'divided');
    if (!until) continue;
    if (isAbility(tokens, at)) continue;
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
