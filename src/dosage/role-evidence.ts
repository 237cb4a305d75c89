import type { Draft, Scene } from './draft.ts';
import { addAmountEvidence } from './evidence-of-amount.ts';
import { addChangeEvidence } from './evidence-of-change.ts';
import { addWordEvidence } from './evidence-of-words.ts';
import type { Evidence } from './role-weights.ts';

/** Collects what the words around an amount and its own form say of its statement type. */
export function roleEvidence(scene: Scene, draft: Draft): Evidence {
  const found: Evidence = { always: 1 };
  addChangeEvidence(scene, draft, found);
  addWordEvidence(scene, draft, found);
  addAmountEvidence(scene, draft, found);
  return found;
}
