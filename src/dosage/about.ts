import type { Draft, Scene } from './draft.ts';
import type { Indication } from './mention.ts';
import { countOf } from './role-cues.ts';

/** The indication that the sentence names; null where it names none or both. */
export function indicationOf(scene: Scene, draft: Draft): Indication | null {
  const { tokens } = scene.passage;
  const { from, until } = draft.sentence;
  const drinking = countOf(tokens, from, until, 'drinking') > 0;
  const spastic = countOf(tokens, from, until, 'spastic') > 0;
  if (drinking === spastic) return null;
  return drinking ? 'alcohol-use-disorder' : 'spasticity';
}

/** Whether the sentence speaks of children. */
export function populationOf(scene: Scene, draft: Draft): 'child' | null {
  const { from, until } = draft.sentence;
  return countOf(scene.passage.tokens, from, until, 'child') > 0 ? 'child' : null;
}
