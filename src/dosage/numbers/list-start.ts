import { smallWordsOf } from '../languages/small-words-of.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { clockAt, isMinutes } from './clock.ts';
import { isFigureOfElse, isOfTime } from './measured.ts';
import type { NumberRun } from './number.ts';

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** "in 2017, 80 mg" */
const opensWithYear = ({ values: [first = 0, ...others] }: NumberRun) =>
  isYear(first) && others.some((value) => !isYear(value));

/** What is numbered in lists of doses; "dose 5 - 10 mg" is a range. */
const NUMBERED = smallWordsOf('numbered');

/** "cohort 1 - 7.5 mg", "Step 2 – 10 mg": the first number counts the entry, the dash leads on. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at + 1];
  const apart = dash?.text === '-' && dash.gap === 'blank' && tokens[at + 2]?.gap === 'blank';
  if (!apart || !/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return false;
  // "per day 5 - 10 mg"
  return NUMBERED.test(tokens[at - 1]?.text ?? '') && !past(tokens, at - 2, 'per');
}

/** "group 2, 75 mg", "Anil, 36, 10 mg": what is numbered, or an age between commas, and then its dose. */
function isLabel(tokens: readonly Token[], { from, until, values }: NumberRun): boolean {
  if (values.length > 2 || !isMark(tokens, from + 1, ',') || until !== from + 3) return false;
  const apart = isMark(tokens, from - 1, ',') && tokens[from - 2]?.kind === 'word';
  return apart || NUMBERED.test(tokens[from - 1]?.text ?? '');
}

/** "GFR 60-89, 5 mg; 45-59, 2.5 mg": past a range the list falls below it, so that it sorts patients. */
function isBand(tokens: readonly Token[], { from, values, joint }: NumberRun): boolean {
  const [first = 0, second = 0, third] = values;
  if (joint !== 'list') return false;
  // The second figure of the band, looked at once the first is left out.
  const closes = tokens[from - 1]?.text === '-' && tokens[from - 2]?.kind === 'number';
  if (closes && values.length === 2 && tokens[from + 1]?.text === ',') return second < first;
  const band = tokens[from + 1]?.text === '-' && tokens[from + 3]?.text === ',';
  return band && values.length === 3 && third !== undefined && third < first && first < second;
}

const BETWEEN = smallWordsOf('between');

/** "75 mg between 60 and 90 and 100 mg above": past both its ends the list is no longer the band's. */
function isClosedBand(tokens: readonly Token[], { from, values }: NumberRun): boolean {
  const opens = (at: number) =>
    BETWEEN.test(tokens[at - 1]?.text ?? '') && past(tokens, at + 1, 'and') === at + 2;
  // The second figure is looked at once the first is left out.
  // "entre 20 et 200-210 mg"
  const goesOn = isMark(tokens, from + 3, ',') || past(tokens, from + 3, 'and') > 0;
  return (values.length > 2 && goesOn && opens(from)) || opens(from - 2);
}

/** "went down 10 by 10, to 40 mg", "de 10 en 10, hasta 40 mg": by how much each time. */
function isPace(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]?.text ?? '';
  if (!/^(?:e[mn]|in|by)$/.test(joint) || tokens[at - 2]?.text !== tokens[at]?.text) return false;
  // Dutch "10 en 10 mg"
  return !past(tokens, at - 1, 'and');
}

/** The first figure of the span that the one at `at` may close: "days 1-7", "jours 1 à 7". */
function spanStart(tokens: readonly Token[], at: number): number {
  const joins = tokens[at - 1]?.text === '-' || past(tokens, at - 1, 'to') > 0;
  return joins && tokens[at - 2]?.kind === 'number' ? at - 2 : at;
}

/** The word before the number says what it counts: "week 2, 10 mg", "days 1-7, 10 mg". */
function isOfPeriod(tokens: readonly Token[], at: number): boolean {
  const before = spanStart(tokens, at) - 1;
  return (['week', 'day', 'month'] as const).some((cls) => past(tokens, before, cls) > 0);
}

const CURRENCY = /^[$€£¥₹]$|^(?:usd|eur|gbp|chf|rs)$/;

/** "sept à 30 mg": a word and a figure past "à" count something and tell its dose; "five to 10 mg" is a range. */
function countsAndTells(tokens: readonly Token[], { from, until, values }: NumberRun): boolean {
  const joint = tokens.slice(from, until).findIndex(({ text }) => text === 'a' || text === 'to');
  const figure = tokens[from]?.kind === 'word' && tokens[from + joint + 1]?.kind === 'number';
  if (joint <= 0 || !figure) return false;
  // "one to 30 mg"; "five to 10 mg" is a range.
  const [first = 0, second = 0] = values;
  return tokens[from + joint]?.text === 'a' || second >= first * FAR_APART;
}

/** No range of doses of one drug spans more. */
const FAR_APART = 10;

/**
 * Whether the first of these numbers belongs to the amount. A year, an hour, an age, a week's number or a
 * laboratory value before it is none of its list ("in 2017, 80 mg", "eGFR 19, 60 mg").
 */
export function opensList(tokens: readonly Token[], run: NumberRun): boolean {
  if (run.joint === null) return true;
  const { from: at } = run;
  if (opensWithYear(run) || isPace(tokens, at)) return false;
  const before = tokens[at - 1];
  if (run.joint === 'range') {
    return !isNumbered(tokens, at) && !isOfTime(tokens, at) && !countsAndTells(tokens, run);
  }
  if (!before || run.joint !== 'list') return true;
  if (isLabel(tokens, run)) return false;
  // "$0.42, 10 mg": what the last one costs.
  if (CURRENCY.test(before.text)) return false;
  // "a las 8, 10 mg", "alle 14 e 10 mg", "at 22:00 and 45 mcg": the number is the hour.
  if (clockAt(tokens, at - 1) || isMinutes(tokens, at)) return false;
  // "in dose singola di 10, 20 e 30 mg": Italian "di" is "of", and "day" only elsewhere.
  const ofDose = past(tokens, at - 1, 'of') > 0;
  if (!ofDose && isOfPeriod(tokens, at)) return false;
  return !(isFigureOfElse(tokens, at) || isBand(tokens, run) || isClosedBand(tokens, run));
}
