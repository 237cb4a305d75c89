import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { hasIn } from '../roles/role-cues.ts';
import { past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

const EACH = smallWordsOf('every');
const DOSE = smallWordsOf('intakeNoun');

/** Tokens before an amount in which "each dose" speaks of it. */
const EACH_REACH = 8;

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** "dose unitaire", "dosis unitaria", "Einzeldosis": one intake by its name. */
const UNIT_DOSE = /^(?:unitaire|unitari[ae]|einzel(?:dosis|gabe))$/;

/** "each dose can be raised by 5 mg", "the single dose by 5 mg": the step is one of every intake. */
export function isOfEachDose({ passage: { tokens } }: Scene, { amount, before }: Draft): boolean {
  const from = Math.max(before, amount.from - EACH_REACH);
  for (let at = from; at < amount.from - 1; at += 1)
    if (
      UNIT_DOSE.test(textAt(tokens, at)) ||
      past(tokens, at, 'single') > at + 1 ||
      (EACH.test(textAt(tokens, at)) && DOSE.test(textAt(tokens, at + 1)))
    )
      return true;
  return false;
}

const DEADLY = smallWordsOf('deadly');

const isDose = (tokens: readonly Token[], at: number) => DOSE.test(textAt(tokens, at));

/** "a lethal dose of 8 mg/kg", "dose létale": what is swallowed at once, in dogs and men. */
export function isDeadly({ passage: { tokens } }: Scene, { amount, before }: Draft): boolean {
  for (let at = amount.from - 1; at >= Math.max(before, amount.from - DEADLY_REACH); at -= 1) {
    // "No lethal dose is known; signs were seen at 3 mg/kg": another statement.
    if (/^[,;.]$/.test(textAt(tokens, at))) return false;
    if (/^[dl][ld]50$/.test(textAt(tokens, at))) return true;
    const deadly = DEADLY.test(textAt(tokens, at));
    if (deadly && (isDose(tokens, at + 1) || isDose(tokens, at - 1))) return true;
  }
  return false;
}

const DEADLY_REACH = 10;

const GIVEN: readonly WordClass[] = ['taken', 'takenHint'];
const WATCHED = smallWordsOf('watched');

/** "20 mg was given and hormones measured over 3 hours": an effect watched for hours is one dose's. */
export function isWatched(
  { passage: { tokens } }: Scene,
  { amount, sentence, after }: Draft,
): boolean {
  if (after < sentence.until) return false;
  if (!GIVEN.some((cls) => hasIn(tokens, sentence.from, sentence.until, cls))) return false;
  let watched = false;
  for (let at = amount.until; at < sentence.until; at += 1) {
    if (WATCHED.test(textAt(tokens, at))) watched = true;
    // "over a 3 h period", not "every 8 hours".
    if (!watched || past(tokens, at - 1, 'every')) continue;
    const count = numberAt(tokens, at);
    if (count && (past(tokens, count.until, 'hour') || past(tokens, count.until, 'minute')))
      return true;
  }
  return false;
}

const POISONED = smallWordsOf('poisoned');
/** From here on poison centres name what was swallowed at once; less may be a day's dose. */
const LEAST_TOXIC_MG = 200;
const ASIDE_REACH = 4;

/**
 * "signs of toxicity at doses greater than 200 mg", "an overdose: 850 mg and some beer": what was
 * swallowed at once.
 */
export function isToxicIntake({ passage: { tokens } }: Scene, draft: Draft): boolean {
  const { sentence, amount, before, role, unit, words } = draft;
  if (unit !== 'mg' || amount.low < LEAST_TOXIC_MG) return false;
  if (role === 'taken' && !words.has('dailyDose')) {
    // "(mean 630 mg; SD 730 mg)" is what many took.
    const aside = tokens.slice(Math.max(0, amount.from - ASIDE_REACH), amount.from);
    if (aside.some(({ text }) => text === '(')) return false;
    return tokens.slice(sentence.from, sentence.until).some(({ text }) => POISONED.test(text));
  }
  if (role !== 'threshold') return false;
  const near = Math.max(before, amount.from - DEADLY_REACH);
  const ofDose = tokens.slice(near, amount.from).some(({ text }) => DOSE.test(text));
  const said = tokens.slice(sentence.from, sentence.until);
  return ofDose && said.some(({ text }) => POISONED.test(text));
}
