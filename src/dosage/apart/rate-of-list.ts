import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import type { Rate } from '../rates/rate-read.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const BESIDE = smallWordsOf('beside');
/** "baclofen ER", "matching placebo": whose the next amount of the list is. */
const LIGHT = /^(?:[sexmic]r|xl|oral|matching|matched|pla[cz]ebo\w{0,6}|either)$/;
const WIDEST = 12;

/** Index after "on day 1", "in weeks 2 to 4" at `at`, or 0: an entry of the list is told its time. */
function pastStage(tokens: readonly Token[], at: number): number {
  const word = /^(?:on|in|for|at|from)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const span = past(tokens, word, 'day') || past(tokens, word, 'week');
  if (!span || tokens[span]?.kind !== 'number') return 0;
  const joint = past(tokens, span + 1, 'to') || (tokens[span + 1]?.text === '-' ? span + 2 : 0);
  return joint && tokens[joint]?.kind === 'number' ? joint + 1 : span + 1;
}

/** Whether nothing but joints, names and stages parts two amounts. */
function isList(tokens: readonly Token[], from: number, until: number): boolean {
  if (until - from > WIDEST) return false;
  let joined = false;
  let at = from;
  while (at < until) {
    const text = tokens[at]?.text ?? '';
    const next =
      pastStage(tokens, at) || past(tokens, at, 'baclofen') || past(tokens, at, 'of') || at + 1;
    if (BESIDE.test(text)) joined = true;
    else if (next === at + 1 && !LIGHT.test(text) && !past(tokens, at, 'baclofen')) {
      if (!past(tokens, at, 'of')) return false;
    }
    at = next;
  }
  return joined;
}

/** Whether the amount before and this one are entries of one list. */
function isEntry(tokens: readonly Token[], { amount, previous }: Draft): boolean {
  if (previous?.unit !== amount.unit.unit) return false;
  return isList(tokens, previous.amount.until, amount.from);
}

/** "once-daily oral dose of 10 mg, or 20 mg": the intakes a day that were settled for the entry before. */
export function timesOfList(tokens: readonly Token[], draft: Draft): Rate['times'] {
  const { previous } = draft;
  const isTold = previous?.per === 'dose' && !previous.rate && previous.times !== null;
  return isTold && isEntry(tokens, draft) ? previous.times : null;
}

/**
 * "once daily placebo, baclofen 20 mg, or baclofen 40 mg", "three times a day: 5 mg in week 1, 10 mg in week 2":
 * what is told before a list of how often is said of all its amounts.
 * @returns the rate of the amount before, where that stands before it, or null
 */
export function rateOfList(tokens: readonly Token[], draft: Draft): Rate | null {
  const { previous } = draft;
  const rate = previous?.rate;
  if (!previous || !rate?.times || rate.moment || rate.odd) return null;
  if (rate.until > previous.amount.from) return null;
  return isEntry(tokens, draft) ? rate : null;
}
