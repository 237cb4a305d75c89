import { isSum } from '../apart/sum.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { note } from '../passage/explain.ts';
import { columnOf } from '../passage/text-table.ts';
import { isThatDay } from '../rates/rate-period.ts';
import { hasIn, leansOn } from '../roles/role-cues.ts';
import { ClassSet } from '../words/class-set.ts';
import { isGlued, isMark, past, tagAt } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const NOUN_REACH = 5;

/** "daily dose", "Tagesmenge", "total diario"; without such a noun it is "daily", "in 24 hours". */
const NOUN = /dos|ddd|posolog|meng|intake|amount|max|total|hoeveel|quantit|cantidad/;
/** Tokens over which "in 24 hours" and "daily" still speak of an amount; measured on real passages. */
const HOURS_REACH = 6;
const ADVERB_REACH = 12;
/** How far before "per day" the figure of what is counted stands. */
const COUNT_REACH = 4;
const PEOPLE = smallWordsOf('people');
const LATER = smallWordsOf('afterDose');
/** What a day is said of where doses are spoken of. */
const OF_DOSES = new ClassSet([
  'baclofen',
  'shortName',
  'dose',
  'form',
  'tablet',
  'mg',
  'mcg',
  'g',
  'kg',
  'oral',
  'taken',
  'takenHint',
  'usual',
  'times',
  'week',
  'month',
  'day',
]);

/** "40 cigarettes per day", "two attacks daily", "voids per 24 hours": something else by the day. */
function countsOthers(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at - 1];
  if (at - 1 <= first || word?.kind !== 'word' || OF_DOSES.opensAt(word)) return false;
  if (PEOPLE.test(word.text) || NOUN.test(word.text)) return false;
  for (let before = at - 2; before >= Math.max(first, at - COUNT_REACH); before -= 1) {
    if (tokens[before]?.kind === 'mark') return false;
    if ((numberAt(tokens, before)?.value ?? 0) > 1) return true;
  }
  return /^(?:numbers?|frequency|counts?)$/.test(tokens[at - 3]?.text ?? '');
}

/** "for a day and a half", "dopo 24 ore 75 mcg", "al día siguiente 75 mcg": how long, or when. */
function tellsWhen(tokens: readonly Token[], at: number, until: number): boolean {
  if (isThatDay(tokens, at, until)) return true;
  const before = tokens[at - 1]?.text ?? '';
  return LATER.test(before) || (before === 'for' && tokens[at]?.text === 'a');
}

/** "la dose media giornaliera è passata": Italian "è" without its mark is "and". */
const isOfDose = (tokens: readonly Token[], at: number, until: number): boolean =>
  tokens[until]?.text === 'e' && tokens.slice(at - 2, at).some(({ text }) => NOUN.test(text));

/** "the twice daily doses", "twice-daily doses": each of them, though "daily doses" is within. */
function isOfEach(tokens: readonly Token[], at: number): boolean {
  const count = isMark(tokens, at - 1, '-') ? at - 2 : at - 1;
  return Number(tagAt(tokens, count, 'timesOnly')?.value ?? 1) > 1;
}

/** Whether "daily", "per day" or "over 24 hours" from `at` to `until` speaks of something else. */
function isOfOthers(
  tokens: readonly Token[],
  at: number,
  until: number,
  { before, amount }: Draft,
): boolean {
  const words = tokens.slice(at, until);
  if (isOfEach(tokens, at)) return true;
  if (words.some(({ text }) => NOUN.test(text))) return false;
  // "three times a day", "twice daily": how often, where no sum follows
  if (past(tokens, at - 1, 'times') || past(tokens, at - 1, 'timesOnly'))
    return !isSum(tokens, until, amount.from);
  if (tellsWhen(tokens, at, until)) return true;
  // "a day 43 level"
  if (tokens[until]?.kind === 'number' && until < amount.from) return true;
  // "5 different daily dosages"
  if (NOUN.test(tokens[until]?.text ?? '')) return false;
  if (countsOthers(tokens, at, before)) return true;
  // "smoking daily and using 80 mg now and then"; many words part the two as well.
  const and = past(tokens, until, 'and') > 0 && !isOfDose(tokens, at, until);
  if (and || amount.from - until > ADVERB_REACH) return true;
  if (!words.some(({ text }) => text.startsWith('24'))) return false;
  // "ACTH over 24 h was reduced by 8 % with 100 mg": a figure, or many words, part the two.
  const between = tokens.slice(until, amount.from);
  return between.length > HOURS_REACH || between.some(({ kind }) => kind === 'number');
}

