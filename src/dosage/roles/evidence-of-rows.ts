import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Role } from '../mention.ts';
import { clockAt } from '../numbers/clock.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { columnOf, rowHeadOf } from '../passage/text-table.ts';
import { timesOfDay } from '../rates/times-of-day.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence } from './evidence.ts';
import { hasIn } from './role-cues.ts';
import { WEIGHED_ROLES } from './role-weights.ts';
import { type RowStage, rowStageOf } from './row-stage.ts';

/** Names of what an amount has of the one before it, by that one's statement type. */
const namesFrom = (what: string) =>
  new Map<Role, string>(WEIGHED_ROLES.map((role) => [role, `${what}-${role}`]));

const SAME_DAY = namesFrom('sameDay');
const OTHER_GROUP = namesFrom('otherGroup');
const AGAIN = namesFrom('again');

/** The day's total, to compare the stages of a plan. */
function sizeOf({ low, high, rate, dayTotal }: Amount): number {
  return dayTotal ?? ((low + high) / 2) * (rate?.times?.[1] ?? 1);
}

/** The amount after this one in the text, whatever sentence it stands in. */
function amountAfter({ amounts }: Passage, from: number): Amount | null {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.from ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return amounts[low] ?? null;
}

/** Whether a stage lowers the dose: a taper goes down from its first week on. */
function isFalling(
  { last, passage }: Scene,
  { amount, previous }: Draft,
  isFirst: boolean,
): boolean {
  const before = previous ?? last;
  if (!isFirst) return before !== null && sizeOf(amount) < sizeOf(before.amount);
  const after = amountAfter(passage, amount.from);
  return after !== null && after.unit.unit === amount.unit.unit && sizeOf(after) < sizeOf(amount);
}

/** "Week | Morning | Night⏎1 | 5 mg | 5 mg": the first cell numbers the stage that its head names. */
function tableStageOf({ passage: { tokens }, tableHead }: Scene, draft: Draft): RowStage | null {
  const head = tableHead && rowHeadOf(tokens, draft);
  if (!head || head.until - head.from !== 1 || tokens[head.from]?.kind !== 'number') return null;
  const named = hasIn(tokens, tableHead.from, tableHead.from + 2, 'week');
  if (!named && !hasIn(tokens, tableHead.from, tableHead.from + 2, 'day')) return null;
  return tokens[head.from]?.text === '1' ? 'first' : 'later';
}

/** "J4 à J6 : 20 mg/j", "in week 2 I took 30 mg": a plan's stages are steps, a diary's are what was taken. */
function addStage(scene: Scene, draft: Draft, found: Evidence): void {
  const stage = rowStageOf(scene.passage.tokens, draft) ?? tableStageOf(scene, draft);
  if (!stage) return;
  found.set(stage === 'first' ? 'rowFirst' : 'rowLater');
  if (isFalling(scene, draft, stage === 'first'))
    found.set(stage === 'first' ? 'rowFirstFalls' : 'rowLaterFalls');
  const told = found.get('toldPassage');
  if (told > 0) found.set(stage === 'first' ? 'rowFirstTold' : 'rowLaterTold', told);
  if (draft.words.has('past') || draft.words.has('self')) found.set('rowToldHere');
}

/** Tokens in which the time of an intake follows its amount, or comes before it. */
const TIME_AFTER = 5;
const TIME_BEFORE = 3;
/** Tokens between two intakes of a day: "10 mg with your breakfast, 10 mg …". */
const LONGEST_DAY_GAP = 9;

/** Whether an hour or a part of the day stands with the amount. */
function isTimed({ passage: { tokens }, tableHead }: Scene, draft: Draft): boolean {
  const { amount, before, after, rate } = draft;
  if (rate?.moment) return true;
  const column = columnOf(tokens, tableHead, draft);
  if (column && timesOfDay(tokens, column.from, column.until).length > 0) return true;
  const from = Math.max(before, amount.from - TIME_BEFORE);
  const until = Math.min(after, amount.unitUntil + TIME_AFTER);
  return (
    timesOfDay(tokens, amount.unitUntil, until).length > 0 ||
    timesOfDay(tokens, from, amount.from).length > 0
  );
}

/** "10 mg + 10 mg + 20 mg": blanks on both sides of the sign; "15 mg +5 mg every 3 days" is a step. */
function isSummed(tokens: readonly Token[], { amount, previous }: Draft): boolean {
  const sign = amount.from - 1;
  return previous?.until === sign && isMark(tokens, sign, '+') && !isGlued(tokens, amount.from);
}

/** "10 mg in the morning, 20 mg at night": the second is said of the same day as the first. */
function addSameDay(scene: Scene, draft: Draft, found: Evidence): void {
  const { previous, amount, unit, rate } = draft;
  const { tokens } = scene.passage;
  const summed = isSummed(tokens, draft);
  if (isTimed(scene, draft)) found.set('timed');
  else if (!summed) return;
  if (
    !previous ||
    previous.owner !== draft.owner ||
    previous.unit !== unit ||
    (rate?.times && !summed)
  )
    return;
  const from = previous.amount.until;
  if (amount.from - from > LONGEST_DAY_GAP || (previous.rate?.times && !summed)) return;
  for (const cls of ['next', 'change', 'week'] as const)
    if (hasIn(tokens, from, amount.from, cls)) return;
  const name = SAME_DAY.get(previous.role);
  if (name) found.set(name);
}

