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

/** "20 mg once.", "(50 mg) once, then": no day follows. */
function isOnceAfter(tokens: readonly Token[], { amount, rate }: Draft): boolean {
  if (rate) return false;
  const at = isMark(tokens, amount.until, ')') ? amount.until + 1 : amount.until;
  const once = tagAt(tokens, at, 'timesOnly');
  if (once?.value !== '1') return false;
  const next = tokens[at + once.length];
  return next === undefined || (next.kind === 'mark' && /^[.,;:)]$/.test(next.text));
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
  for (let at = from; at < until; at += 1) {
    const single = past(tokens, at, 'single');
    if (!single || isOfStudy(tokens, single)) continue;
    // "in 3 Einzeldosen": the amount is that of all of them.
    const before = tokens[at - 1];
    const counted = before?.kind === 'number' || (before && past(tokens, at - 1, 'number') > 0);
    if (!(counted && PLURAL.test(tokens[at]?.text ?? ''))) return true;
  }
  return false;
}
