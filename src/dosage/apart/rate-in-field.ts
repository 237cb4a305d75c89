import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pastRoutes } from './route-between.ts';

const LABEL = smallWordsOf('frequencyLabel');
/** Tokens of the fields that may stand between ("Route: oral"). */
const REACH = 8;

/**
 * "Dose: 10 mg ⏎ Frequency: three times daily", "Dosage: 10 mg tablet Sig: once daily": forms give how often a
 * field of its own, on the same line or the next one.
 */
export function rateInField(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount, next } = draft;
  const lines = rateOnNextLines(tokens, amount.until);
  if (lines) return lines;
  const end = Math.min(amount.until + REACH, next?.amount.from ?? tokens.length);
  for (let at = amount.until; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' || token?.gap === 'paragraph') return null;
    if (!LABEL.test(token?.text ?? '') || !isMark(tokens, at + 1, ':')) continue;
    const found = rateAt(tokens, at + 2);
    return found?.times || found?.per === 'day' ? found : null;
  }
  return null;
}

const endsLine = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined || /line|paragraph/.test(tokens[at]?.gap ?? '');

/** "10 mg ⏎ PO ⏎ BID ⏎": the cells of a table one under the other, with nothing else on their lines. */
function rateOnNextLines(tokens: readonly Token[], at: number): Rate | null {
  if (tokens[at]?.gap !== 'line') return null;
  const route = pastRoutes(tokens, at);
  const own = route && tokens[route]?.gap === 'line' ? route : at;
  const found = rateAt(tokens, own);
  return found && (found.times || found.per === 'day') && endsLine(tokens, found.until)
    ? found
    : null;
}

const FIELD = /^[;|-]$/;
/** "How often?", as the head of a field. */
const HOW_OFTEN = smallWordsOf('howOften');
const LONGEST_LABEL = 4;

/** Index of the bar after "| Wie oft? |", "| Frequency |" at `at`, or 0: the next cell tells how often. */
function pastLabel(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens, at, '|')) return 0;
  const isLabel = (text = '') => LABEL.test(text) || HOW_OFTEN.test(text);
  let next = at + 1;
  while (next <= at + LONGEST_LABEL && isLabel(tokens[next]?.text)) next += 1;
  const sign = /^[?:]$/.test(tokens[next]?.text ?? '') ? next + 1 : next;
  return next > at + 1 && isMark(tokens, sign, '|') ? sign : 0;
}

/**
 * "10 mg; PO; BID", "10 mg | oral | twice daily", "10 mg - PO - BID": the mark that parts two fields of a
 * line, where the next one tells how it is given, or that how often follows.
 * @returns the index after that one, or 0
 */
export function pastField(tokens: readonly Token[], at: number): number {
  const label = pastLabel(tokens, at);
  if (label) return label;
  if (!FIELD.test(tokens[at]?.text ?? '') || tokens[at + 1]?.gap !== 'blank') return 0;
  const route = pastRoutes(tokens, at + 1);
  return route && FIELD.test(tokens[route]?.text ?? '') ? route : 0;
}

/** "10 mg; PO; daily", "10 mg - oral - daily -": a field that holds nothing but the day. */
export function isDayField(tokens: readonly Token[], at: number, until: number): boolean {
  const [opens, ends] = [tokens[at - 1], tokens[until]];
  const closed = !ends || (ends.kind === 'mark' && ends.text !== '/') || ends.gap === 'line';
  return FIELD.test(opens?.text ?? '') && closed && past(tokens, at, 'daily') === until;
}
