import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { FAILED, REPLACES } from './meanwhile.ts';
import { BACLOFEN, type Naming } from './owner.ts';

/** "At 75 mg", "À 75 mg", "Bei 75 mg" */
const AT = /^(?:at|on|with|a|avec|des|sous|bei|mit|zu|ab|unter|con|com|bij|met|op)$/;
const ARTICLE = smallWordsOf('article');

/** Tokens between an amount and "the dose of baclofen" that it is said to be. */
const REACH = 8;

/** "300 mg par jour : c'est la dose de baclofène": the words right before the name. */
function isCalledDoseOf(tokens: readonly Token[], from: number, name: number): boolean {
  if (name - from > REACH) return false;
  for (let at = from; at < name; at += 1) {
    const of = past(tokens, at, 'dose');
    if (of && past(tokens, of, 'of') === name) return true;
  }
  return false;
}

const BEGINS: readonly WordClass[] = ['start', 'increment'];

/** "At 75 mg daily, baclofen stopped working": it does what is told of that dose; it is not begun or ended there. */
function isSubjectPast({ passage: { tokens } }: Scene, draft: Draft, name: number): boolean {
  const { amount, sentence, words } = draft;
  if (amount.from !== sentence.from + 1 || !AT.test(tokens[sentence.from]?.text ?? ''))
    return false;
  const comma = isMark(tokens, amount.until, ',') ? amount.until + 1 : amount.until;
  if (name !== comma && !(name === comma + 1 && ARTICLE.test(tokens[comma]?.text ?? '')))
    return false;
  // "baclofen stopped working", but "baclofen was stopped"
  const said = tokens.slice(name + 2, sentence.until);
  return (
    !words.holdsAny(BEGINS) && !said.some(({ text }) => FAILED.test(text) || REPLACES.test(text))
  );
}

/**
 * Baclofen named only past its dose, after a sentence on another drug: the dose is said to be its dose, or
 * it is what the sentence, opened by the dose, tells of.
 * @returns the name, or null
 */
export function namedPast(scene: Scene, draft: Draft, namings: readonly Naming[]): Naming | null {
  const { page, passage } = scene;
  const [only] = namings;
  if (namings.length !== 1 || only?.name !== BACLOFEN || only.aside) return null;
  const { until } = draft.amount;
  if (only.from < until || (page !== null && page !== BACLOFEN)) return null;
  const called = isCalledDoseOf(passage.tokens, until, only.from);
  return called || isSubjectPast(scene, draft, only.from) ? only : null;
}
