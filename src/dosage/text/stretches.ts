import { candidateFrom } from './candidate.ts';
import { type Chunk, chunksOf } from './chunks.ts';

/** A part of a text that is to be read, and the parts without an amount that were passed before it. */
export interface Stretch {
  chunk: Chunk;
  passed: readonly Chunk[];
}

const NONE = Number.POSITIVE_INFINITY;

/** Every part of a text. */
export function* allStretches(text: string): Generator<Stretch> {
  for (const chunk of chunksOf(text)) yield { chunk, passed: [] };
}

/**
 * The parts of a text that may state an amount. A text without a candidate costs one search, and
 * what comes after the last candidate is not even cut.
 */
export function* stretchesWithCandidate(text: string): Generator<Stretch> {
  let candidate = candidateFrom(text, 0);
  if (candidate === NONE) return;
  let passed: Chunk[] = [];
  for (const chunk of chunksOf(text)) {
    if (candidate < chunk.start) candidate = candidateFrom(text, chunk.start);
    if (candidate === NONE) return;
    const inside = candidate < chunk.start + chunk.text.length;
    // A candidate that a cut goes through is none.
    if (!inside || candidateFrom(chunk.text, 0) === NONE) passed.push(chunk);
    else {
      yield { chunk, passed };
      passed = [];
    }
  }
}
