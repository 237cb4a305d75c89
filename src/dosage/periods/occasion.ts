import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { hasIn, leansOn } from '../roles/role-cues.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const DOSE_NOUN = smallWordsOf('doseNoun');

/** Past these a time no longer speaks of the amount. */
const PARTS = /^[);.]$/;

const ONE_DOSE = smallWordsOf('oneDose');

/** Tokens after an amount in which an injection, or what it is taken for, speaks of it. */
const OCCASION_REACH = 5;
const TIMED_REACH = 10;

/** Index after "30", "zwei", "an" at `at`, or 0. */
function pastCount(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === 'an' ? at + 1 : (numberAt(tokens, at)?.until ?? 0);
}

/** "30 minutes before", "an hour ago", "zwei Stunden vor": from token `at` on. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  const count = pastCount(tokens, at);
  const span = count ? past(tokens, count, 'minute') || past(tokens, count, 'hour') : 0;
  return span > 0 && past(tokens, span, 'timed') > 0;
}

/** "10 mg as needed", "40 mg before sleep". */
function saysOccasion(scene: Scene, { amount, after }: Draft, cls: 'occasion' | 'parenteral') {
  const { tokens } = scene.passage;
  // "in 20 mg suppositories": what one holds.
  if (/^suppositor/.test(tokens[amount.until]?.text ?? '')) return false;
  return hasIn(tokens, amount.until, Math.min(after, amount.until + OCCASION_REACH), cls);
}

/** "one tablet of baclofen 25 mg": what is taken at once. */
function isOneForm(tokens: readonly Token[], { from, until }: Draft['amount']): boolean {
  // "One tablet of Lioresal 10 mg contains 10 mg of baclofen": a product by its strength.
  if (past(tokens, until, 'strengthHint')) return false;
  let at = from - 1;
  if (!past(tokens, at, 'baclofen')) return false;
  while (past(tokens, at, 'of') || past(tokens, at, 'baclofen')) at -= 1;
  return past(tokens, at, 'tablet') > 0 && /^(?:1|one)$/.test(tokens[at - 1]?.text ?? '');
}

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

/**
 * "baclofen 40 mg 30 minutes before the meal", "10 mg as needed", "2.5 mg/kg i.p.", "a 2 mg dose":
 * what is taken on one occasion, so that the amount is one intake.
 */
export function isOnOccasion(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const { amount, after } = draft;
  if (saysOccasion(scene, draft, 'occasion') || saysOccasion(scene, draft, 'parenteral'))
    return true;
  // "si besoin 10 mg", "auf einmal 850 mg"
  if (leansOn(tokens, draft.before, amount.from, 'occasion')) return true;
  const far = Math.min(after, amount.until + TIMED_REACH);
  for (let at = amount.until; at < far && !PARTS.test(tokens[at]?.text ?? ''); at += 1) {
    if (isTimed(tokens, at)) return true;
  }
  if (isOneForm(tokens, amount)) return true;
  return isOneDose(tokens, draft) || isOneMore(tokens, draft) || isTried(scene, draft);
}

/** What papers on one dose speak of. */
const TRIED = /^(?:bioequivalen|bioavailab|biodisponib|bioverfugbar|challenge|volunteers?$)/;
/** Tokens around an amount in which the paper says so; bounded, whatever the text. */
const TRIED_REACH = 60;
const PRODUCT = /^(?:formulation|product|preparation|brand)/;
/** "single dose", "acute dose" */
const ONCE = /^(?:single|acute)$/;

/** "baclofen 20 mg in a challenge test": the paper tells of one dose, and of no day's. */
function isTried({ passage: { tokens }, words }: Scene, draft: Draft): boolean {
  if (draft.amount.rate || draft.role === 'strength' || words.has('dailyDose')) return false;
  const { until } = draft.amount;
  // "two 10-mg baclofen formulations"
  if (tokens.slice(until, until + 3).some(({ text }) => PRODUCT.test(text))) return false;
  return triedAt(tokens).some((at) => Math.abs(at - until) < TRIED_REACH);
}

const found = new WeakMap<readonly Token[], readonly number[]>();

/** Where a text speaks of one dose; read once for all its amounts. */
function triedAt(tokens: readonly Token[]): readonly number[] {
  let places = found.get(tokens);
  if (!places) {
    places = tokens.flatMap(({ text }, at) => {
      const once = ONCE.test(text) && /^doses?$/.test(tokens[at + 1]?.text ?? '');
      return once || TRIED.test(text) ? [at] : [];
    });
    found.set(tokens, places);
  }
  return places;
}
