import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

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

/** Words with a number that name no drug: "COVID-19", "DAY-1". */
const NO_CODE =
  /^(?:covid|sars|cov|day|week|arm|group|step|phase|part|visit|type|grade|level|dose|study|case)$/;
const LONGEST_CODE = 5;
/** "ABC-123, a new formulation of baclofen" */
const OWN_FORM =
  /^(?:formulations?|preparations?|prodrugs?|versions?|salts?|isomers?|enantiomers?)$/;

/** Whether "ABC-123" ends at token `at`: capitals, a hyphen and a figure. */
function isCode({ raw, folded, tokens }: Passage, at: number): boolean {
  const name = tokens[at - 2];
  if (tokens[at]?.kind !== 'number' || name?.kind !== 'word' || name.tags.length > 0) return false;
  if (!isMark(tokens, at - 1, '-') || !isGlued(tokens, at) || !isGlued(tokens, at - 1))
    return false;
  const written = raw.slice(folded.startOf(name.start), folded.endOf(name.end));
  const capitals = written === written.toUpperCase() && /^[a-z]+$/.test(name.text);
  return capitals && written.length <= LONGEST_CODE && !NO_CODE.test(name.text);
}

/** "baclofen (ABC-123)", "ABC-123 (baclofen)", "baclofen ABC-123": the code is baclofen's. */
function isOwnCode(tokens: readonly Token[], from: number, until: number): boolean {
  const before = isMark(tokens, from - 1, '(') ? from - 2 : from - 1;
  const inside = isMark(tokens, until, '(') ? until + 1 : until;
  return tokens[before]?.tags.some(isBaclofen) || tokens[inside]?.tags.some(isBaclofen) || false;
}

const isBaclofen = ({ cls }: { cls: string }) => cls === 'baclofen';

const LONGEST_LIST = 9;

/** The sign that opens the list in parentheses an amount stands in, "(5 mg or 10 mg)", or the amount's own place. */
function beforeList(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_LIST; at -= 1) {
    if (isMark(tokens, at, '(')) return at;
    const inList =
      tokens[at]?.kind === 'number' || isMark(tokens, at, ',') || past(tokens, at, 'and') > 0;
    if (!inList && !past(tokens, at, 'mg')) return from;
  }
  return from;
}

/**
 * "ABC-123 5 mg plus baclofen 10 mg": what is tried beside baclofen goes by its maker's code.
 * @returns the code's letters and figure, or null
 */
export function codedDrugBefore(passage: Passage, { amount, sentence }: Draft): string | null {
  const { tokens } = passage;
  const at = beforeList(tokens, amount.from) - 1;
  if (at - 2 < sentence.from || !isCode(passage, at) || isOwnCode(tokens, at - 2, amount.until))
    return null;
  const said = tokens.slice(sentence.from, sentence.until);
  // Where baclofen is not named beside it, the code may be that of a new form of it.
  if (!said.some(({ tags }) => tags.some(isBaclofen))) return null;
  if (said.some(({ text }) => OWN_FORM.test(text))) return null;
  return `${tokens[at - 2]?.text}-${tokens[at]?.text}`;
}
