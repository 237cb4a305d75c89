import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { hasIn } from '../roles/role-cues.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isTimedBefore } from './timed-intake.ts';

const AND = smallWordsOf('plusWord');

/** Index after "baclofen", "of diazepam" at `at`, or 0. */
function pastName(tokens: readonly Token[], at: number): number {
  const of = past(tokens, at, 'of') || at;
  return past(tokens, of, 'baclofen') || past(tokens, of, 'drug');
}

/** "20 mg baclofen and 10 mg diazepam daily": two drugs, an amount and a name each, one rate for both. */
function rateOfPair(tokens: readonly Token[], { amount, next, unit }: Draft): Rate | null {
  const name = pastName(tokens, amount.until);
  if (!name || !next || next.amount.rate || name + 1 !== next.amount.from) return null;
  if (!AND.test(tokens[name]?.text ?? '') || next.amount.unit.unit !== unit) return null;
  const other = pastName(tokens, next.amount.until);
  const found = other ? rateAt(tokens, other) : null;
  return found && (found.per === 'day' || found.times) && !found.moment ? found : null;
}

/** "or", "with", "plus" */
const WITH = smallWordsOf('partnerJoint');
const LIGHT = /^(?:[sexmic]r|xl|either|the|its|an?|oral|in|combin\w+|add|on|-)$/;
const WIDEST = 12;
const SINGLE_REACH = 6;

/** Index after "(group A)", or `at`. */
function pastAside(tokens: readonly Token[], at: number, until: number): number {
  if (!isMark(tokens, at, '(')) return at;
  for (let next = at + 1; next < until; next += 1) if (isMark(tokens, next, ')')) return next + 1;
  return at;
}

/** Steps over the amount's drug, its form and asides; returns the place of the token after them. */
function pastOwn(tokens: readonly Token[], from: number, until: number): number {
  let at = isMark(tokens, from, ')') ? from + 1 : from;
  while (at < until) {
    const next = pastName(tokens, at) || past(tokens, at, 'tablet') || pastAside(tokens, at, until);
    if (next === at && !LIGHT.test(tokens[at]?.text ?? '')) return at;
    at = Math.max(next, at + 1);
  }
  return at;
}

/** Whether nothing but a drug's name, with small words and a sign that opens its amount, stands here. */
function isName(tokens: readonly Token[], from: number, until: number): boolean {
  let named = false;
  let at = from;
  while (at < until) {
    const name = past(tokens, at, 'baclofen') || past(tokens, at, 'drug');
    if (name) named = true;
    else if (!LIGHT.test(tokens[at]?.text ?? '') && !past(tokens, at, 'tablet'))
      return named && isMark(tokens, at, '(') && at + 1 === until;
    at = Math.max(name, at + 1);
  }
  return named;
}

/**
 * Whether what stands at `at` joins two drugs for one rate. "And" also joins the entries of a list of medicines,
 * each with a rate of its own or none: it does so in "baclofen 10 mg and melatonin 5 mg every night".
 */
function joins(tokens: readonly Token[], at: number, { amount, next }: Draft): boolean {
  if (WITH.test(tokens[at]?.text ?? '')) return next?.rate?.moment === false;
  const named = past(tokens, amount.from - 1, 'baclofen') === amount.from;
  const every = next ? past(tokens, next.amount.unitUntil, 'every') > 0 : false;
  return named && every && AND.test(tokens[at]?.text ?? '');
}

/** "5 mg with ibuprofen 200 mg three times a day", "10 mg or diazepam (5 mg) twice daily". */
function rateOfBoth(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount, next, before } = draft;
  // "a single dose of 40 mg or diazepam 5 mg twice daily"
  const near = Math.max(before, amount.from - SINGLE_REACH);
  if (hasIn(tokens, near, amount.from, 'single')) return null;
  if (!next?.rate || next.amount.from - amount.until > WIDEST) return null;
  if (amount.unit.unit !== next.amount.unit.unit) return null;
  const { rate } = next;
  if (rate.odd || rate.until <= next.amount.from) return null;
  if (rate.per !== 'day' && !rate.times) return null;
  const joint = pastOwn(tokens, amount.until, next.amount.from);
  if (!joins(tokens, joint, draft)) return null;
  return isName(tokens, joint + 1, next.amount.from) ? rate : null;
}

/** How often two drugs are taken together, or one for the other, where it is told after the second. */
export function rateOfPartner(tokens: readonly Token[], draft: Draft): Rate | null {
  // "6 hours later by 20 mg baclofen and 20 mg baclofen twice daily"
  if (isTimedBefore(tokens, draft)) return null;
  return rateOfPair(tokens, draft) ?? rateOfBoth(tokens, draft);
}
