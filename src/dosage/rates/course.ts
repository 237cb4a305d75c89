import { smallWordsOf } from '../languages/small-words-of.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Rate } from './rate-read.ts';

/** Where an amount stands and the rate beside it. */
interface Span {
  from: number;
  until: number;
  rate: Rate | null;
}

/** How far before an amount the word stands that says it is a change, in tokens. */
const CHANGE_REACH = 5;

/** "Increased by 5 mg per day up to 30 mg/day": a step and where it leads, not a range. */
function isStepToTarget(tokens: readonly Token[], { from, until }: Span): boolean {
  // "increase by 5 mg every 8 hours until 20 mg every 8 hours"
  const leads = past(tokens, from - 1, 'by') === from && past(tokens, until, 'to') > 0;
  if (!leads && !past(tokens, until, 'upTo')) return false;
  for (let at = from - 1; at >= from - CHANGE_REACH; at -= 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (past(tokens, at, 'change')) return true;
  }
  return false;
}

/** Words that only ever lead from one dose to the next, never along a range: "30 mg auf 90 mg". */
const ONWARDS = smallWordsOf('onwards');
const RANGE = smallWordsOf('between');
/** Verbs of motion and growth: "crept from 250 mcg/d to 1150 mcg/d", "est passée de". */
const MOVED = smallWordsOf('movedFrom');

/** "↑ from 10 mg", "increased 10% from 380 mcg/day": a sign of the change stands before "from". */
function isSigned(tokens: readonly Token[], from: number): boolean {
  return /^[↑↓%]$/.test(tokens[from - 2]?.text ?? '');
}

/** Whether the words before "from" speak of a change, and not of a range. */
function isChanged(tokens: readonly Token[], from: number, rate: Rate | null): boolean {
  if (isSigned(tokens, from)) return true;
  for (let at = from - 2; at >= from - 1 - CHANGE_REACH; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.kind === 'mark' || RANGE.test(text)) return false;
    if (MOVED.test(text)) return true;
    // "adjusted from 50 mg to 150 mg per day" is a range.
    if (past(tokens, at, 'change')) return rate !== null || !/^(?:adjust|(?:up)?titrat)/.test(text);
  }
  return false;
}

/**
 * "ramp up from 2.5 mg a day to 7.5 mg a day", "10 mg tid till 20 mg tid": two doses, one after the
 * other. "The dose ranged from 30 mg to 75 mg" is none.
 */
export function isCourse(tokens: readonly Token[], { from, until, rate }: Span): boolean {
  if (rate && /^(?:till|until)$/.test(tokens[until]?.text ?? '')) return true;
  if (past(tokens, from - 1, 'between') !== from) return false;
  return ONWARDS.test(tokens[until]?.text ?? '') || isChanged(tokens, from, rate);
}

/**
 * "aumentar de 5 em 5 mg até 30 mg", "de 10 en 10 mg hasta 60 mg": steps of so much each, and where they lead.
 */
function isStepwise(tokens: readonly Token[], { from }: Span): boolean {
  const step = tokens[from]?.text;
  return /^(?:e[mn]|in|by)$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.text === step;
}

/** Whether the amount is a step and what follows where it leads, so that the two are no range. */
export function isStep(tokens: readonly Token[], span: Span): boolean {
  return isStepToTarget(tokens, span) || isStepwise(tokens, span);
}
