import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, past } from '../words/cursor.ts';
import { BACLOFEN } from './owner.ts';

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

const LINK = smallWordsOf('codeLink');
const PLUS = smallWordsOf('plusWord');
const COORDINATE = smallWordsOf('coordinate');

/** "baclofen 20 mg with QVT 5 mg", "baclofene 10 mg e QVT a 5 mg": the place of the short form; or -1. */
function besideBaclofen(passage: Passage, { amount, previous }: Draft): number {
  const { tokens } = passage;
  if (previous?.owner !== BACLOFEN || previous.nameUntil < 0) return -1;
  const at = LINK.test(tokens[amount.from - 1]?.text ?? '') ? amount.from - 2 : amount.from - 1;
  if (previous.amount.until !== at - 1 || !isShortForm(passage, at)) return -1;
  const joint = tokens[at - 1]?.text ?? '';
  const joins = WITH.test(joint) || PLUS.test(joint) || COORDINATE.test(joint);
  return joins || past(tokens, at - 1, 'and') === at ? at : -1;
}

/**
 * "after treatment with DVP (1000 mg/day)": the short form right before the amount is the drug given.
 * @returns the folded short form, or null
 */
export function shortDrugBefore(passage: Passage, draft: Draft): string | null {
  const { tokens } = passage;
  const { from } = draft.amount;
  const beside = besideBaclofen(passage, draft);
  if (beside >= 0) return tokens[beside]?.text ?? null;
  const at = isMark(tokens, from - 1, '(') ? from - 2 : from - 1;
  if (!isShortForm(passage, at) || !WITH.test(tokens[at - 1]?.text ?? '')) return null;
  return TREATMENT.test(tokens[at - 2]?.text ?? '') ? (tokens[at]?.text ?? null) : null;
}
