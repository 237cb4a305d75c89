import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { BACLOFEN, type Naming } from './owner.ts';

const PLACEBO = /^pla[cz]ebo\w{0,12}$/;
const FILLER = smallWordsOf('placeboFiller');
const JOINT = smallWordsOf('placeboJoint');
/** "placebo-controlled", "placebo group": a word about the trial, not what was swallowed. */
const OF_TRIAL = smallWordsOf('ofTrial');

/** Tokens a list in parentheses may have, from the sign that opens it. */
const WIDEST_LIST = 24;
const WIDEST_PHRASE = 4;

/** Where the parenthesis opens that an amount stands in, or -1. */
function openedAt(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0 && from - at < WIDEST_LIST; at -= 1) {
    if (isMark(tokens, at, '(')) return at;
    if (isMark(tokens, at, ')') || past(tokens, at, 'baclofen')) return -1;
  }
  return -1;
}

const isForm = (tokens: readonly Token[], at: number) =>
  past(tokens, at, 'form') > 0 || past(tokens, at, 'tablet') > 0;

/** Steps back over forms and small words that end before token `at`. */
function back(tokens: readonly Token[], at: number): number {
  let next = at - 1;
  for (let steps = 0; steps < WIDEST_PHRASE && next >= 0; steps += 1) {
    const text = tokens[next]?.text ?? '';
    const small = FILLER.test(text) || /^[:=-]$/.test(text) || past(tokens, next, 'of') > 0;
    if (!small && !isForm(tokens, next)) return next;
    next -= 1;
  }
  return next;
}

/** "baclofen or placebo (30 mg)": joined like this, the amount is of both. */
function isShared(tokens: readonly Token[], placebo: number): boolean {
  // Dutch "of" is "or", English "of" is none: a form or article alone is stepped over first.
  let at = placebo - 1;
  while (FILLER.test(tokens[at]?.text ?? '') || isForm(tokens, at)) at -= 1;
  if (!JOINT.test(tokens[at]?.text ?? '')) at = back(tokens, placebo);
  if (!JOINT.test(tokens[at]?.text ?? '')) return false;
  return past(tokens, back(tokens, at), 'baclofen') > 0;
}

/** "placebo (10 mg or 20 mg)", "a placebo capsule (5 mg)", "baclofen 20 mg or placebo 20 mg". */
function placeboBefore(tokens: readonly Token[], { amount, previous }: Draft): boolean {
  const open = openedAt(tokens, amount.from);
  // "Placebo 30 mg 75 mg" may be the heads of a trial's arms; past baclofen's own amount it is not.
  const listed = previous?.owner === BACLOFEN && previous.nameUntil >= 0;
  if (open < 0 && !listed) return false;
  const at = back(tokens, open < 0 ? amount.from : open);
  return PLACEBO.test(tokens[at]?.text ?? '') && !isShared(tokens, at);
}

/** "10 mg of placebo", "20 mg Placebo", where no name of baclofen has a claim to the amount. */
function placeboAfter(tokens: readonly Token[], draft: Draft): boolean {
  const { amount, previous } = draft;
  let at = amount.until;
  while (at < amount.until + WIDEST_PHRASE && (past(tokens, at, 'of') || isForm(tokens, at)))
    at += 1;
  if (!PLACEBO.test(tokens[at]?.text ?? '') || OF_TRIAL.test(tokens[at + 1]?.text ?? ''))
    return false;
  if (JOINT.test(tokens[at + 1]?.text ?? '') && past(tokens, at + 2, 'baclofen')) return false;
  // "20 mg of placebo" says it; "baclofen 20 mg placebo" may be two heads of a table.
  const reach = past(tokens, amount.until, 'of') ? 1 : WIDEST_LIST;
  const from = Math.max(previous?.amount.until ?? 0, draft.sentence.from, amount.from - reach);
  for (let near = from; near < amount.from; near += 1)
    if (past(tokens, near, 'baclofen')) return false;
  return !past(tokens, back(tokens, at), 'baclofen');
}

/**
 * Whether an amount is what a placebo weighs, or the label of its strength: nobody's dose.
 * @param named the drug the sentence gives the amount to
 */
export function isPlacebos(tokens: readonly Token[], draft: Draft, named: Naming | null): boolean {
  // "placebo, 30 mg of baclofen"
  if (named && named.from >= draft.amount.until) return false;
  return placeboBefore(tokens, draft) || placeboAfter(tokens, draft);
}
