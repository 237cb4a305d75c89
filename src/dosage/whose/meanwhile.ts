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

const BEGINS: readonly WordClass[] = [
  'start',
  'startHint',
  'increment',
  'change',
  'taken',
  'takenHint',
];
/** One drug takes the place of another, or is tried. */
export const REPLACES =
  /^(?:switch|replac|introdu|tried|remplac|essay|ersetz|umgestell|probier|sostitu|sustitu|substitu|prova|proba|tenta|verv?ang|overgestap|geprobeerd)/;
/** The verbs that put a sentence before the time that is told of: "had helped", "avait aidé". */
const HAD =
  /^(?:had(?:den)?|avai[st]|avaient|avions|hatten?|waren?|avev\w{1,4}|habi\w{1,4}|tinham?|haviam?)$/;
/** Of a drug: it did nothing, or was stopped. */
export const FAILED =
  /^(?:fail|stop|discontinu|ineff|abandon|withdrawn|echou|arret|interr|abgesetzt|versagt|beendet|erfolglos|wirkungslos|sospes|suspen|retirad|fracas|fall[aio]|falh|gestopt|gestaakt|gefaald)/;

const holds = (tokens: readonly Token[], { from, until }: Sentence, words: RegExp) =>
  tokens.slice(from, until).some(({ text }) => words.test(text));

/** "as it had been", "avait pris": told of a time before the one that is told of. */
export const isBeforehand = (tokens: readonly Token[], sentence: Sentence) =>
  holds(tokens, sentence, HAD);

/** "Tizanidine had not helped", "gabapentin had been stopped"; not "had not been stopped". */
const tellsEnd = (tokens: readonly Token[], sentence: Sentence, words: Census) =>
  isBeforehand(tokens, sentence) && holds(tokens, sentence, FAILED) !== words.has('not');

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
    meanwhile.isOpen ||= words.holdsAny(BEGINS) || holds(tokens, sentence, REPLACES);
    meanwhile.isOver &&= tellsEnd(tokens, sentence, words);
  }
  // The next amount may be of the drug that this one is of.
  meanwhile.isOpen ||= drafts.some(({ owner }) => owner !== BACLOFEN);
}
