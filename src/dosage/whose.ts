import type { Draft, Scene } from './draft.ts';
import { note } from './explain.ts';
import { BACLOFEN, type Naming, ownerInSentence } from './owner.ts';
import { hasIn } from './role-cues.ts';
import { unknownDrug } from './unknown-drug.ts';

/** Plasma levels and laboratory values: "631 µg/L", "a peak near 600 ng/mL". */
function isLevel(draft: Draft): boolean {
  const { unit } = draft.amount;
  if (unit.lab) return true;
  const concentration = unit.unit === 'mcg/mL' || unit.unit === 'mg/mL';
  return concentration && draft.words.has('level');
}

/**
 * Grams are alcohol where the sentence speaks of drinking, and nobody's where it names no drug:
 * baclofen is dosed in milligrams, so grams of it must be said to be baclofen's.
 */
function gramsOwner(scene: Scene, draft: Draft, named: Naming | null): string | null {
  const previous = draft.previous;
  if (hasIn(scene.passage.tokens, draft.amount.until, draft.amount.until + 4, 'alcohol'))
    return 'alcohol';
  if (named && named.name !== BACLOFEN) return null;
  if (draft.words.has('alcohol')) return 'alcohol';
  if (previous?.owner === 'alcohol') return 'alcohol';
  if (named) return named.aside ? 'unknown' : null;
  // "no more than 80 grams per day" in an article on baclofen
  const dosed = draft.words.has('dose') || draft.words.has('ceiling');
  return scene.topic === BACLOFEN && dosed ? null : 'unknown';
}

/** Settles whose an amount is, from the sentence outwards. */
export function settleOwner(scene: Scene, draft: Draft, namings: readonly Naming[]): void {
  const { passage, topic } = scene;
  const { amount } = draft;
  if (isLevel(draft)) {
    draft.owner = 'plasma level';
    return;
  }
  const named = ownerInSentence(passage, amount, draft.previous?.amount, namings);
  if (amount.unit.mass === 'g' && !amount.tablet) {
    const grams = gramsOwner(scene, draft, named);
    if (grams) {
      draft.owner = grams;
      return;
    }
  }
  const unknown = unknownDrug(scene, draft, named);
  if (unknown) draft.owner = unknown;
  else if (named) {
    draft.owner = named.name;
    draft.nameUntil = named.until;
    note(scene, draft, 'drug-in-sentence', named.from, named.until);
  } else ownFromTopic(scene, draft, namings, topic);
}

function ownFromTopic(
  scene: Scene,
  draft: Draft,
  namings: readonly Naming[],
  topic: string | null,
): void {
  const first = namings.find((naming) => naming.name === BACLOFEN) ?? namings[0];
  draft.owner = topic ?? first?.name ?? null;
  if (draft.owner === BACLOFEN) draft.implied.add('drug');
  if (topic) note(scene, draft, 'drug-from-topic', draft.sentence.from, draft.sentence.from + 1);
}
