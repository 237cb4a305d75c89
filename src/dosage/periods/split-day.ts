import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { hourBefore, hourBehind } from '../rates/bare-hour.ts';
import { isByMeal } from '../rates/by-meal.ts';
import { OWN_NAMES, timesOfDay } from '../rates/times-of-day.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { goesOnHoursLater } from './hours-later.ts';
import { columnTime, holdsBareFigure } from './time-column.ts';

const OR_ELSE = smallWordsOf('orElse');
const AT_HOUR = smallWordsOf('atHour');

/** Tokens before and after an amount in which its time of day stands ("10 mg (bedtime)"). */
const BEFORE = 4;
const AFTER = 4;

function namesAfter(tokens: readonly Token[], { amount, after }: Draft): string[] {
  const stated = amount.rate?.per === 'dose' ? amount.rate.until : 0;
  const end = Math.min(Math.max(amount.unitUntil + AFTER, stated), after);
  const names = timesOfDay(tokens, amount.unitUntil, end);
  if (names.length > 0) return names;
  if (!amount.rate?.moment) return hourBehind(tokens, amount.unitUntil);
  return [ownName(tokens[amount.rate.until - 1]?.text ?? '')];
}

/** "mane" and "nocte" part a day, "qhs" and "nocte" name the same time. */
function ownName(word: string): string {
  if (/^(?:mane|qam)$/.test(word)) return 'mane';
  return word === 'qpm' ? word : OWN_NAMES;
}

function namesBefore(tokens: readonly Token[], { amount, previous, sentence }: Draft): string[] {
  const from = previous?.amount.unitUntil ?? sentence.from;
  const hour = hourBefore(tokens, from, amount.from);
  if (hour.length > 0) return hour;
  return timesOfDay(tokens, Math.max(from, amount.from - BEFORE), amount.from);
}

/** "morning 10 mg, noon 10 mg": the times stand before the amounts if one opens the row. */
function momentsBy(tokens: readonly Token[], drafts: readonly Draft[]): Map<Draft, string[]> {
  const [first] = drafts;
  const leads = first !== undefined && namesBefore(tokens, first).length > 0;
  const read = leads ? namesBefore : namesAfter;
  return new Map(
    drafts
      .map((draft) => [draft, read(tokens, draft)] as const)
      .filter(([, names]) => names.length),
  );
}

/** "matin et midi", and not "3 times a day": how often is told by naming the times. */
function isTold(tokens: readonly Token[], { amount }: Draft): boolean {
  if (!amount.rate?.times || amount.rate.moment) return false;
  return timesOfDay(tokens, amount.unitUntil, amount.rate.until).length !== amount.rate.times[0];
}

const MG = { mg: 1, mcg: 0.001 } as const;
const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** An alternative or an amount with no time of its own leaves the day's total unknown. */
function isWhole(tokens: readonly Token[], drafts: readonly Draft[], parts: readonly Draft[]) {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const loose = drafts.some(
    (draft) => !parts.includes(draft) && !draft.rate && !isMark(tokens, draft.amount.from - 1, '('),
  );
  const between = tokens.slice(first.amount.from, last.amount.from);
  return !loose && !between.some(({ text }) => OR_ELSE.test(text));
}

/** Milligrams of the whole day, where every part of it is known; else null. */
function totalOf(
  scene: Scene,
  drafts: readonly Draft[],
  moments: ReadonlyMap<Draft, string[]>,
): Draft['dayTotalMg'] {
  const parts = [...moments.keys()];
  const names = [...moments.values()].flat();
  if (new Set(names).size < names.length || !isWhole(scene.passage.tokens, drafts, parts)) {
    return null;
  }
  let [low, high] = [0, 0];
  for (const [{ unit, amount, ...part }, times] of moments) {
    if ((unit !== 'mg' && unit !== 'mcg') || amount.multiplier) return null;
    low += part.low * MG[unit] * times.length;
    high += part.high * MG[unit] * times.length;
  }
  return [tidy(low), tidy(high)];
}

/** A figure with no unit, and not the hour ("at 8 in the morning"). */
function isBareFigure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || past(tokens, at - 1, 'timesDaily')) return false;
  const unit = past(tokens, at + 1, 'mg') || past(tokens, at + 1, 'mcg');
  return !unit && !AT_HOUR.test(tokens[at - 1]?.text ?? '');
}

