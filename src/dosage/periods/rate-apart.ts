import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Unit } from '../mention.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { note } from '../passage/explain.ts';
import { isSpan } from '../rates/duration.ts';
import { endsInIntake } from '../rates/per-intake.ts';
import { rateAt } from '../rates/rate.ts';
import { dayAt } from '../rates/rate-period.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { hasIn } from '../roles/role-cues.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pastLeast } from './at-least.ts';
import { leaveBareCount } from './bare-count.ts';
import { isFormAside } from './form-aside.ts';
import { countedIntakes, countMultiplier, perDayOfShots } from './intakes.ts';
import { rateBeforeWords } from './rate-before.ts';
import { pastBetween } from './rate-between.ts';
import { ratesOfAll } from './rate-of-all.ts';
import { rateOfVolume } from './rate-of-volume.ts';
import { saidAgain } from './restated.ts';
import { sharedRate } from './shared-rate.ts';

const REACH = 14;

function pastParenthesis(tokens: readonly Token[], at: number, limit: number): number {
  if (!isMark(tokens, at, '(')) return 0;
  for (let close = at + 1; close < limit && close < at + REACH; close += 1) {
    if (isMark(tokens, close, ')')) return close + 1;
  }
  return 0;
}

/** The rate at `at`; past a comma or dash only a frequency goes on: "5 mg orally, three times a day". */
function rateFrom(tokens: readonly Token[], at: number): Rate | null {
  // "| 10 mg | TID |": the next cell of a row
  const parts = /^[,|-]$/.test(tokens[at]?.text ?? '');
  if (!parts) {
    const found = rateAt(tokens, at);
    return found?.per || found?.times ? found : null;
  }
  const found = rateAt(tokens, at + 1);
  return found?.times ? found : null;
}

const FOR = /^(?:por|per|pour|pendant|durante|for|fur)$/;

/** "por 3 días" */
function tellsHowLong(tokens: readonly Token[], at: number): boolean {
  const count = FOR.test(tokens[at]?.text ?? '') ? numberAt(tokens, at + 1) : null;
  return count !== null && isSpan(tokens, count.until);
}

/** "10 mg (three times a day)", "100 mg (1 comprimido cada 12 horas)" */
function rateInside(tokens: readonly Token[], at: number): Rate | null {
  if (!isMark(tokens, at, '(')) return null;
  const form = /^(?:1|un[ae]?|uma?|one)$/.test(tokens[at + 1]?.text ?? '')
    ? past(tokens, at + 2, 'tablet')
    : 0;
  const inside = rateFrom(tokens, form || at + 1);
  // "(1 comprimido cada 12 horas por 3 días)"
  const ends = inside && (isMark(tokens, inside.until, ')') || tellsHowLong(tokens, inside.until));
  return ends ? inside : null;
}

const ARTICLE = smallWordsOf('aArticle');

/** "10 mg Tabletten: dreimal täglich eine halbe": how often forms are taken, which are counted next. */
function leadsToForms(tokens: readonly Token[], at: number): boolean {
  const from = ARTICLE.test(tokens[at]?.text ?? '') && numberAt(tokens, at + 1) ? at + 1 : at;
  const count = numberAt(tokens, from);
  return count !== null && past(tokens, count.until, 'tablet') > 0;
}

/** Where the words end that speak of an amount: "4 mg of baclofen (2 tablets of 2 mg) once a day" goes on past the other. */
function endOfWords(tokens: readonly Token[], from: number, { after, sentence }: Draft): number {
  for (let at = from; at < Math.min(after, from + REACH); at += 1)
    if (pastParenthesis(tokens, at, sentence.until) > after) return sentence.until;
  return Math.min(after, sentence.until);
}

