import { rateAt } from '../rates/rate.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isOrWord } from './or-word.ts';
import { pastBetween } from './rate-between.ts';
import { isSum } from './sum.ts';

const REACH = 9;

/** Where to look from: not amid "2-4x". */
export function lookFrom(tokens: readonly Token[], from: number, at: number): number {
  const joins = (joint: number) =>
    (isMark(tokens, joint, '-') || past(tokens, joint, 'to') > 0) &&
    tokens[joint - 1]?.kind === 'number';
  if (joins(at)) return Math.max(from, at - 1);
  return Math.max(from, joins(at - 1) ? at - 2 : at);
}

/** Whether only words that may part a rate from its amount stand between the two. */
function leadsTo(tokens: readonly Token[], from: number, amountFrom: number): boolean {
  let next = from;
  while (next < amountFrom) {
    const step = pastBetween(tokens, next);
    if (!step) break;
    next = step;
  }
  return next === amountFrom;
}

/** "Three times per day15 mg": glued like this they stand in two cells; Dutch "3dd5mg" is one. */
const isCell = (tokens: readonly Token[], at: number) =>
  isGlued(tokens, at) && tokens[at - 1]?.text !== 'dd';

/** What the rate `found` at `at` says of the amount: null where it is another's, undefined where it is no rate of it. */
function ofAmount(
  tokens: readonly Token[],
  at: number,
  found: Rate,
  amountFrom: number,
): Rate | null | undefined {
  const { per, times, until } = found;
  // "pro Einnahme 10 mg", "per dose 10 mg"
  if (per === 'dose' && until === amountFrom && !isCell(tokens, amountFrom)) return found;
  // "* 4 to 11 years: 10 mg": an item of a list, not "× 4".
  if (!times || until > amountFrom || isMark(tokens, at, '*')) return undefined;
  // "15 mg BID or 30 mg XL": how often the one before is taken.
  if (tokens.slice(until, amountFrom).some(isOrWord)) return null;
  if (!leadsTo(tokens, until, amountFrom)) return undefined;
  if (isCell(tokens, amountFrom)) return null;
  return isSum(tokens, until, amountFrom) ? newRate('day', until) : found;
}

/** "10 mg baclofen every night, morning 5 mg": nothing parts the rate at `at` from the amount before it. */
const isOfPrevious = (tokens: readonly Token[], from: number, at: number): boolean =>
  from > 0 &&
  tokens[from]?.kind === 'word' &&
  past(tokens, from - 1, 'mg') === from &&
  leadsTo(tokens, from, at);

/** "3×/dag 5 mg", "zweimal täglich Baclofen 10 mg", "3 dd baclofen 20 mg". */
export function rateBeforeWords(
  tokens: readonly Token[],
  from: number,
  amountFrom: number,
): Rate | null {
  for (let at = lookFrom(tokens, from, amountFrom - REACH); at < amountFrom; at += 1) {
    const found = rateAt(tokens, at);
    if (found?.times && isOfPrevious(tokens, from, at)) return null;
    const told = found ? ofAmount(tokens, at, found, amountFrom) : undefined;
    if (told !== undefined) return told;
    // "om de dag 's avonds baclofen 10 mg": the evening is none of each day.
    if (found?.per === 'dose' && !found.times) at = Math.max(at, found.until - 1);
  }
  return null;
}
