import { isMoved } from '../amounts/moved.ts';
import { isOrWord } from '../apart/or-word.ts';
import { timesOfList } from '../apart/rate-of-list.ts';
import { isWholeOfShare } from '../apart/restated.ts';
import { isSum } from '../apart/sum.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { hasIn, leansOn } from '../roles/role-cues.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isFewMicrograms, isInjected, isOngoing, isStepOfBolus } from './bolus.ts';
import { isContents } from './contents.ts';
import { isNewDailyDose, leansOnDailyDose, pastDailyNoun, saysDailyDose } from './daily-dose.ts';
import { listsForms } from './forms-there-are.ts';
import { isNamedByTime } from './named-time.ts';
import { isNotAllDay } from './not-all-day.ts';
import { isDailyForm, isOnOccasion } from './occasion.ts';
import { isOfEachDose } from './one-dose.ts';
import { dropPace } from './pace.ts';
import { partsOfDay } from './respective-times.ts';
import { isSingle } from './single-dose.ts';
import { isOneTime, staysStrength } from './stays-strength.ts';
import { isGivenToAnimals, isTakenOnce } from './taken-once.ts';
import { shareOfDay } from './total-of-intakes.ts';
import { isListed, isNewTotal, isWholeDay, previousOwn } from './whole-day.ts';

const SHARING = smallWordsOf('sharing');

/** "twice daily or 30 mg", "three times a day, not exceeding 60 mg": the frequency was another amount's. */
function partsFrequency(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1)
    if (isOrWord(tokens[at]) || past(tokens, at, 'ceiling') > 0) return true;
  return false;
}

/** A frequency between these tokens: "3-mal am Tag … je 5 mg". */
function frequencyIn(tokens: readonly Token[], from: number, until: number): Rate | null {
  for (let at = from; at < until; at += 1) {
    const found = rateAt(tokens, at);
    if (!found?.times || found.until > until) continue;
    return partsFrequency(tokens, found.until, until) ? null : found;
  }
  return null;
}

/** How often, told before the amount and past the noun of a daily dose, if there is one. */
function frequencyBefore({ passage: { tokens } }: Scene, draft: Draft): Rate | null {
  const { amount, before, words } = draft;
  // "Three times per day15 mg": glued like this they stand in two cells.
  if (isGlued(tokens, amount.from) || !words.has('dailyDose')) return null;
  const noun = pastDailyNoun(tokens, before, amount.from);
  return frequencyIn(tokens, noun < 0 ? before : noun, amount.from);
}

const BOLUS = /^bol(?:us|o|i|os|usse[ns]?|usdosis)$/;
const BOLUS_NEAR = 4;

/** "double the daily dose: a 50 mcg bolus", "bolo efficace: se 50 mcg": a bolus is one, whatever day is named. */
function isBolus({ passage: { tokens } }: Scene, { amount, before }: Draft): boolean {
  const from = Math.max(before, amount.from - BOLUS_NEAR);
  const place = tokens.slice(from, amount.until + 2).findIndex(({ text }) => BOLUS.test(text));
  // "a daily bolus of 50 µg"
  return place >= 0 && !past(tokens, from + place - 1, 'daily');
}

/** "by" and "of" in one word: a step only where a word of change stands before. */
const OF = smallWordsOf('ofDrug');

const A = smallWordsOf('aArticle');
const LEVEL_REACH = 6;

/** "jusqu'à une dose quotidienne de 100 mg": the dose that is reached; "la dose quotidienne de 10 mg" may be by how much. */
function isLevelNoun(tokens: readonly Token[], amountFrom: number): boolean {
  for (let at = amountFrom - 2; at >= amountFrom - LEVEL_REACH; at -= 1) {
    const noun = past(tokens, at, 'dailyDose');
    const ends = noun > 0 && past(tokens, noun, 'of') === amountFrom;
    if (ends && A.test(tokens[at - 1]?.text ?? '')) return true;
  }
  return false;
}

/** "decreasing your daily dose by 10 mg": a step in the daily dose, not the daily dose. */
function isStepOfDaily(scene: Scene, { amount, before, after }: Draft): boolean {
  const { tokens } = scene.passage;
  if (isMoved(tokens, amount)) return true;
  if (!leansOn(tokens, before, amount.from, 'by') || isLevelNoun(tokens, amount.from)) return false;
  const until = OF.test(tokens[amount.from - 1]?.text ?? '') ? amount.from : after;
  return hasIn(tokens, before, until, 'change');
}

/** "in 4 doses a day, 20 mg each": one of them, though a day is named. */
const EACH = smallWordsOf('distributive');

/** "7.5 mg IV and 10 mg PO": what is given once beside another is one dose, too. */
function isBesideSingle({ passage }: Scene, draft: Draft): boolean {
  const { previous, amount } = draft;
  if (previous?.per !== 'dose' || previous.times || previous.rate) return false;
  const between = passage.tokens.slice(previous.amount.until, amount.from);
  return between.length <= 4 && between.some(({ text }) => SHARING.test(text));
}

function isOneIntake(scene: Scene, draft: Draft): boolean {
  return (
    isSingle(scene, draft) ||
    isOnOccasion(scene, draft) ||
    isBesideSingle(scene, draft) ||
    isTakenOnce(scene, draft) ||
    isNamedByTime(scene, draft)
  );
}

/** "daily dose: three times a day 5 mg": the frequency counts intakes, unless the amount sums them up. */
function takeFrequency({ passage }: Scene, draft: Draft, frequency: Rate): void {
  const sum = isSum(passage.tokens, frequency.until, draft.amount.from);
  draft.per = sum ? 'day' : 'dose';
  draft.times = sum ? null : frequency.times;
  draft.implied.add('per');
}

