import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { note } from '../passage/explain.ts';
import { rateAt } from '../rates/rate.ts';
import { dayAt } from '../rates/rate-period.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { hasIn } from '../roles/role-cues.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pastLeast } from './at-least.ts';
import { leaveBareCount } from './bare-count.ts';
import { isFormAside } from './form-aside.ts';
import { isRangePastAside, pastReceivers } from './group-between.ts';
import { isInstead } from './instead.ts';
import { countedIntakes, countMultiplier } from './intakes.ts';
import { isOrWord } from './or-word.ts';
import { leadsToForms, rateAfterParenthesis, rateAfterWords } from './rate-after.ts';
import { pastBetween } from './rate-between.ts';
import { rateInField } from './rate-in-field.ts';
import { ratesOfAll } from './rate-of-all.ts';
import { rateOfList } from './rate-of-list.ts';
import { rateOfPartner } from './rate-of-partner.ts';
import { rateOfSame } from './rate-of-same.ts';
import { rateOfVolume } from './rate-of-volume.ts';
import { saidAgain } from './restated.ts';
import { singleDaily } from './single-daily.ts';
import { isSum } from './sum.ts';
import { isTimedBefore } from './timed-intake.ts';

/** Steps from a rate over the words that may part it from its amount. */
function leadsTo(tokens: readonly Token[], from: number, amountFrom: number): number {
  let next = from;
  while (next < amountFrom) {
    const step = pastBetween(tokens, next);
    if (!step) break;
    next = step;
  }
  return next;
}

/** "Three times per day15 mg": glued like this they stand in two cells; Dutch "3dd5mg" is one. */
const isCell = (tokens: readonly Token[], at: number) =>
  isGlued(tokens, at) && tokens[at - 1]?.text !== 'dd';

/** "3×/dag 5 mg", "zweimal täglich Baclofen 10 mg", "3 dd baclofen 20 mg". */
function rateBeforeWords(tokens: readonly Token[], from: number, amountFrom: number): Rate | null {
  for (let at = Math.max(from, amountFrom - 9); at < amountFrom; at += 1) {
    const found = rateAt(tokens, at);
    // "pro Einnahme 10 mg", "per dose 10 mg"
    if (found?.per === 'dose' && found.until === amountFrom && !isCell(tokens, amountFrom))
      return found;
    // "* 4 to 11 years: 10 mg": an item of a list, not "× 4".
    if (!found?.times || found.until > amountFrom || isMark(tokens, at, '*')) continue;
    const next = leadsTo(tokens, found.until, amountFrom);
    // "15 mg BID or 30 mg XL": how often the one before is taken.
    if (tokens.slice(found.until, amountFrom).some(isOrWord)) return null;
    // "Three times per day15 mg": glued like this they stand in two cells.
    if (next !== amountFrom) continue;
    if (isCell(tokens, amountFrom)) return null;
    return isSum(tokens, found.until, amountFrom) ? newRate('day', found.until) : found;
  }
  return null;
}

/** "up to three times a day", "bis zu dreimal täglich": how often at most, not how often. */
function ratePastUpTo(tokens: readonly Token[], from: number): Rate | null {
  const start = isMark(tokens, from, ',') ? from + 1 : from;
  const until =
    past(tokens, start, 'upTo') || past(tokens, start, 'to') || pastLeast(tokens, start);
  const found = until ? rateAt(tokens, until) : null;
  // "van 3 dd 5 mg naar 3 dd 10 mg": how often the next amount is taken.
  const next = found ? numberAt(tokens, found.until) : null;
  if (next && (past(tokens, next.until, 'mg') || past(tokens, next.until, 'mcg'))) return null;
  return found?.times ? newRate('dose', found.until) : null;
}

/** Joints of amounts that stand side by side; "then" parts two stages. */
const BESIDE = smallWordsOf('beside');

/** "received 5 mg and seven patients received 10 mg": the same verb before both, and no stop. */
function isParallel(tokens: readonly Token[], { amount, next, before }: Draft): boolean {
  if (!next) return false;
  const verbs = (from: number, until: number) =>
    tokens.slice(from, until).filter(({ text }) => ARM_VERB.test(text));
  const [first] = verbs(Math.max(before, amount.from - ARM_REACH), amount.from).toReversed();
  const between = tokens.slice(amount.until, next.amount.from);
  const [second, third] = verbs(amount.until, next.amount.from);
  const joined = between.some(({ text }) => /^(?:and|while|whereas)$/.test(text));
  const runsOn = !between.some(({ text }) => /^(?:[.;:]|then|later|after|single|once)$/.test(text));
  return joined && runsOn && !third && first !== undefined && first.text === second?.text;
}

const ARM_VERB = /^(?:received|took|given|got|taking|receiving|assigned|randomi[sz]ed|used)$/;
const ARM_REACH = 5;
const WIDEST_ARM = 16;

/** "reduce from 15 mg to 10 mg daily", "30 mg → 27 mg/day": the day is that of both. */
function isStep(tokens: readonly Token[], { amount, next }: Draft, joints: readonly Token[]) {
  if (!next?.rate || joints.length === 0 || joints.length > 2) return false;
  const said = joints.map(({ text }) => text).join('');
  const opened = past(tokens, amount.from - 1, 'between') === amount.from;
  return /^(?:→|->|=>)$/.test(said) || (said === 'to' && opened);
}