/** "20 mg at night and 30 in the morning", "20 mg at night, morning 5 mg": a figure stands with another time of day. */
function goesOnUnsaid(tokens: readonly Token[], { amount, rate, sentence }: Draft): boolean {
  if (!rate?.moment) return false;
  for (let at = sentence.from; at < sentence.until; at += 1) {
    if (at >= amount.from && at < rate.until) continue;
    const moment = past(tokens, at, 'moment') || past(tokens, at, 'bedtime');
    const bare = isBareFigure(tokens, at - 1) || isBareFigure(tokens, at - 2);
    // "abends 20 mg Baclofen": the figure is its own.
    const another = moment !== amount.from && tokens[moment]?.kind === 'number';
    if (moment && (bare || another)) return true;
  }
  return false;
}

const ANOTHER = smallWordsOf('anotherForm');
const FORMS_REACH = 4;

const GOES_ON: readonly WordClass[] = ['tablet', 'moment', 'bedtime', 'timesDaily'];

/** Whether forms or a time of day stand there, and no mass. */
function namesForms(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    if (past(tokens, at, 'mg') || past(tokens, at, 'mcg')) return false;
    if (GOES_ON.some((cls) => past(tokens, at, cls) > 0)) return true;
  }
  return false;
}

/** "one in the morning and one at night", "le matin et un autre le soir": the day goes on in forms. */
function goesOnInForms(tokens: readonly Token[], { rate, sentence }: Draft): boolean {
  if (!rate?.moment) return false;
  const joint = isMark(tokens, rate.until, ',') ? rate.until + 1 : rate.until;
  const and = isMark(tokens, joint, '+') ? joint + 1 : past(tokens, joint, 'and');
  // "una compressa al mattino, una a pranzo e una alla sera"
  const next = and || (joint > rate.until ? joint : 0);
  if (!next) return false;
  const counts = numberAt(tokens, next) !== null || ANOTHER.test(tokens[next]?.text ?? '');
  return counts && namesForms(tokens, next, Math.min(next + FORMS_REACH, sentence.until));
}

const timeAt = (tokens: readonly Token[], at: number): boolean =>
  past(tokens, at, 'moment') > 0 || past(tokens, at, 'bedtime') > 0;

/** "10 mg por la tarde y 20 mg …": an amount of its own follows at once, at a time that is not read. */
function isBesidePart(tokens: readonly Token[], { rate, next, owner, unit }: Draft): boolean {
  // "20 mg mane, 10 mg evening": whosever the second is read to be, a time of day goes with it.
  const joins = next?.owner === owner || timeAt(tokens, next?.amount.until ?? 0);
  if (!rate?.moment || !joins || next?.unit !== unit || next.rate) return false;
  const comma = isMark(tokens, rate.until, ',') ? rate.until + 1 : rate.until;
  return (past(tokens, comma, 'and') || comma) === next.amount.from;
}

const POISONED =
  /^(?:ingest|swallow|overdos|suicid|unrespons|unconscious|poison|intoxic|comatose|surdos|uberdosi|sobredos|avvelen)/;

/** "He swallowed 300 mg in the evening": the time of an overdose is no schedule. */
function isOneNight(tokens: readonly Token[], { rate, sentence }: Draft): boolean {
  if (!rate?.moment) return false;
  return tokens.slice(sentence.from, sentence.until).some(({ text }) => POISONED.test(text));
}

const TOOK = smallWordsOf('tookVerb');
const GOT = /^(?:got|received|recu|recibio|recebeu|erhielt|kreeg|ricevuto)$/;
const TOOK_REACH = 4;

/** "I took 20 mg after dinner", "got 25 mg before sleep": told of one meal or one night; nothing says of each. */
function isOneMeal(tokens: readonly Token[], { rate, amount, words, sentence }: Draft): boolean {
  if (!rate || !isByMeal(tokens, rate)) return false;
  if (words.has('single') || words.has('trial')) return true;
  const from = Math.max(sentence.from, amount.from - TOOK_REACH);
  return tokens.slice(from, amount.from).some(({ text }) => TOOK.test(text) || GOT.test(text));
}

function leaveUncounted(draft: Draft): void {
  if (draft.rate) draft.rate = { ...draft.rate, times: null };
}

/** Not all of the day is known: what stands here is one intake of it. */
function leaveOpen(draft: Draft): void {
  draft.until = draft.amount.unitUntil;
  draft.rate = { per: 'dose', times: null, until: draft.until, moment: true, odd: false };
  draft.doubt = 'period';
}

/** The words a sentence written with no capital has at least before its amount ("ok. now i take 10 mg"). */
const LEAST_OPENING = 3;

