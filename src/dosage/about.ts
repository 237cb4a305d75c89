import type { Draft } from './draft.ts';
import type { Indication } from './mention.ts';

/** The indication that the sentence names; null where it names none or both. */
export function indicationOf({ words }: Draft): Indication | null {
  const drinking = words.has('drinking');
  if (drinking === words.has('spastic')) return null;
  return drinking ? 'alcohol-use-disorder' : 'spasticity';
}

/** Whether the sentence speaks of children. */
export function populationOf({ words }: Draft): 'child' | null {
  return words.has('child') ? 'child' : null;
}
