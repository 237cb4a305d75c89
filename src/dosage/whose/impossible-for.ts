import type { Draft } from '../passage/draft.ts';
import type { WordClass } from '../words/lexicon.ts';

/**
 * Milligrams that these drugs are never given in: less than the least intake ("<"), more than a day's most
 * (">"), both far outside what their labels say, so that children's and largest doses are inside.
 */
const NEVER =
  'acamprosate<250|gabapentin<75|ibuprofen<50|levetiracetam<50|valproate<60|carbamazepine<25|disulfiram<60|paracetamol<60|methocarbamol<250|sodium oxybate<250|pregabalin<10|diazepam<0.5|dantrolene<5|tizanidine>40|cyproheptadine>40|nalmefene>40|alprazolam>20|lorazepam>40|clonazepam>40|clonidine>4|zolpidem>40|trihexyphenidyl>40|ondansetron>50|botulinum toxin>0';

/** "tizanidine" to [0, 40], "gabapentin" to [50, Infinity]: the least and the most in milligrams. */
const GIVEN: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  NEVER.split('|').map((entry) => {
    const [name = '', figure] = entry.split(/[<>]/);
    const bound = Number(figure);
    return [name, entry.includes('<') ? [bound, Number.POSITIVE_INFINITY] : [0, bound]];
  }),
);

const BEGINS: readonly WordClass[] = ['start', 'startHint', 'increment'];

/** Milligrams of baclofen: halves of a tablet and more, up to the largest doses of reports; the spine gets less. */
const LEAST_MG = 2.5;
const MOST_MG = 400;
const LEAST_MCG = 20;
const MOST_MCG = 3000;

/** Whether baclofen is given in such amounts, by mouth or into the spine. */
export function isLikeBaclofens({ unit, low, high, words }: Draft): boolean {
  if (unit === 'mg') return low >= LEAST_MG && high <= MOST_MG && (high * 2) % LEAST_MG === 0;
  return unit === 'mcg' && words.has('intrathecal') && low >= LEAST_MCG && high <= MOST_MCG;
}

/**
 * Whether none of these drugs ever had such a dose: "60 mg a day" is not tizanidine's, whatever sentence
 * it stands behind.
 * @param names drugs as the word lists name them; one whose doses are not known may have any
 */
export function isImpossibleForAll(names: ReadonlySet<string>, draft: Draft): boolean {
  const mg = draft.unit === 'mcg' ? 0.001 : 1;
  const [few] = draft.rate?.times ?? [1];
  // Whoever begins carefully may begin with less than any label says.
  const begins = draft.words.holdsAny(BEGINS);
  for (const name of names) {
    const [least, most] = GIVEN.get(name) ?? [0, Number.POSITIVE_INFINITY];
    if ((begins || draft.high * mg >= least) && draft.low * mg * few <= most) return false;
  }
  return true;
}
