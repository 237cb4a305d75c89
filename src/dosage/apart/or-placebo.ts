import { smallWordsOf } from '../languages/small-words-of.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const PLACEBO = /^pla[cz]ebo\w{0,6}$/;
const OR = smallWordsOf('or');
const FILLER = smallWordsOf('placeboFiller');
/** "matched baclofen ER placebo" */
const RELEASE = /^(?:[sexmic]r|xl|double|blind|oral|-)$/;
/** "placebo-controlled": a word about the trial. */
const OF_TRIAL = smallWordsOf('ofTrial');
const LONGEST = 6;

/** Index after "placebo" with the words before it, "identical", "matched baclofen ER", or 0. */
function pastPlacebo(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (PLACEBO.test(text)) return at + 1;
    const light = FILLER.test(text) || RELEASE.test(text) || past(tokens, at, 'baclofen') > 0;
    if (!light) return 0;
  }
  return 0;
}

/**
 * Index after "or placebo", ", or identical placebo", "ou un placebo identique", "/placebo" at `at`, or 0. How
 * often the one is taken is told after the other.
 */
export function pastOrPlacebo(tokens: readonly Token[], at: number): number {
  const or = isMark(tokens, at, ',') ? at + 1 : at;
  if (!OR.test(tokens[or]?.text ?? '') && !isMark(tokens, at, '/')) return 0;
  const placebo = pastPlacebo(tokens, or + 1);
  const next = tokens[placebo]?.text ?? '';
  if (!placebo || OF_TRIAL.test(next)) return 0;
  return FILLER.test(next) ? placebo + 1 : placebo;
}
