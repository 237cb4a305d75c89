import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** "all taken", "each given", "jeweils": what follows is said of every amount before it. */
const OF_ALL = smallWordsOf('ofAll');
const TAKEN = smallWordsOf('takenWords');
const LONGEST_LINK = 3;
/** Tokens between two amounts of one enumeration. */
const WIDEST_JOINT = 4;

/** "…, all taken three times daily" at `from`. */
function rateAtAll(tokens: readonly Token[], from: number): Rate | null {
  let at = isMark(tokens, from, ',') ? from + 1 : from;
  if (!OF_ALL.test(tokens[at]?.text ?? '')) return null;
  at += 1;
  for (let steps = 0; steps < LONGEST_LINK && TAKEN.test(tokens[at]?.text ?? ''); steps += 1)
    at += 1;
  const found = rateAt(tokens, at);
  return found?.times ? found : null;
}

function isNear(tokens: readonly Token[], draft: Draft, next: Draft): boolean {
  const between = tokens.slice(draft.amount.until, next.amount.from);
  return between.length <= WIDEST_JOINT && !between.some(({ text }) => /^[.;:()]$/.test(text));
}

/**
 * "5 mg, then 10 mg and finally 15 mg, all taken three times a day": a rate said of all at once.
 * @param drafts the amounts of one sentence, in order
 * @returns the amounts it is said of, last first, with the rate; empty where there is none
 */
export function ratesOfAll(tokens: readonly Token[], drafts: readonly Draft[]): [Draft, Rate][] {
  const last = drafts.at(-1);
  const rate = last && drafts.length > 1 ? rateAtAll(tokens, last.amount.until) : null;
  if (!last || !rate) return [];
  const found: [Draft, Rate][] = [];
  let next: Draft | null = null;
  for (const draft of drafts.toReversed()) {
    if (draft.amount.rate || draft.unit !== last.unit) break;
    if (next && !isNear(tokens, draft, next)) break;
    found.push([draft, rate]);
    next = draft;
  }
  return found;
}
