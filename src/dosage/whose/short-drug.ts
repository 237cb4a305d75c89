import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark } from '../words/cursor.ts';

/** "treatment with", "traités par", "Behandlung mit": what is given comes next. */
const TREATMENT = /^(?:treat|trait|behandel|behandl|tratt|trata|therap|terap|medic)/;
const WITH = smallWordsOf('givenWith');

/** Letters of a short form: "DVP", "VPA"; with a B at either end it may be baclofen's ("BLF", "ITB"). */
const SHORT = /^[ac-z][a-z]{0,3}[ac-z]$/;

/** Whether a word is written in capitals in a text that is not. */
function isShortForm({ raw, folded, tokens, isCapital }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.tags.length > 0 || !SHORT.test(token.text)) return false;
  const written = raw.slice(folded.startOf(token.start), folded.endOf(token.end));
  return written === written.toUpperCase() && !isCapital(at - 1);
}

/**
 * "after treatment with DVP (1000 mg/day)": the short form right before the amount is the drug given.
 * @returns the folded short form, or null
 */
export function shortDrugBefore(passage: Passage, { from }: Amount): string | null {
  const { tokens } = passage;
  const at = isMark(tokens, from - 1, '(') ? from - 2 : from - 1;
  if (!isShortForm(passage, at) || !WITH.test(tokens[at - 1]?.text ?? '')) return null;
  return TREATMENT.test(tokens[at - 2]?.text ?? '') ? (tokens[at]?.text ?? null) : null;
}
