import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** A day's hours: what is given over them, or lasts so long, is no one intake. */
const DAY_HOURS = 24;

/** Index after "30", "30 to 60", "zwei", "an" at `at`, or 0. */
function pastCount(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === 'an') return at + 1;
  const first = numberAt(tokens, at);
  if (!first) return 0;
  const joint = isMark(tokens, first.until, '-')
    ? first.until + 1
    : past(tokens, first.until, 'to');
  const second = joint ? numberAt(tokens, joint) : null;
  return second?.until ?? first.until;
}

/** Index after "30 minutes", "30 to 60 min", "an hour" at `at`, or 0. */
function pastSpan(tokens: readonly Token[], at: number): number {
  const count = pastCount(tokens, at);
  return count ? past(tokens, count, 'minute') || past(tokens, count, 'hour') : 0;
}

/** "30 minutes before", "an hour ago", "zwei Stunden vor": from token `at` on. */
export function isTimed(tokens: readonly Token[], at: number): boolean {
  const span = pastSpan(tokens, at);
  return span > 0 && past(tokens, span, 'timed') > 0;
}

const OVER = smallWordsOf('overSpan');

/** "over 30 minutes", "sur une heure", "über 2 Stunden": as long as one intake runs in, less than a day. */
export function isGivenOver(tokens: readonly Token[], at: number): boolean {
  if (!OVER.test(tokens[at]?.text ?? '')) return false;
  const count = numberAt(tokens, at + 1);
  if (!count) return false;
  const hours = past(tokens, count.until, 'hour') > 0 && count.value < DAY_HOURS;
  return hours || past(tokens, count.until, 'minute') > 0;
}

const SPAN_REACH = 9;
/** Between a time and the amount taken then. */
const LINK = /^(?:by|with|an?|the|another|further|oral|dose|of|,|:)$/;

/** "6 hours later by 20 mg", "two hours after baclofen 40 mg": the time of one intake leads to it. */
export function isTimedBefore(tokens: readonly Token[], { amount, before }: Draft): boolean {
  const first = Math.max(before, amount.from - SPAN_REACH);
  for (let at = first; at < amount.from; at += 1) {
    if (past(tokens, at - 1, 'every') || (numberAt(tokens, at)?.value ?? 0) >= DAY_HOURS) continue;
    const span = pastSpan(tokens, at);
    const timed = span ? past(tokens, span, 'timed') : 0;
    if (timed && leadsTo(tokens, timed, amount.from)) return true;
  }
  return false;
}

function leadsTo(tokens: readonly Token[], from: number, until: number): boolean {
  let at = from;
  while (at < until) {
    const name = past(tokens, at, 'baclofen');
    if (!name && !LINK.test(tokens[at]?.text ?? '')) return false;
    at = name || at + 1;
  }
  return at === until;
}