const GROUP_OF = smallWordsOf('groupMeasure');
/** Tokens between amounts that hold for different people. */
const LONGEST_GROUP_GAP = 8;

/** "40 mg/j avant 8 ans et de 60 mg/j au-delà": one statement, for the younger and the older. */
function addOtherGroup({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const { previous, amount, unit, until, sentence } = draft;
  if (!previous || previous.owner !== draft.owner || previous.unit !== unit) return;
  const from = previous.until;
  if (amount.from - from > LONGEST_GROUP_GAP) return;
  const around = tokens.slice(from, Math.min(sentence.until, until + 6));
  const grouped = around.some(({ text }) => GROUP_OF.test(text));
  const stop = tokens.slice(from, amount.from).some(({ text }) => text === '.' || text === ';');
  const name = OTHER_GROUP.get(previous.role);
  if (name && grouped && !stop) found.set(name);
}

const SAYS_AGAIN = smallWordsOf('again');
const LONGEST_AGAIN_GAP = 6;

/** "80 mg par jour, soit 4 comprimés", "8 tablets, that is 80 mg": what is said of the first holds. */
function addAgain({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const { previous, amount } = draft;
  if (!previous || previous.owner !== draft.owner) return;
  const from = previous.amount.until;
  if (amount.from - from > LONGEST_AGAIN_GAP) return;
  const between = tokens.slice(from, amount.from);
  const name = AGAIN.get(previous.role);
  if (name && between.some(({ text }) => SAYS_AGAIN.test(text) && text !== '(' && text !== '['))
    found.set(name);
}

const CLOCK_TIME = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** "08:00 baclofen 10 mg", "8 Uhr 15 mg", "1200 baclofen 10mg": what is given at an hour is no strength. */
function addClock({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const { before, after, amount, nameUntil } = draft;
  const named = nameUntil >= 0 && amount.from - nameUntil < 3;
  const first = named ? nameUntil - 1 : amount.from;
  const lead = tokens[first - 1]?.text === ':' ? first - 1 : first;
  for (let at = Math.max(0, before - 4, lead - 4); at < lead; at += 1) {
    if (clockAt(tokens, at, true) === lead || CLOCK_TIME.test(tokens[lead - 1]?.text ?? '')) {
      found.set('clock');
      return;
    }
  }
  if (clockAt(tokens, amount.until, true) && amount.until < after) found.set('clock');
}

/** "Baclofen 10 mg: 1 tablet at night", "tablets of 25 mg", "50 x 25 mg": what one form holds. */
function addForm({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const { amount, next, until, before, rate } = draft;
  if (amount.tablet || rate) return;
  if (next?.amount.tablet && next.amount.from - until <= 3) found.set('formsNext');
  const lead = amount.from - 1;
  const links = past(tokens, lead, 'of') === amount.from || tokens[lead]?.text === '.';
  if (links && lead > before && past(tokens, lead - 1, 'tablet')) found.set('formBefore');
}

const WEEKDAY = smallWordsOf('weekday');
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const DATE_REACH = 5;

/** "12/01", "03.05.": the figures of a day and a month; "for 3/7" is how long. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (tokens[at]?.kind !== 'number') return false;
  if (DATE.test(text))
    return !past(tokens, at + 1, 'mg') && /^[.:]$/.test(tokens[at + 1]?.text ?? '');
  const parted = isMark(tokens, at + 1, '/') && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  return (
    parted &&
    DAY_OF_MONTH.test(text) &&
    MONTH.test(tokens[at + 2]?.text ?? '') &&
    tokens[at - 1]?.text !== 'for'
  );
}

/** "12/01 - 5 mg de manhã", "Mon – 10 mg": what was taken on that day. */
function addDated(
  { passage: { tokens } }: Scene,
  { previous, amount, sentence }: Draft,
  found: Evidence,
): void {
  const first = Math.max(previous?.until ?? 0, amount.from - DATE_REACH, sentence.from - 3);
  for (let at = amount.from - 1; at >= first; at -= 1) {
    if (WEEKDAY.test(tokens[at]?.text ?? '')) found.set('onWeekday');
    if (isDate(tokens, at)) found.set('onDate');
  }
}

/** "tizanidine 6–24 mg, baclofen 20–70 mg": a list of drugs that tells of nobody states what is usual. */
function addList({ otherDrugs }: Scene, { words, low, high, rate }: Draft, found: Evidence): void {
  if (otherDrugs === 0 || words.has('past') || words.has('self')) return;
  if (low < high && rate) found.set('listRange');
}

/** Adds what an amount's row, the day it is part of, and the amounts around it say of its statement type. */
export function addRowEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  addStage(scene, draft, found);
  addSameDay(scene, draft, found);
  addOtherGroup(scene, draft, found);
  addAgain(scene, draft, found);
  addClock(scene, draft, found);
  addForm(scene, draft, found);
  addDated(scene, draft, found);
  addList(scene, draft, found);
}
