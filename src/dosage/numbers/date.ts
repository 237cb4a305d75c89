import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { numberAt } from './number.ts';

const YEAR = /^(?:19|20)\d\d$/;
const LED = /^0[1-9]$/;
/** "16.02", "01.3" in one token. */
const DOTTED = /^(?:0[1-9]|[12]\d|3[01]|\d)\.(?:0[1-9]|1[0-2])$/;
/** Days of a week, weeks and months of a year: "3/7", "2/52", "1/12". */
const SPAN_OF = /^(?:7|12|52)$/;

const MONTHS = 12;
const DAYS = 31;
/** Fewer than this are tablets, where "1/2" may be half of one. */
const FEWEST_MG = 5;

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** Index after the figures that one mark glues together from `at` on, at most three. */
function pastFigures(tokens: readonly Token[], at: number): number {
  const mark = textAt(tokens, at + 1);
  let until = at + 1;
  while (until < at + 5 && textAt(tokens, until) === mark && tokens[until + 1]?.kind === 'number') {
    if (!isGlued(tokens, until) || !isGlued(tokens, until + 1)) break;
    until += 2;
  }
  return until;
}

/** Whether the figures can be nothing else: a year, or a month or day with its nought. */
function isPlainDate(figures: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = figures;
  if (YEAR.test(first)) return LED.test(second) || LED.test(third) || figures.length > 2;
  return YEAR.test(third) || LED.test(first) || LED.test(second);
}

/** "16/2", "2/16": a day and a month. */
function isDayAndMonth([first, second]: readonly string[]): boolean {
  const [one, other] = [Number(first), Number(second)];
  return (
    Math.min(one, other) >= 1 && Math.min(one, other) <= MONTHS && Math.max(one, other) <= DAYS
  );
}

/** "le 16/2", "am 16/2" */
const LEAD = /^(?:le|el|il|op|am|em|on|since|seit|depuis|desde)$/;

/** A line, a mark or "on" stands before, so that no drug or verb asks for an amount. */
function opensEntry(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || /line|paragraph/.test(tokens[at]?.gap ?? '')) return true;
  return before.kind === 'word' ? LEAD.test(before.text) : /^[.;,•*|>-]$/.test(before.text);
}

/** What leads on from a date to a dose: a dash between blanks, a comma, "and then". */
function pastLead(tokens: readonly Token[], at: number): number {
  const mark = isMark(tokens, at, ',') ? at + 1 : 0;
  if (mark) return past(tokens, mark, 'and') || mark;
  const dash = isMark(tokens, at, '-') && !isGlued(tokens, at) && !isGlued(tokens, at + 1);
  return dash ? at + 1 : past(tokens, at, 'and');
}

/** "16.02 - 45 mg" at the head of an entry; "1.05 - 2.1 mg" has decimals behind the dash, too. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  if (!DOTTED.test(textAt(tokens, at)) || !opensEntry(tokens, at)) return false;
  return isMark(tokens, at + 1, '-') && /^\d+$/.test(textAt(tokens, at + 2));
}

/** "x 3/7", "for 2/52": so many days of a week, weeks of a year, months of a year. */
export function isShortSpan(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens, at + 1, '/') && isGlued(tokens, at + 2) && SPAN_OF.test(textAt(tokens, at + 2))
  );
}

function isDate(tokens: readonly Token[], at: number, until: number): boolean {
  const figures = [at, at + 2, at + 4]
    .filter((place) => place < until)
    .map((place) => textAt(tokens, place));
  const slashed = textAt(tokens, at + 1) === '/';
  if (isPlainDate(figures)) return true;
  if (!slashed) return false;
  if (figures.length === 2 && SPAN_OF.test(figures[1] ?? '')) return true;
  // "5/10 - 20 mg" may be strengths, "16/2 - 45 mg" past a colon is none.
  const tells = isMark(tokens, at - 1, ':') && figures.some((figure) => Number(figure) > MONTHS);
  return (tells || opensEntry(tokens, at)) && isDayAndMonth(figures);
}

/**
 * "16/02 - 45 mg", "2020-02-16, 30 mg", "for 3/7, then 5 mg": a date, or days of a week (weeks of a year,
 * months of a year) as prescribers shorten them, that leads on to a dose and is none of its figures.
 * @returns the index of the dose's first token, or 0
 */
export function pastDate(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,2}(?:\.\d{1,2})?$|^\d{4}$/.test(textAt(tokens, at))) return 0;
  if (isGlued(tokens, at) && tokens[at - 1]?.kind === 'mark' && !isMark(tokens, at - 1, '('))
    return 0;
  const until = /^[/-]$/.test(textAt(tokens, at + 1)) ? pastFigures(tokens, at) : 0;
  const dated = until > at + 1 ? isDate(tokens, at, until) : false;
  const end = dated ? until : isDotted(tokens, at) ? at + 1 : 0;
  const lead = end ? pastLead(tokens, end) : 0;
  // "1/2 - 1 tablet"
  const halves = numberAt(tokens, at)?.until === until && Number(textAt(tokens, lead)) < FEWEST_MG;
  return tokens[lead]?.kind === 'number' && !halves ? lead : 0;
}
