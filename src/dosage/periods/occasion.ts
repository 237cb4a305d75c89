import { isGivenOver, isTimed, isTimedBefore } from '../apart/timed-intake.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import { dayAt } from '../rates/rate-period.ts';
import { hasIn, leansOn } from '../roles/role-cues.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const DOSE_NOUN = smallWordsOf('doseNoun');

/** Past these a time no longer speaks of the amount. */
const PARTS = /^[;.]$/;

const ONE_DOSE = smallWordsOf('oneDose');

/** Tokens after an amount in which an injection, or what it is taken for, speaks of it. */
const OCCASION_REACH = 5;
const TIMED_REACH = 10;

const AND = smallWordsOf('plusWord');

/** "10 mg 30 minutes before", "10 mg (group A) over one hour". */
function isTimedAfter(tokens: readonly Token[], { amount, after }: Draft): boolean {
  const far = Math.min(after, amount.until + TIMED_REACH);
  let aside = false;
  for (let at = amount.until; at < far; at += 1) {
    const text = tokens[at]?.text ?? '';
    // "10 mg (group A), and two hours after the visit": something else
    if (PARTS.test(text) || (aside && AND.test(text))) return false;
    // "(5 mg) taken once a day, 2 hours before sleep"
    const rate = rateAt(tokens, at);
    if (rate?.times && !rate.moment) return false;
    if (text === ')') aside = true;
    if (isTimed(tokens, at) || isGivenOver(tokens, at)) return true;
  }
  return false;
}

/** "10 mg as needed", "40 mg before sleep". */
function saysOccasion(scene: Scene, { amount, after }: Draft, cls: 'occasion' | 'parenteral') {
  const { tokens } = scene.passage;
  // "in 20 mg suppositories": what one holds.
  if (/^suppositor/.test(tokens[amount.until]?.text ?? '')) return false;
  return hasIn(tokens, amount.until, Math.min(after, amount.until + OCCASION_REACH), cls);
}

/** Where the count stands in "one tablet of baclofen 25 mg", or -1. */
function oneFormAt(tokens: readonly Token[], { from, until, unit }: Draft['amount']): number {
  // "One tablet of Lioresal 10 mg contains 10 mg of baclofen": a product by its strength.
  if (past(tokens, until, 'strengthHint')) return -1;
  let at = from - 1;
  // "1 stuk baclofen 20 mg/stuk" is a strength.
  if (unit.perForm || !past(tokens, at, 'baclofen')) return -1;
  while (past(tokens, at, 'of') || past(tokens, at, 'baclofen')) at -= 1;
  return past(tokens, at, 'tablet') > 0 && ONE.test(tokens[at - 1]?.text ?? '') ? at - 1 : -1;
}

const ONE = /^(?:1|one|eine?|een|une?|una|um|uma)$/;

