import { MEDICINE_STEMS } from './medicine-names.ts';
import { medicineStem } from './medicine-stem.ts';
import { otherDrugs } from './other-drugs.ts';

/** Shorter words are left to the lists of the languages, where they can be told from other words. */
const SHORTEST = 5;

/** What is given up rather than prescribed keeps to its spellings; names of two words are no single word. */
const NO_PRESCRIPTION = / |^(?:cocaine|cannabis|heroin|nicotine|caffeine)$/;

let stems: ReadonlySet<string> | null = null;

/**
 * The lists tell a drug by the spellings that were met; by its English name it is told in the spelling of any
 * language ("ciproheptadina", "trihexyfenidyl").
 */
function allStems(): ReadonlySet<string> {
  const listed = otherDrugs.split('|').map((entry) => entry.slice(entry.indexOf('=') + 1));
  const single = listed.filter((name) => name.length >= SHORTEST && !NO_PRESCRIPTION.test(name));
  return new Set([...MEDICINE_STEMS.trim().split(/\s+/), ...single.map(medicineStem)]);
}

/**
 * Whether a word is the name of a medicine sold in some country: a substance, in any of the languages read
 * here, or a brand. Asked only of words that no list of these languages has.
 * @param word a folded word
 */
export function isMedicine(word: string): boolean {
  if (word.length < SHORTEST) return false;
  stems ??= allStems();
  return stems.has(medicineStem(word));
}
