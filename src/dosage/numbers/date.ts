import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { numberAt } from './number.ts';

/** What can be nothing else: a year in it, or a nought before the day or the month. */
const PLAIN =
  /^(?:(?:19|20)\d\d-\d\d-\d\d|\d\d?([/-])\d\d?\1(?:19|20)\d\d|(?:0[1-9]([/-])\d\d?|\d\d?([/-])0[1-9])(?:[/-]\d\d)?)$/;
/** "16/2", "2/16", "16.02": a day and a month, where nothing asks for an amount. */
const DAY_AND_MONTH =
  /^(?:(?:[12]?\d|3[01])\/(?:\d|1[0-2])|(?:\d|1[0-2])\/(?:[12]?\d|3[01]))(?:\/\d\d)?$|^(?:[0-2]?\d|3[01])\.(?:0[1-9]|1[0-2])$/;
/** A day that is no month. */
const LATE_DAY = /^(?:1[3-9]|[23]\d)\/|\/(?:1[3-9]|[23]\d)$/;
/** Days of a week, weeks and months of a year: "3/7", "2/52", "1/12". */
const SPAN = /^\d\d?\/(?:7|12|52)$/;
/** Fewer milligrams are in a pump, fewer than this with "1/2" before are tablets. */
const FEWEST = 5;
/** "le 16/2", "am 16/2" */
const LEAD = /^(?:le|el|il|op|am|em|on|since|seit|depuis|desde)$/;

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** Index after the figures that slashes or hyphens glue together from `at` on, at most three. */
function pastFigures(tokens: readonly Token[], at: number): number {
  let until = at + 1;
  while (
    until < at + 5 &&
    /^[/-]$/.test(textAt(tokens, until)) &&
    isGlued(tokens, until) &&
    isGlued(tokens, until + 1) &&
    tokens[until + 1]?.kind === 'number'
  )
    until += 2;
  return until;
}

/** A line, a mark or "on" stands before, so that no drug or verb asks for an amount. */
function opensEntry(tokens: readonly Token[], at: number, written: string): boolean {
  const before = tokens[at - 1];
  if (!before || /line|paragraph/.test(tokens[at]?.gap ?? '')) return true;
  if (before.kind === 'word') return LEAD.test(before.text);
  // ": 5/10 - 20 mg" may be strengths.
  return /^[.;,•*|>-]$/.test(before.text) || (before.text === ':' && LATE_DAY.test(written));
}

/** What leads on to a dose: a dash between blanks, a comma, "and then"; or 0. */
function pastLead(tokens: readonly Token[], at: number): number {
  const mark = isMark(tokens, at, ',') ? at + 1 : at;
  const dash = isMark(tokens, at, '-') && !isGlued(tokens, at) && !isGlued(tokens, at + 1);
  return dash ? at + 1 : past(tokens, mark, 'and') || (mark > at ? mark : 0);
}

/** "x 3/7", "for 2/52": so many days of a week, weeks of a year, months of a year. */
export function isShortSpan(tokens: readonly Token[], at: number): boolean {
  return SPAN.test(`${textAt(tokens, at)}${textAt(tokens, at + 1)}${textAt(tokens, at + 2)}`);
}

/**
 * "16/02 - 45 mg", "2020-02-16, 30 mg", "for 3/7, then 5 mg": a date, or days of a week (weeks of a year,
 * months of a year) as prescribers shorten them, that leads on to a dose and is none of its figures.
 * @returns the index of the dose's first token, or 0
 */
export function pastDate(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'number' || (first.gap === 'none' && tokens[at - 1]?.kind === 'mark'))
    return 0;
  // Asked first, as it is cheap: nearly no number is part of a date.
  if (!/^[/-]$/.test(textAt(tokens, at + 1)) && !first.text.includes('.')) return 0;
  const until = pastFigures(tokens, at);
  const lead = pastLead(tokens, until);
  const dose = tokens[lead];
  if (lead === 0 || dose?.kind !== 'number') return 0;
  // "1/2 - 1 tablet", "0.05 - 1 mg/day"
  const few = until === at + 1 || numberAt(tokens, at)?.until === until;
  if (few && Number(dose.text) < FEWEST) return 0;
  const written = tokens
    .slice(at, until)
    .map(({ text }) => text)
    .join('');
  if (PLAIN.test(written) || SPAN.test(written)) return lead;
  return DAY_AND_MONTH.test(written) && opensEntry(tokens, at, written) ? lead : 0;
}
