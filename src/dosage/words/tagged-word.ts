import { compoundNumber } from './compound-number.ts';
import { soundsLikeDrug } from './drug-stems.ts';
import { EVERY_LANGUAGE, type Languages, type Tag, type WordClass } from './lexicon.ts';
import { isMedicine } from './medicines.ts';
import type { Node } from './phrase-tree.ts';
import { type FoundTag, NO_CLASSES, NO_TAGS } from './tokens.ts';
import { classNumber } from './word-class-number.ts';
import type { WordIndex } from './word-index.ts';

/** What a word stands for by itself in some languages. */
export interface Sense {
  tags: readonly FoundTag[];
  /** The numbers of the classes it counts for, see `Census`. */
  classes: readonly number[];
}

/** What the lists have for one word, and the phrases that may go on from it. */
export interface TaggedWord {
  word: string;
  all: Sense;
  /** The same for one language; most pages have one. */
  byLanguage: Map<Languages, Sense>;
  /** Nodes with longer phrases; empty for most words. */
  open: readonly Node[];
  /** The languages in which it is an ordinary word. */
  common: Languages;
}

/** A mark, and most words. */
export const NOTHING: TaggedWord = {
  word: '',
  all: { tags: NO_TAGS, classes: NO_CLASSES },
  byLanguage: new Map(),
  open: [],
  common: 0,
};

/** Past tenses by their endings, for verbs that no list has ("tomaba", "recevaient"). */
const PAST = /.{3}(?:ait|aient|erent|irent|aba|aban|ieron|aron|avam|ava|aram|avano|arono|irono)$/;

/** The classes of these tags by number, each as often as it counts. */
export function classesOf(tags: readonly FoundTag[]): number[] {
  const classes: number[] = [];
  let last: WordClass | null = null;
  for (const { cls } of tags) {
    // Tags of one class stand together only when phrases of two lengths begin here.
    if (cls !== last) classes.push(classNumber(cls));
    last = cls;
  }
  return classes;
}

function senseFrom(tags: readonly FoundTag[], word: string): Sense {
  if (tags.length > 0) return { tags, classes: classesOf(tags) };
  return { tags: NO_TAGS, classes: PAST.test(word) ? [classNumber('past')] : NO_CLASSES };
}

/** A word that a footnote number sticks to ("dagelijks1", "hôpital135") is the word. */
function nodesFor(index: WordIndex, word: string): readonly Node[] {
  const found = index.nodesOf(word);
  if (found.length > 0 || !/\d$/.test(word)) return found;
  const bare = word.replace(/\d{1,4}$/, '');
  return bare.length >= 2 ? index.nodesOf(bare) : found;
}

/** Adds a tag; longer phrases stand first, languages of equal ones add up. */
export function addTag(found: FoundTag[], tag: Tag, length: number, languages: Languages): void {
  const kept = tag.languages & languages;
  if (kept === 0) return;
  const known = found.find(
    (other) => other.cls === tag.cls && other.value === tag.value && other.length === length,
  );
  if (known) known.languages |= kept;
  else found.unshift({ cls: tag.cls, value: tag.value, languages: kept, length });
}

/** A tag by the shape of a word, which no list has. */
function everywhere(cls: WordClass, value: string): FoundTag {
  return { cls, value, languages: EVERY_LANGUAGE, length: 1 };
}

/** Looks a folded word up in all lists. */
export function taggedWord(index: WordIndex, word: string): TaggedWord {
  const nodes = nodesFor(index, word);
  const tags: FoundTag[] = [];
  for (const node of nodes) for (const tag of node.tags) addTag(tags, tag, 1, EVERY_LANGUAGE);
  if (tags.length === 0) {
    const number = compoundNumber(word);
    if (number !== null) tags.push(everywhere('number', `${number}`));
    else if (soundsLikeDrug(word) || isMedicine(word)) tags.push(everywhere('drug', word));
  }
  return {
    word,
    all: senseFrom(tags, word),
    byLanguage: new Map(),
    open: nodes.filter((node) => node.next !== null || node.stems !== null),
    common: tags.find((tag) => tag.cls === 'common')?.languages ?? 0,
  };
}

/** What a word stands for in these languages. */
export function senseIn(tagged: TaggedWord, languages: Languages): Sense {
  const { all, byLanguage, word } = tagged;
  if (languages === EVERY_LANGUAGE || all.tags.length === 0) return all;
  let sense = byLanguage.get(languages);
  if (!sense) {
    sense = senseFrom(
      all.tags.filter((tag) => (tag.languages & languages) !== 0),
      word,
    );
    byLanguage.set(languages, sense);
  }
  return sense;
}