/** "à la dose hebdomadaire de 7,5 mg", "una dosis semanal de 10 mg", "a weekly dose of 10 mg". */
function isWeeklyDose(tokens: readonly Token[], amountFrom: number): boolean {
  const of = amountFrom - 1;
  if (past(tokens, of, 'of') !== amountFrom) return false;
  const [noun, weekly] = past(tokens, of - 1, 'weekly') ? [of - 2, of - 1] : [of - 1, of - 2];
  return past(tokens, noun, 'dose') > 0 && past(tokens, weekly, 'weekly') > 0;
}

function takeTimes(draft: Draft, times: Rate['times']): void {
  draft.per = 'dose';
  draft.times = times;
  draft.implied.add('per');
}

function takeDay(draft: Draft): void {
  draft.per = 'day';
  draft.implied.add('per');
}

const isBolusSized = ({ passage }: Scene, draft: Draft): boolean =>
  isFewMicrograms(draft) && !isOngoing(passage.tokens, draft);

const isGivenOnce = (scene: Scene, draft: Draft): boolean =>
  isBolusSized(scene, draft) || isInjected(scene, draft) || isGivenToAnimals(scene, draft);

/** Reads the period of an amount that has no rate of its own from the words before it. */
function settleWithoutRate(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  const frequency = frequencyBefore(scene, draft);
  const listed = timesOfList(tokens, draft);
  if (isStepOfDaily(scene, draft)) {
    if (isOfEachDose(scene, draft) || isStepOfBolus(scene, draft)) draft.per = 'dose';
    return;
  }
  if (isWeeklyDose(tokens, draft.amount.from)) draft.per = 'week';
  else if (isDailyForm(scene, draft)) takeTimes(draft, [1, 1]);
  else if (EACH.test(tokens[draft.amount.until]?.text ?? '')) draft.per = 'dose';
  else if (isOneIntake(scene, draft) && (isBolus(scene, draft) || !saysDailyDose(scene, draft))) {
    draft.per = 'dose';
  } else if (frequency) {
    takeFrequency(scene, draft, frequency);
  } else if (listed) {
    takeTimes(draft, listed);
  } else if (isWholeDay(scene, draft)) {
    takeDay(draft);
  } else if (isGivenOnce(scene, draft)) {
    draft.per = 'dose';
  }
}

/** "a total daily dose of 80 mg/m²", "by 1.6 µg/year": per something that is not read here. */
function isPerOther(tokens: readonly Token[], { unitUntil }: Draft['amount']): boolean {
  if (!isMark(tokens, unitUntil, '/') || !isGlued(tokens, unitUntil)) return false;
  // "20 mg/naltrexone 1 mg": beside another drug
  return !past(tokens, unitUntil + 1, 'drug');
}

/** Whether the words around an amount without a rate may tell what it covers: of most steps they do not. */
function mayCover(scene: Scene, draft: Draft): boolean {
  if (isPerOther(scene.passage.tokens, draft.amount)) return false;
  const step = draft.role === 'increment' && draft.unit !== 'mcg';
  return (
    !step ||
    leansOnDailyDose(scene, draft) ||
    isNewDailyDose(scene, draft) ||
    isOfEachDose(scene, draft) ||
    isWholeOfShare(scene, draft) ||
    isListed(scene, draft) ||
    isNewTotal(scene, draft, previousOwn(draft))
  );
}

/** "10-10-20 mg": no intake is the day's, and the day's total is known; "0-0-20 mg" is the only one. */
function takeParts(draft: Draft, total: number): void {
  draft.per = 'dose';
  if (draft.low === total) {
    draft.times = [1, 1];
    return;
  }
  draft.doubt = 'period';
  draft.dayTotalMg = [total, total];
}

/** "a daily dose of 60 mg, taken three times a day": the day's; without the comma it may be each intake's. */
function takeShared(draft: Draft, isWhole: boolean): void {
  draft.per = isWhole ? 'day' : null;
  if (isWhole) draft.implied.add('per');
  else draft.doubt = 'period';
}

/** Settles what an amount with a rate covers. */
function settleRated(scene: Scene, draft: Draft, rate: Rate): void {
  const { amount } = draft;
  const parts = partsOfDay(scene.passage.tokens, draft);
  if (parts !== null) {
    takeParts(draft, parts);
    return;
  }
  const share = shareOfDay(scene, draft);
  if (share !== 'each') {
    takeShared(draft, share === 'whole');
    return;
  }
  draft.per = rate.per;
  // "1 x 20 mg, single dose": so many at once, not so many a day.
  const atOnce = amount.multiplier !== null && !amount.rate && isOneTime(scene, draft);
  const some = atOnce || isNotAllDay(scene.passage.tokens, draft, rate);
  draft.times = some ? null : rate.times;
  if (rate.until > amount.until || rate.until <= amount.from) draft.implied.add('per');
  if (rate.odd) draft.doubt = 'period';
}

/** Settles what the amount covers: a day, one intake, a week, or nothing that is said. */
export function settlePeriod(scene: Scene, draft: Draft): void {
  if (isContents(scene.passage.tokens, draft) || staysStrength(scene, draft)) {
    if (draft.doubt === 'period') draft.doubt = null;
    return;
  }
  if (listsForms(scene.passage.tokens, draft)) return;
  dropPace(scene, draft);
  const { rate, amount } = draft;
  if (amount.dayTotal !== null && draft.unit === 'mg') {
    takeParts(draft, amount.dayTotal);
    return;
  }
  if (!rate) {
    if (mayCover(scene, draft)) settleWithoutRate(scene, draft);
    return;
  }
  settleRated(scene, draft, rate);
}