/** "de 300 mg à 80 mg par jour", "von 120 mg auf 60 mg täglich": a fall from one daily dose to another. */
function isLowered(tokens: readonly Token[], { amount, next }: Draft): boolean {
  if (!next || next.amount.high >= amount.low) return false;
  const to = past(tokens, amount.until, 'to');
  return to === next.amount.from && past(tokens, amount.from - 1, 'between') === amount.from;
}

/** "30 mg or 60 mg per day": amounts side by side share the rate of the last. */
function sharedRate(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount, unit, next } = draft;
  // "a single dose of 40 mg or 10 mg four times a day"
  if (hasIn(tokens, Math.max(draft.before, amount.from - SINGLE_REACH), amount.from, 'single'))
    return null;
  // "6 hours later by 20 mg and 20 mg twice daily from then on"
  if (isTimedBefore(tokens, draft)) return null;
  if (!next?.rate || next.unit !== unit || next.amount.from - amount.until > WIDEST_ARM)
    return null;
  const joints = tokens.slice(pastReceivers(tokens, amount.until), next.amount.from);
  const beside = joints.length > 0 && joints.every(({ text }) => BESIDE.test(text));
  const step = isStep(tokens, draft, joints) || isLowered(tokens, draft);
  const receivers = joints.length < next.amount.from - amount.until;
  if (receivers && next.rate.per === 'week') return null;
  const range = isRangePastAside(tokens, draft);
  const shares = (beside && joints.length <= 2) || step || range || isInstead(joints);
  if (!shares && !isParallel(tokens, draft)) return null;
  return next.rate.moment || next.rate.odd ? null : next.rate;
}

/** "2.5 to 5 mg/dose by mouth every 8 hours": the amount is an intake's; how often stands apart. */
function isPerIntake(tokens: readonly Token[], { rate, amount }: Draft): boolean {
  return rate?.per === 'dose' && !rate.times && !past(tokens, amount.unitUntil, 'sparse');
}

const SINGLE_REACH = 4;

const FAR_DAY = 14;

/** "20 mg four times at even intervals between 6 and 22 h daily": the day is said at the end. */
function timesThenDay(tokens: readonly Token[], { amount, after }: Draft): Rate | null {
  // "15 mgThree times a day": glued like this it stands in the next cell.
  const count = isGlued(tokens, amount.until) ? null : numberAt(tokens, amount.until);
  const times = count ? past(tokens, count.until, 'times') : 0;
  if (!count || !times || count.value > 8) return null;
  for (let at = times; at < Math.min(after, times + FAR_DAY); at += 1) {
    if (/^[.;()]$/.test(tokens[at]?.text ?? '')) break;
    const day = dayAt(tokens, at);
    if (day) return newRate('dose', day, [count.value, count.value]);
  }
  return newRate('dose', times);
}

function rateElsewhere(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount } = draft;
  const found = rateAfterWords(tokens, draft);
  const after = found && !leadsToForms(tokens, found.until) ? found : null;
  if (draft.rate) return after?.times ? after : rateOfVolume(tokens, draft);
  return (
    ratePastUpTo(tokens, amount.until) ??
    singleDaily(tokens, amount.until) ??
    after ??
    rateInField(tokens, draft) ??
    timesThenDay(tokens, draft) ??
    rateAfterParenthesis(tokens, draft) ??
    (isFormAside(tokens, amount.from)
      ? null
      : rateBeforeWords(tokens, draft.before, amount.from)) ??
    rateOfVolume(tokens, draft) ??
    rateOfSame(tokens, draft)
  );
}

function takeRate(scene: Scene, draft: Draft, apart: Rate): void {
  draft.rate = apart;
  const { until } = draft.amount;
  note(scene, draft, 'rate-apart', Math.min(until, apart.until - 1), apart.until);
}

/** Finds the rate of an amount that has none directly beside it. */
function findRateApart(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  draft.rate = countedIntakes(tokens, draft) ?? draft.rate;
  // "2 x 10 mg of baclofen three times a day": so many each time, where how often stands apart.
  const often = draft.amount.multiplier && !draft.rate ? rateElsewhere(tokens, draft) : null;
  if (often?.times) takeRate(scene, draft, often);
  countMultiplier(tokens, draft);
  if (draft.rate && !isPerIntake(tokens, draft)) return;
  const apart = rateElsewhere(tokens, draft);
  if (apart) takeRate(scene, draft, apart);
}

function takeRatesOfLists(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const listed = draft.rate ? null : rateOfList(scene.passage.tokens, draft);
    if (listed) takeRate(scene, draft, listed);
  }
}

/**
 * Finds the rates that do not stand directly beside their amounts; a count of forms without one is left out.
 * @param drafts the amounts of one sentence, in order
 */
export function findRatesApart(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) findRateApart(scene, draft);
  for (const [draft, rate] of ratesOfAll(scene.passage.tokens, drafts))
    if (!draft.rate) takeRate(scene, draft, rate);
  takeRatesOfLists(scene, drafts);
  // From the last on: "5 mg, 10 mg or 20 mg of baclofen three times a day".
  for (const draft of drafts.toReversed()) {
    const { tokens } = scene.passage;
    const shared = draft.rate ? null : (sharedRate(tokens, draft) ?? rateOfPartner(tokens, draft));
    if (shared) takeRate(scene, draft, shared);
  }
  for (const draft of drafts) {
    if (saidAgain(scene.passage.tokens, draft)) draft.rate = newRate('day', draft.amount.until);
    leaveBareCount(draft);
  }
}