/** "täglich 1 Tablette Baclofen 5 mg", "dagelijks 1 tablet": one form, and the day's. */
export function isDailyForm({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  const count = oneFormAt(tokens, amount);
  for (let at = Math.max(0, count - LONGEST_DAY); at < count; at += 1)
    if (dayAt(tokens, at) === count && !past(tokens, at - 1, 'times')) return true;
  return false;
}

/** Tokens of the longest words for "daily". */
const LONGEST_DAY = 3;

const TOOK = smallWordsOf('tookVerb');
const MORE = smallWordsOf('oneMore');

/** "I took another 20 mg", "had an extra 10 mg": one intake more. */
function isOneMore(tokens: readonly Token[], { amount, before }: Draft): boolean {
  const more = amount.from - 1;
  if (more <= before || !MORE.test(tokens[more]?.text ?? '')) return false;
  const verb = tokens[more - 1]?.text === 'an' ? more - 2 : more - 1;
  return TOOK.test(tokens[verb]?.text ?? '');
}

/** "a 2 mg dose", "a 20-mg baclofen dose", "a 10 mg-dose". */
function isOneDose(tokens: readonly Token[], { amount, sentence }: Draft): boolean {
  const one = amount.from > sentence.from && ONE_DOSE.test(tokens[amount.from - 1]?.text ?? '');
  if (!one) return false;
  const oral = past(tokens, amount.until, 'oral') || amount.until;
  const noun = past(tokens, oral, 'baclofen') || oral;
  const dash = isMark(tokens, noun, '-') ? noun + 1 : noun;
  return DOSE_NOUN.test(tokens[dash]?.text ?? '');
}

/** "Prämedikation", "premedicated", "pre-emptive": given once, before an operation or a test. */
const PREMEDICATION = /^pr(?:e|ae|a)(?:medi[ck]|emptiv)/;
const PREMEDICATION_REACH = 14;

/** "premedication with diazepam 5 mg and baclofen 20 mg" */
function isPremedication(tokens: readonly Token[], { amount, sentence }: Draft): boolean {
  const first = Math.max(sentence.from, amount.from - PREMEDICATION_REACH);
  for (let at = amount.from - 1; at >= first && !PARTS.test(tokens[at]?.text ?? ''); at -= 1)
    if (PREMEDICATION.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/**
 * "baclofen 40 mg 30 minutes before the meal", "10 mg as needed", "2.5 mg/kg i.p.", "a 2 mg dose":
 * what is taken on one occasion, so that the amount is one intake.
 */
export function isOnOccasion(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const { amount } = draft;
  if (saysOccasion(scene, draft, 'occasion') || saysOccasion(scene, draft, 'parenteral'))
    return true;
  // "si besoin 10 mg", "auf einmal 850 mg"
  if (leansOn(tokens, draft.before, amount.from, 'occasion')) return true;
  if (isTimedAfter(tokens, draft)) return true;
  if (isTimedBefore(tokens, draft) || isPremedication(tokens, draft)) return true;
  if (/^(?:1|one)$/.test(tokens[oneFormAt(tokens, amount)]?.text ?? '')) return true;
  return isOneDose(tokens, draft) || isOneMore(tokens, draft) || isTried(scene, draft);
}

/** What papers on one dose speak of. */
const TRIED = /^(?:bioequivalen|bioavailab|biodisponib|bioverfugbar|challenge|volunteers?$)/;
/** Tokens around an amount in which the paper says so; bounded, whatever the text. */
const TRIED_REACH = 60;
const FORM_REACH = 6;
const GIVEN = /^(?:administered|given|received?|took|taken|swallowed|ingested)$/;
const PRODUCT = /^(?:formulation|product|preparation|brand)/;
/** "a bioequivalence study of baclofen 10 mg prolonged-release tablets": tried, and nobody is said to take one. */
function isProduct(tokens: readonly Token[], { amount, after, sentence }: Draft): boolean {
  const { until } = amount;
  if (!hasIn(tokens, until, Math.min(after, until + FORM_REACH), 'tablet')) return false;
  return !tokens.slice(sentence.from, sentence.until).some(({ text }) => GIVEN.test(text));
}

/** "baclofen 20 mg in a challenge test": the paper tells of one dose, and of no day's. */
function isTried({ passage: { tokens }, words }: Scene, draft: Draft): boolean {
  if (draft.amount.rate || draft.role === 'strength' || words.has('dailyDose')) return false;
  const { until } = draft.amount;
  // "two 10-mg baclofen formulations"
  if (tokens.slice(until, until + 3).some(({ text }) => PRODUCT.test(text))) return false;
  if (!triedAt(tokens).some((at) => Math.abs(at - until) < TRIED_REACH)) return false;
  return !isProduct(tokens, draft);
}

const INTAKE = /^(?:doses?|injections?|infusions?|administrations?|bolus(?:es)?)$/;
/** "single-dose vial": what a pack is for. */
const PACKED = /^(?:vial|amp|container|pack|sachet|syringe|prefilled|pre)/;
const LONGEST_ONCE = 5;

/** "acute dose", "single oral dose", "single intramuscular (IM) injection"; "single daily dose" is a day's. */
function saysOneDose(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.text;
  if (first === 'acute') return INTAKE.test(tokens[from + 1]?.text ?? '');
  if (first !== 'single') return false;
  for (let at = from + 1; at <= from + LONGEST_ONCE; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (INTAKE.test(text)) return !PACKED.test(tokens[at + 1]?.text ?? '');
    if (/^[.;:,]$/.test(text) || past(tokens, at, 'daily')) return false;
  }
  return false;
}

const found = new WeakMap<readonly Token[], readonly number[]>();

/** Where a text speaks of one dose; read once for all its amounts. */
function triedAt(tokens: readonly Token[]): readonly number[] {
  let places = found.get(tokens);
  if (!places) {
    places = tokens.flatMap(({ text }, at) => {
      return saysOneDose(tokens, at) || TRIED.test(text) ? [at] : [];
    });
    found.set(tokens, places);
  }
  return places;
}
