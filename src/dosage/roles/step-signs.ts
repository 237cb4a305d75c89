import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import { ClassSet } from '../words/class-set.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { hasIn, leansOn, pacesStep } from './role-cues.ts';

/** Words that an amount may be the size of, rather than a dose. */
export const MOVING = new ClassSet(['change', 'down', 'increment', 'incrementHint']);
/** Words that may part "to" from its amount: "to a daily dose of 30 mg". */
const LIGHT = new ClassSet(['common', 'of', 'dose', 'dailyDose', 'filler']);
/** "de", "di": before an amount they say "by" as well as "of". */
const OF = smallWordsOf('ofDrug');
const LEAN = 6;
const AFTER = 8;

/** Whether a word of change stands between two tokens. */
export const holds = (tokens: readonly Token[], from: number, until: number) =>
  tokens.slice(Math.max(0, from), until).some((token) => MOVING.opensAt(token));

/** "um 3-mal täglich 5 mg", "auf dreimal täglich 10 mg": the frequency stands between. */
export function leansAcross(
  tokens: readonly Token[],
  { before, amount }: Draft,
  cls: WordClass,
): boolean {
  if (leansOn(tokens, before, amount.from, cls)) return true;
  for (let at = Math.max(before, amount.from - LEAN); at < amount.from; at += 1) {
    const end = past(tokens, at, cls);
    const until = end ? rateAt(tokens, end)?.until : undefined;
    // "um 3x tgl. 5 mg"
    if (until === amount.from || (until === amount.from - 1 && isMark(tokens, until, '.')))
      return true;
  }
  return false;
}

/** "to 30 mg", "à la dose de 30 mg": where a change leads. */
export function isArrival(tokens: readonly Token[], draft: Draft): boolean {
  if (leansAcross(tokens, draft, 'toLevel')) return true;
  for (let at = draft.amount.from - 1; at > draft.before; at -= 1) {
    if (!LIGHT.opensAt(tokens[at]) || MOVING.opensAt(tokens[at])) return false;
    if (past(tokens, at - 1, 'toLevel') === at) return true;
  }
  return false;
}

/** "increase … by 5 mg", "augmentée de 15 mg": what a change goes by. */
export function isBy(tokens: readonly Token[], draft: Draft): boolean {
  const { before, amount, after, dailyMg } = draft;
  if (!leansAcross(tokens, draft, 'by')) return false;
  if (OF.test(tokens[amount.from - 1]?.text ?? '')) {
    // "la dose de 30 mg/jour" is no difference, whatever changes before it.
    const from = dailyMg ? amount.from - 2 : before;
    return hasIn(tokens, Math.max(before, from), amount.from, 'change');
  }
  return hasIn(tokens, before, Math.min(after, draft.until + AFTER), 'change');
}

/** "increments of 5 mg", "+10 mg", "5 mg steps". */
export function isNamed(tokens: readonly Token[], { before, amount, until }: Draft): boolean {
  return (
    leansOn(tokens, before, amount.from, 'increment') ||
    isMark(tokens, amount.from - 1, '+') ||
    past(tokens, until, 'increment') > 0
  );
}

/** "10 mg every 3 days", "5 mg/day weekly": how fast a change goes. */
export function isPacedAfter(tokens: readonly Token[], { amount, until }: Draft): boolean {
  if (pacesStep(tokens, amount.unitUntil) || pacesStep(tokens, until)) return true;
  return past(tokens, until, 'weekly') > 0 || past(tokens, until, 'week') > 0;
}

/** Where "every 3 days" stands before an amount, or -1. */
export function paceBefore(tokens: readonly Token[], { before, amount }: Draft): number {
  for (let at = amount.from - 1; at >= before; at -= 1) {
    if (past(tokens, at, 'every') && pacesStep(tokens, at)) return at;
  }
  return -1;
}

/** "10 mg every 3 days", "every 3 days 10 mg"; past a comma the pace may be that of another amount. */
export function isPaced(tokens: readonly Token[], draft: Draft): boolean {
  if (isPacedAfter(tokens, draft)) return true;
  const pace = paceBefore(tokens, draft);
  return pace >= 0 && !tokens.slice(pace, draft.amount.from).some(({ text }) => text === ',');
}

/** Whether a word of change follows that the amount may be the size of, in its part of the sentence. */
export function movesAfter(tokens: readonly Token[], { until, after }: Draft): boolean {
  for (let at = until; at < Math.min(after, until + AFTER); at += 1) {
    if (/^[,;.(]$/.test(tokens[at]?.text ?? '') || past(tokens, at, 'next')) return false;
    if (MOVING.opensAt(tokens[at])) return true;
  }
  return false;
}
