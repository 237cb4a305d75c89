import type { Draft, Scene } from '../passage/draft.ts';
import { isImpossibleForAll, isLikeBaclofens } from './impossible-for.ts';
import { isBeforehand } from './meanwhile.ts';
import { BACLOFEN, type Naming } from './owner.ts';

/** No step of a plan goes up further at once. */
const LARGEST_STEP = 4;

/** What stands for the drug just named. */
const IT =
  /^(?:it|this|that|ca|cel\w{2,3}|es|dies\w{0,2}|quest[oa]|es[st][aeo]|isto|isso|dit|dat|deze|het)$/;

/** "The dose was raised to 30 mg", after baclofen's 20 mg and a word on a drug of which no dose was told. */
function goesOn({ last, meanwhile, passage }: Scene, { low, high, unit, words, sentence }: Draft) {
  if (meanwhile.isOpen || !last || last.unit !== unit) return false;
  // "It was raised to": the drug just named.
  if (IT.test(passage.tokens[sentence.from]?.text ?? '')) return false;
  const rises = words.has('change') && !words.has('down');
  return rises && low > last.low && high <= last.high * LARGEST_STEP;
}

/** "Tizanidine had not helped. He took 30 mg a day": what was over before is not what is told next. */
function comesAfter({ meanwhile, passage }: Scene, { rate, words, sentence }: Draft): boolean {
  if (!meanwhile.isOver || meanwhile.isOpen || rate === null) return false;
  return !words.has('down') && !isBeforehand(passage.tokens, sentence);
}

/**
 * Whether an amount in a sentence that names no drug is baclofen's again, though the drug named last is
 * another: only where it can hardly be that one's.
 */
export function isBackToBaclofen(scene: Scene, draft: Draft, namings: readonly Naming[]): boolean {
  const { page, topic, last, meanwhile } = scene;
  if (topic === null || namings.length > 0 || !meanwhile.names.has(topic)) return false;
  const told = page === BACLOFEN || (page === null && last !== null);
  if (!told || !isLikeBaclofens(draft)) return false;
  return (
    isImpossibleForAll(meanwhile.names, draft) || goesOn(scene, draft) || comesAfter(scene, draft)
  );
}