/** Index after the first noun for a daily dose between two tokens, or -1. */
export function pastDailyNoun(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const until = past(tokens, at, 'dailyDose');
    if (until && tokens.slice(at, until).some(({ text }) => NOUN.test(text))) return until;
  }
  return -1;
}

/** Index after "Dose/24 h", "Dosis/Tag" at `at`, or 0. */
function pastSlashed(tokens: readonly Token[], at: number): number {
  // "3 doses/day (10 mg)"
  const dose = tokens[at - 1]?.kind === 'number' ? 0 : past(tokens, at, 'dose');
  return dose && isMark(tokens, dose, '/') ? past(tokens, dose + 1, 'day') : 0;
}

/** "a daily dose of 60 mg", "daily (30 mg)": the words before the amount tell what it covers. */
export function saysDailyDose(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  for (let at = draft.before; at < draft.amount.from; at += 1) {
    const until = past(tokens, at, 'dailyDose') || pastSlashed(tokens, at);
    // "per day15 mg": what sticks to the figure stood in the cell before.
    if (!until || (until === draft.amount.from && isGlued(tokens, until))) continue;
    if (isOfOthers(tokens, at, until, draft)) continue;
    note(scene, draft, 'daily-dose', at, until);
    return true;
  }
  return false;
}

/** "jusqu’à une posologie journalière de 30 mg": the noun stands right before the amount. */
export function leansOnDailyDose(scene: Scene, { before, amount }: Draft): boolean {
  const { tokens } = scene.passage;
  for (let at = Math.max(before, amount.from - NOUN_REACH); at < amount.from; at += 1) {
    const until = past(tokens, at, 'dailyDose');
    if (!until) continue;
    // "a lower daily dosage (5 or 10 mg)"
    const next = past(tokens, until, 'of') || (isMark(tokens, until, '(') ? until + 1 : until);
    if (next === amount.from) return true;
  }
  return false;
}

const TO_LEVEL: readonly WordClass[] = ['toLevel', 'upTo', 'threshold'];

/** "la dose giornaliera può essere aumentata a 15 mg": where the change of a daily dose leads. */
export function isNewDailyDose(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const { before, amount } = draft;
  if (!TO_LEVEL.some((cls) => leansOn(tokens, before, amount.from, cls))) return false;
  const noun = pastDailyNoun(tokens, before, amount.from);
  // "raise the daily dose from 5 mg by steps of 2 mg to 10 mg": the range of a step.
  return noun > 0 && !isByBefore(draft);
}

const BY_REACH = 4;

/** "aumentata di 2 mg a 4 mg": by from so much to so much. */
const isByBefore = ({ previous, amount }: Draft): boolean =>
  previous !== null && amount.from - previous.amount.until < BY_REACH;

const OF_COLUMN: readonly WordClass[] = ['dose', 'ceiling'];

/** "Drug | usual dose | max per day": the head of the column tells what its amounts cover. */
export function isUnderDaily({ passage: { tokens }, tableHead }: Scene, draft: Draft): boolean {
  const column = columnOf(tokens, tableHead, draft);
  if (!column) return false;
  const { from, until } = column;
  if (pastDailyNoun(tokens, from, until) > 0) return true;
  return (
    hasIn(tokens, from, until, 'dailyDose') &&
    OF_COLUMN.some((cls) => hasIn(tokens, from, until, cls))
  );
}
