import type { Draft, Scene } from './passage/draft.ts';
import { hasIn } from './roles/role-cues.ts';
import { past } from './words/cursor.ts';

/** Nobody takes this many grams of baclofen: the source wrote the wrong unit. */
const SLIP_GRAMS = 5;
/** Intrathecal doses are 50 to 2000 micrograms a day (Lioresal Intrathecal label). */
const SLIP_SPINAL_MG = 10;
/** Tokens before the amount in which "intrathecal … dose" speaks of it. */
const REACH = 7;

/** "An intrathecal baclofen dose is 350 mg/day": milligrams written for micrograms. */
function isSpinalSlip({ passage }: Scene, { amount, unit, low, rate, before }: Draft): boolean {
  if (unit !== 'mg' || low < SLIP_SPINAL_MG || rate?.per !== 'day') return false;
  const { tokens } = passage;
  for (let at = Math.max(before, amount.from - REACH); at < amount.from; at += 1) {
    if (!past(tokens, at, 'intrathecal')) continue;
    const between = tokens.slice(at, amount.from);
    if (between.some(({ text }) => /^[,;.(]$/.test(text))) return false;
    return hasIn(tokens, at, amount.from, 'dose') && !hasIn(tokens, at, amount.from, 'oral');
  }
  return false;
}

/**
 * "80 grams" of baclofen and "350 mg/day" into the spinal fluid are slips of the source: told as
 * such, never turned into a daily dose.
 */
export function markSlip(scene: Scene, draft: Draft): void {
  const grams = draft.unit === 'g' && draft.low >= SLIP_GRAMS;
  if (!grams && !isSpinalSlip(scene, draft)) return;
  draft.slip = true;
  draft.doubt = 'unit';
}