/** "80 mg de baclofène par jour", "5 mg (½ comprimé) trois fois par jour". */
function rateAfterWords(tokens: readonly Token[], from: number, draft: Draft): Rate | null {
  const limit = endOfWords(tokens, from, draft);
  // "5 mg. every 8 hours": the point ends the abbreviation, not the sentence.
  let at = isMark(tokens, from, '.') && isGlued(tokens, from) ? from + 1 : from;
  for (let steps = 0; steps < REACH && at < limit; steps += 1) {
    const apart = at > from || tokens[at]?.gap === 'line' || isMark(tokens, at, '|');
    const found = (apart ? rateFrom(tokens, at) : null) ?? rateInside(tokens, at);
    if (found) return found;
    const next = pastParenthesis(tokens, at, limit) || pastBetween(tokens, at);
    if (!next || tokens[next]?.gap === 'paragraph') return null;
    at = next;
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

const AND = smallWordsOf('plusWord');

/** Index after "baclofen", "of diazepam" at `at`, or 0. */
function pastName(tokens: readonly Token[], at: number): number {
  const of = past(tokens, at, 'of') || at;
  return past(tokens, of, 'baclofen') || past(tokens, of, 'drug');
}

/** "20 mg baclofen and 10 mg diazepam daily": two drugs, an amount and a name each, one rate for both. */
function rateOfPair(tokens: readonly Token[], { amount, next, unit }: Draft): Rate | null {
  const name = pastName(tokens, amount.until);
  if (!name || !next || next.amount.rate || name + 1 !== next.amount.from) return null;
  if (!AND.test(tokens[name]?.text ?? '') || next.amount.unit.unit !== unit) return null;
  const other = pastName(tokens, next.amount.until);
  const found = other ? rateAt(tokens, other) : null;
  return found && (found.per === 'day' || found.times) && !found.moment ? found : null;
}

/** "this amount three times a day", "the same dose twice daily": how often, said of it again. */
function rateOfSame(tokens: readonly Token[], { amount, after }: Draft): Rate | null {
  for (let at = amount.until; at < after; at += 1) {
    const word = tokens[at]?.text;
    if (word !== 'this' && word !== 'that' && word !== 'same') continue;
    if (!/^(?:dose|amount|dosage|quantity)$/.test(tokens[at + 1]?.text ?? '')) continue;
    const found = rateAt(tokens, at + 2);
    // Past a change "this dose" may be another one.
    const changed =
      hasIn(tokens, amount.until, at, 'change') || hasIn(tokens, amount.until, at, 'increment');
    if (found?.times && !changed) return found;
  }
  return null;
}

/** "2.5 to 5 mg/dose by mouth every 8 hours": the amount is an intake's; how often stands apart. */
function isPerIntake(tokens: readonly Token[], { rate, amount }: Draft): boolean {
  if (rate?.per !== 'dose' || rate.times) return false;
  return rate !== amount.rate || endsInIntake(tokens, amount.unitUntil, rate.until);
}

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

/** "zweimal täglich 5 mg Baclofen, dreimal täglich 10 mg": the second rate stands before its own amount. */
const isOfNext = ({ next }: Draft, rate: Rate | null): boolean =>
  rate !== null && next?.amount.from === rate.until && !next.amount.rate;

function rateElsewhere(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount } = draft;
  const found = rateAfterWords(tokens, amount.until, draft);
  const forms = found !== null && leadsToForms(tokens, found.until);
  if (draft.rate) return found?.times && !forms ? found : rateOfVolume(tokens, draft);
  const before = isFormAside(tokens, amount.from)
    ? null
    : rateBeforeWords(tokens, draft.before, amount.from);
  const after = forms || (before && isOfNext(draft, found)) ? null : found;
  return (
    ratePastUpTo(tokens, amount.until) ??
    after ??
    timesThenDay(tokens, draft) ??
    rateAfterParenthesis(tokens, draft) ??
    before ??
    rateOfVolume(tokens, draft) ??
    rateOfSame(tokens, draft)
  );
}

const PLAIN = /^mc?g$/;

function takeRate(scene: Scene, draft: Draft, apart: Rate): void {
  draft.rate = apart;
  const { until } = draft.amount;
  // "10 milligrams (mg) per kilogram (kg) of body weight per day"
  const weighed = hasIn(scene.passage.tokens, until, apart.until, 'kg');
  if (weighed && PLAIN.test(draft.unit ?? '')) draft.unit = `${draft.unit}/kg` as Unit;
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
  if (apart) takeRate(scene, draft, perDayOfShots(tokens, draft, apart));
}

/**
 * Finds the rates that do not stand directly beside their amounts; a count of forms without one is left out.
 * @param drafts the amounts of one sentence, in order
 */
export function findRatesApart(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) findRateApart(scene, draft);
  for (const [draft, rate] of ratesOfAll(scene.passage.tokens, drafts))
    if (!draft.rate) takeRate(scene, draft, rate);
  // From the last on: "5 mg, 10 mg or 20 mg of baclofen three times a day".
  for (const draft of drafts.toReversed()) {
    const { tokens } = scene.passage;
    const shared = draft.rate ? null : (sharedRate(tokens, draft) ?? rateOfPair(tokens, draft));
    if (shared) takeRate(scene, draft, shared);
  }
  for (const draft of drafts) {
    if (saidAgain(scene.passage.tokens, draft)) draft.rate = newRate('day', draft.amount.until);
    leaveBareCount(draft);
  }
}

/** "5 mg (half a 10 mg tablet) three times daily": the rate is past an amount in parentheses. */
function rateAfterParenthesis(tokens: readonly Token[], draft: Draft): Rate | null {
  const past = pastParenthesis(tokens, draft.amount.until, draft.sentence.until);
  return past ? rateFrom(tokens, past) : null;
}