/** The point of a sentence, and not of "10 mg morg. 10 mg abds.". */
function isStop(tokens: readonly Token[], at: number, until: number): boolean {
  if (!isMark(tokens, at, '.') || until - at <= LEAST_OPENING) return false;
  const opening = tokens.slice(at + 1, at + 1 + LEAST_OPENING);
  return tokens[at + 1]?.gap === 'blank' && opening.every(({ kind }) => kind === 'word');
}

/**
 * "5 mg at bedtime for a week, and then 10 mg at night": weeks part the two, and so does a sentence that opens
 * with no capital.
 */
function isLater(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  for (let at = first.amount.until; at < second.amount.from; at += 1) {
    if (past(tokens, at, 'week') || past(tokens, at, 'month')) return true;
    if (isStop(tokens, at, second.amount.from)) return true;
  }
  return false;
}

/**
 * The amounts by the day they belong to: a time of day that comes again opens another one, a later step or
 * another patient's ("5 mg la sera, poi 5 mg mattina e sera", "10 mg qhs, up to 20 mg qhs").
 */
function daysOf(
  tokens: readonly Token[],
  moments: ReadonlyMap<Draft, string[]>,
): Map<Draft, string[]>[] {
  const days: Map<Draft, string[]>[] = [];
  let taken = new Set<string>();
  for (const [draft, names] of moments) {
    let day = days.at(-1);
    const last = day && [...day.keys()].at(-1);
    if (!day || !last || isLater(tokens, last, draft) || names.some((name) => taken.has(name))) {
      day = new Map();
      days.push(day);
      taken = new Set();
    }
    day.set(draft, names);
    for (const name of names) taken.add(name);
  }
  return days;
}

const MORE = smallWordsOf('oneMore');

/** "if needed, another 10 mg in the afternoon": a part of a day whose rest is told elsewhere. */
function isOneMore(tokens: readonly Token[], { rate, amount, sentence }: Draft): boolean {
  const more = amount.from > sentence.from && MORE.test(tokens[amount.from - 1]?.text ?? '');
  // "another 10 mg which I take at night"
  const beside = rate === amount.rate || isMark(tokens, amount.until, '.');
  return more && beside && rate?.moment === true;
}

/** An amount that is the only one of its day, unless the day goes on without a unit or in forms. */
function settleAlone(tokens: readonly Token[], draft: Draft): void {
  const open = goesOnUnsaid(tokens, draft) || goesOnInForms(tokens, draft);
  const later = goesOnHoursLater(tokens, draft);
  const parted = later || isBesidePart(tokens, draft) || isOneMore(tokens, draft);
  if (open || parted) leaveOpen(draft);
  else if (isOneNight(tokens, draft) || isOneMeal(tokens, draft)) leaveUncounted(draft);
  if (later && draft.next) leaveOpen(draft.next);
}

/** Leaves the parts of a day open, and tells each the day's total where it is known. */
function openDay(scene: Scene, drafts: readonly Draft[], day: ReadonlyMap<Draft, string[]>): void {
  const { tokens } = scene.passage;
  const parts = [...day.keys()].filter((draft) => !isTold(tokens, draft));
  const total = parts.length === day.size ? totalOf(scene, drafts, day) : null;
  for (const draft of parts) {
    leaveOpen(draft);
    draft.dayTotalMg = total;
  }
}

/** The doses under the times of day that head a table's columns: one intake each, and the day where the row gives all. */
function splitRow(scene: Scene, drafts: readonly Draft[]): boolean {
  const times = new Map<Draft, string[]>();
  for (const draft of drafts) {
    const time = columnTime(scene, draft);
    if (time !== null) times.set(draft, [time]);
  }
  if (times.size === 0) return false;
  const all = times.size > 1 && !holdsBareFigure(scene, drafts);
  const total = all ? totalOf(scene, drafts, times) : null;
  for (const draft of times.keys()) {
    leaveOpen(draft);
    draft.implied.add('per');
    draft.isIntake = true;
    draft.dayTotalMg = total;
  }
  return true;
}

/**
 * "10 mg in the morning, 20 mg at bedtime": the day is split, so no part of it is a daily dose;
 * each part knows the day's total instead. A single time of day stays "once a day".
 * @param drafts the amounts of baclofen in one sentence
 */
export function splitDay(scene: Scene, drafts: readonly Draft[]): void {
  if (splitRow(scene, drafts)) return;
  const { tokens } = scene.passage;
  const split = daysOf(tokens, momentsBy(tokens, drafts)).filter(({ size }) => size > 1);
  const parts = new Set(split.flatMap((day) => [...day.keys()]));
  for (const draft of drafts) if (!parts.has(draft)) settleAlone(tokens, draft);
  for (const day of split) openDay(scene, drafts, day);
}
