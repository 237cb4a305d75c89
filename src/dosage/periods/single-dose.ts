import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Words this close to an amount make it a single dose ("a single 40 mg dose"). */
const SINGLE_REACH = 6;
/** Micrograms are told of boluses or of pumps; a bolus is named farther off. */
const BOLUS_REACH = 10;

const PLURAL = smallWordsOf('dosesApart');

/** What "single-dose" is said of where it names a kind of study, and not the amount. */
const STUDY =
  /^(?:stud(?:y|ies)|trials?|cross|crossover|bioequiv|bioavail|relative|compar|pharmaco|randomi)/;
const STUDY_REACH = 3;

/** "single-dose study of", "single dose, crossover, bioequivalence study". */
function isOfStudy(tokens: readonly Token[], until: number): boolean {
  return tokens.slice(until, until + STUDY_REACH).some(({ text }) => STUDY.test(text));
}

/** What holds doses, and how it is meant to be used. */
const HOLDER = /^(?:use|vials?|ampou?les?|syringes?|bottles?|strength|packs?)$/;

/** "for a single day", "a single vial", "in a single-use vial": one of something else than doses. */
function isOfElse(tokens: readonly Token[], at: number, until: number): boolean {
  if (until !== at + 1 || !/^(?:single|einzige[nrs]?)$/.test(tokens[at]?.text ?? '')) return false;
  const noun = isMark(tokens, until, '-') ? until + 1 : until;
  return past(tokens, noun, 'day') > 0 || HOLDER.test(tokens[noun]?.text ?? '');
}

const AFTER_ONCE = /^(?:and|or|then|only|followed|before|after|prior|if|at|in|as|for|when|during)$/;

/** "40 mg once, then 20 mg", "(50 mg) once": no day follows; "once it helps" tells when. */
function isOnceAfter(tokens: readonly Token[], { amount, rate }: Draft): boolean {
  const at = isMark(tokens, amount.until, ')') ? amount.until + 1 : amount.until;
  const once = rate ? null : tagAt(tokens, at, 'timesOnly');
  if (once?.value !== '1') return false;
  const next = tokens[at + once.length];
  return next?.kind !== 'word' || AFTER_ONCE.test(next.text);
}

/** "single dose", "Einzeldosis"; of "in 3 Einzeldosen" the amount is that of all. */
function isSingleAt(tokens: readonly Token[], at: number): boolean {
  const until = past(tokens, at, 'single');
  if (!until || isOfStudy(tokens, until) || isOfElse(tokens, at, until)) return false;
  const counted = tokens[at - 1]?.kind === 'number' || past(tokens, at - 1, 'number') > 0;
  return !(counted && PLURAL.test(tokens[at]?.text ?? ''));
}

/** "20 mg once", "a single dose of 40 mg", "a bolus of 50 mcg". */
export function isSingle(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  // "nach einmal 2,5 mg"
  const once = draft.amount.from > draft.before && !draft.rate;
  if (once && tagAt(tokens, draft.amount.from - 1, 'timesOnly')?.value === '1') return true;
  if (isOnceAfter(tokens, draft)) return true;
  const reach = draft.unit === 'mcg' ? BOLUS_REACH : SINGLE_REACH;
  const from = Math.max(draft.before, draft.amount.from - reach);
  const until = Math.min(draft.after, draft.amount.until + SINGLE_REACH);
  for (let at = from; at < until; at += 1) if (isSingleAt(tokens, at)) return true;
  return false;
}
