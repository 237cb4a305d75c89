import { isMark, past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import type { WordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** "intramuscular botulinum toxin, baclofen 10 mg": an injection parted off speaks of another drug. */
function isOfOther(tokens: readonly Token[], at: number, amountFrom: number): boolean {
  if (at > amountFrom) return false;
  return tokens.slice(at, amountFrom).some(({ text }) => /^[,;]$/.test(text));
}

/** Distance in tokens to the nearest word of a class in the sentence; what follows is farther. */
function nearest(scene: Scene, draft: Draft, cls: WordClass): number {
  if (!draft.words.has(cls)) return Number.POSITIVE_INFINITY;
  const { tokens } = scene.passage;
  const { from, until } = draft.amount;
  let best = Number.POSITIVE_INFINITY;
  for (let at = draft.sentence.from; at < draft.sentence.until; at += 1) {
    if (!past(tokens, at, cls)) continue;
    // "0.5 mg/kg/infusion": what a dose is per, no route.
    if (isMark(tokens, at - 1, '/')) continue;
    if (cls === 'parenteral' && isOfOther(tokens, at, from)) continue;
    best = Math.min(best, at < from ? from - at : (at - until) * 1.5);
  }
  return best;
}

/** Intrathecal doses stay under 2 mg a day (Lioresal Intrathecal label); only ampoules hold more. */
const LARGEST_SPINAL_MG = 3;

function tooLargeForSpine({ unit, low, role, slip }: Draft): boolean {
  return unit === 'mg' && role !== 'strength' && !slip && low > LARGEST_SPINAL_MG;
}

/** What an ampoule or syringe holds ("each 20 ml contain 40 mg"), or a concentration. */
function isOfSolution({ amount, role, words }: Draft): boolean {
  return amount.unit.unit !== 'mg' || (role === 'strength' && words.has('ml'));
}

/**
 * Settles the route. Micrograms of baclofen are intrathecal doses; milligrams are oral unless the
 * words around say otherwise, and then the route is implied, not stated.
 */
export function settleRoute(scene: Scene, draft: Draft): void {
  const spinal = tooLargeForSpine(draft)
    ? Number.POSITIVE_INFINITY
    : nearest(scene, draft, 'intrathecal');
  const oral = nearest(scene, draft, 'oral');
  const parenteral = nearest(scene, draft, 'parenteral');
  if (
    Math.min(spinal, oral, parenteral) < Number.POSITIVE_INFINITY &&
    draft.amount.unit.mass !== 'mcg'
  ) {
    if (parenteral < Math.min(spinal, oral)) draft.route = null;
    else draft.route = spinal < oral ? 'intrathecal' : 'oral';
    return;
  }
  draft.implied.add('route');
  if (draft.amount.unit.mass === 'mcg') draft.route = 'intrathecal';
  else draft.route = scene.intrathecalPage && isOfSolution(draft) ? 'intrathecal' : 'oral';
}
