import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Meanwhile, Scene } from '../passage/draft.ts';
import type { Sentence } from '../passage/sentences.ts';
import { Census } from '../words/census.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { BACLOFEN, type Naming } from './owner.ts';

/** More of them than these are a list, in which anything may come next. */
const MOST = 6;
/** Stands for drugs of which nothing is known. */
const ANY = '';

const BEGINS: readonly WordClass[] = ['start', 'increment', 'change'];
const BEGUN = smallWordsOf('begun');
const HAD = smallWordsOf('had');
const FAILED = smallWordsOf('failed');
const HELPED = smallWordsOf('helped');

const holds = (tokens: readonly Token[], { from, until }: Sentence, words: RegExp) =>
  tokens.slice(from, until).some(({ text }) => words.test(text));

/** "as it had been", "avait pris": told of a time before the one that is told of. */
export const isBeforehand = (tokens: readonly Token[], sentence: Sentence) =>
  holds(tokens, sentence, HAD);

/** "Tizanidine had not helped", "gabapentin had been stopped". */
function tellsEnd(tokens: readonly Token[], sentence: Sentence, words: Census): boolean {
  if (!isBeforehand(tokens, sentence)) return false;
  return holds(tokens, sentence, FAILED) || (words.has('not') && holds(tokens, sentence, HELPED));
}

/** @param known whether nothing but baclofen was named in the text before */
export function newMeanwhile(known: boolean): Meanwhile {
  return { names: new Set(known ? [] : [ANY]), isOpen: !known, isOver: known };
}

/** Keeps what a sentence says of other drugs, for those after it that name none. */
export function noteOthers(
  { meanwhile, aboutBaclofen, passage: { tokens } }: Scene,
  sentence: Sentence,
  namings: readonly Naming[],
  drafts: readonly Draft[],
): void {
  if (!aboutBaclofen) return;
  // Past baclofen's name all that was said before is past.
  if (namings.some(({ name, compared }) => name === BACLOFEN && !compared))
    Object.assign(meanwhile, newMeanwhile(true));
  const others = namings.filter(({ name }) => name !== BACLOFEN);
  if (others.length > 0) {
    const words = drafts[0]?.words ?? new Census(tokens, sentence.from, sentence.until);
    for (const { name } of others) meanwhile.names.add(meanwhile.names.size < MOST ? name : ANY);
    meanwhile.isOpen ||= words.holdsAny(BEGINS) || holds(tokens, sentence, BEGUN);
    meanwhile.isOver &&= tellsEnd(tokens, sentence, words);
  }
  // The next amount may be of the drug that this one is of.
  meanwhile.isOpen ||= drafts.some(({ owner }) => owner !== BACLOFEN);
}
