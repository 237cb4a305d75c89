import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { hasIn } from '../roles/role-cues.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const AND = smallWordsOf('plusWord');

/** Index after "baclofen", "of diazepam" at `at`, or 0. */
function pastName(tokens: readonly Token[], at: number): number {
  const of = past(tokens, at, 'of') || at;
  return past(tokens, of, 'baclofen') || past(tokens, of, 'drug');
}

/** "20 mg baclofen and 10 mg diazepam daily": two drugs, an amount and a name each, one rate for both. */
export function rateOfPair(tokens: readonly Token[], { amount, next, unit }: Draft): Rate | null {
  const name = pastName(tokens, amount.until);
  if (!name || !next || next.amount.rate || name + 1 !== next.amount.from) return null;
  if (!AND.test(tokens[name]?.text ?? '') || next.amount.unit.unit !== unit) return null;
  const other = pastName(tokens, next.amount.until);
  const found = other ? rateAt(tokens, other) : null;
  return found && (found.per === 'day' || found.times) && !found.moment ? found : null;
}

const WIDEST_PAIR = 6;
const WITH = /^(?:with|mit|avec|con|com|met)$/;
const LATER = /^(?:then|later|after)$/;

/** "and melatonin", "with tablet nortimer (nortriptyline)": from token `from` to the amount of that drug. */
function namesOther(tokens: readonly Token[], from: number, until: number): boolean {
  let isNamed = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (!token || LATER.test(token.text)) return false;
    if (token.kind !== 'word' && !/^[()]$/.test(token.text)) return false;
    isNamed ||= past(tokens, at, 'drug') > 0;
  }
  return isNamed && until - from <= WIDEST_PAIR;
}

/** What joins the first drug's amount to the second: in a list of medicines "twice daily" may be the last one's. */
function joins(tokens: readonly Token[], at: number, rateFrom: number): boolean {
  const joint = tokens[at]?.text ?? '';
  if (joint === 'and') return past(tokens, rateFrom, 'every') > 0;
  return AND.test(joint) || WITH.test(joint);
}

/**
 * "baclofen 10 mg and melatonin 5 mg every night": a name and an amount each, side by side, one rate for both.
 * An "and then" parts them.
 */
export function rateOfNamedPair(
  tokens: readonly Token[],
  { amount, next, sentence }: Draft,
): Rate | null {
  const named = past(tokens, amount.from - 1, 'baclofen') === amount.from;
  if (!named || !next?.rate || hasIn(tokens, sentence.from, amount.from, 'single')) return null;
  if (!joins(tokens, amount.until, next.amount.unitUntil)) return null;
  if (!namesOther(tokens, amount.until + 1, next.amount.from)) return null;
  return next.rate.per === 'day' || next.rate.times ? next.rate : null;
}
