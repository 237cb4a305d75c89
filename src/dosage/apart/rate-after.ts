import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft } from '../passage/draft.ts';
import { isSpan } from '../rates/duration.ts';
import { rateAt } from '../rates/rate.ts';
import { weekAt } from '../rates/rate-period.ts';
import type { Rate } from '../rates/rate-read.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { countADay } from './count-a-day.ts';
import { pastPurpose } from './purpose.ts';
import { pastBetween } from './rate-between.ts';
import { isDayField } from './rate-in-field.ts';

const REACH = 14;

function pastParenthesis(tokens: readonly Token[], at: number, limit: number): number {
  if (!isMark(tokens, at, '(')) return 0;
  for (let close = at + 1; close < limit && close < at + REACH; close += 1) {
    if (isMark(tokens, close, ')')) return close + 1;
  }
  return 0;
}

/** "10 mg; twice daily 5 mg", "20 mg; at night I slept": past a semicolon the rate opens something new. */
function opensNew(tokens: readonly Token[], at: number, { until, moment }: Rate): boolean {
  if (!isMark(tokens, at, ';')) return false;
  return numberAt(tokens, until) !== null || (moment && tokens[until]?.kind === 'word');
}

/** "10 mg of baclofen, daily.": nothing else that is done daily follows. */
const endsAt = (tokens: readonly Token[], { until }: Rate): boolean =>
  /^[).;]$/.test(tokens[until]?.text ?? '');

/** The rate at `at`; past a comma or dash a frequency goes on: "5 mg orally, three times a day". */
function rateFrom(tokens: readonly Token[], at: number): Rate | null {
  // "| 10 mg | TID |", "10 mg; PO; BID": the next cell of a row
  const parts = /^[,;|-]$/.test(tokens[at]?.text ?? '');
  if (!parts) {
    const found = rateAt(tokens, at);
    return found?.per || found?.times ? found : null;
  }
  const found = rateAt(tokens, at + 1);
  if (found?.per === 'day' && (isDayField(tokens, at + 1, found.until) || endsAt(tokens, found)))
    return found;
  return found?.times && !opensNew(tokens, at, found) ? found : null;
}

/** "10 mg (three times a day)", "100 mg (1 comprimido cada 12 horas)" */
function rateInside(tokens: readonly Token[], at: number): Rate | null {
  if (!isMark(tokens, at, '(')) return null;
  const one = /^(?:1|un[ae]?|uma?|one)$/.test(tokens[at + 1]?.text ?? '');
  const inside = rateFrom(tokens, (one && past(tokens, at + 2, 'tablet')) || at + 1);
  // "(1 comprimido cada 12 horas por 3 días)"
  const ends = inside && (isMark(tokens, inside.until, ')') || pastHowLong(tokens, inside.until));
  return ends ? inside : null;
}

const ARTICLE = smallWordsOf('aArticle');

/** "10 mg Tabletten: dreimal täglich eine halbe": how often forms are taken, which are counted next. */
export function leadsToForms(tokens: readonly Token[], at: number): boolean {
  const from = ARTICLE.test(tokens[at]?.text ?? '') && numberAt(tokens, at + 1) ? at + 1 : at;
  const count = numberAt(tokens, from);
  return count !== null && past(tokens, count.until, 'tablet') > 0;
}

/** "10 mg for daily headaches": the complaint comes daily. */
const isOfComplaint = (tokens: readonly Token[], at: number, { per, until }: Rate): boolean =>
  per === 'day' && tokens[until]?.kind === 'word' && tokens[at - 1]?.text === 'for';

/** The rate at a place past the amount that ends at `from`; right beside it, it was read with the amount. */
function rateHere(tokens: readonly Token[], at: number, from: number): Rate | null {
  const apart = at > from || tokens[at]?.gap === 'line' || isMark(tokens, at, '|');
  return (apart ? rateFrom(tokens, at) : null) ?? rateInside(tokens, at);
}

const FOR = smallWordsOf('forWhat');
const DURING = /^(?:por|pendant|durante)$/;

/** Index after "for 3 days" at `at`; 0 where that is none, or in "for 3 days a week". */
function pastHowLong(tokens: readonly Token[], at: number): number {
  const leads = [FOR, DURING].some((words) => words.test(tokens[at]?.text ?? ''));
  const count = leads ? numberAt(tokens, at + 1) : null;
  if (!count || !isSpan(tokens, count.until) || weekAt(tokens, count.until + 1)) return 0;
  return count.until + 1;
}

/** Index after one thing that may part an amount from its rate, or 0. */
const pastOne = (tokens: readonly Token[], at: number, limit: number): number =>
  pastHowLong(tokens, at) ||
  pastPurpose(tokens, at) ||
  pastParenthesis(tokens, at, limit) ||
  pastBetween(tokens, at);

/** Where the words end that speak of an amount: "4 mg of baclofen (2 tablets of 2 mg) once a day" goes on past the other. */
function endOfWords(tokens: readonly Token[], from: number, { after, sentence }: Draft): number {
  for (let at = from; at < Math.min(after, from + REACH); at += 1)
    if (pastParenthesis(tokens, at, sentence.until) > after) return sentence.until;
  return Math.min(after, sentence.until);
}

/** "80 mg de baclofène par jour", "5 mg (½ comprimé) trois fois par jour". */
export function rateAfterWords(tokens: readonly Token[], draft: Draft): Rate | null {
  const { until: from, high: milligrams } = draft.amount;
  const limit = endOfWords(tokens, from, draft);
  // "5 mg. every 8 hours": the point ends the abbreviation, not the sentence.
  let at = isMark(tokens, from, '.') && isGlued(tokens, from) ? from + 1 : from;
  for (let steps = 0; steps < REACH && at < limit; steps += 1) {
    const found = rateHere(tokens, at, from) ?? countADay(tokens, at, milligrams);
    if (found) return isOfComplaint(tokens, at, found) ? null : found;
    const next = pastOne(tokens, at, limit);
    if (!next || tokens[next]?.gap === 'paragraph') return null;
    at = next;
  }
  return null;
}

/** "5 mg (half a 10 mg tablet) three times daily": the rate is past an amount in parentheses. */
export function rateAfterParenthesis(tokens: readonly Token[], draft: Draft): Rate | null {
  const past = pastParenthesis(tokens, draft.amount.until, draft.sentence.until);
  return past ? rateFrom(tokens, past) : null;
}
