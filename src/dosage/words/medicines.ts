import { MEDICINE_STEMS } from './medicine-names.ts';
import { medicineStem } from './medicine-stem.ts';

/** Shorter words are left to the lists of the languages, where they can be told from other words. */
const SHORTEST = 5;

let stems: ReadonlySet<string> | null = null;

/**
 * Whether a word is the name of a medicine sold in some country: a substance, in any of the languages read
 * here, or a brand. Asked only of words that no list of these languages has.
 * @param word a folded word
 */
export function isMedicine(word: string): boolean {
  if (word.length < SHORTEST) return false;
  stems ??= new Set(MEDICINE_STEMS.trim().split(/\s+/));
  return stems.has(medicineStem(word));
}
