import type { Draft, Scene } from './draft.ts';

/** Nobody takes this many grams of baclofen: the source wrote the wrong unit. */
const SLIP_GRAMS = 5;

/** "80 grams" of baclofen is a slip of the source: told as such, never turned into a daily dose. */
export function markSlip(_scene: Scene, draft: Draft): void {
  if (draft.unit !== 'g' || draft.low < SLIP_GRAMS) return;
  draft.slip = true;
  draft.doubt = 'unit';
}
