import type { Draft } from '../passage/draft.ts';

/** What else than a rate says over which time the forms are taken. */
const COVERS = ['dailyDose', 'single', 'timesDaily'] as const;

/**
 * "Six 10-mg tablets were missing": how many there were, and nothing says how often. Such a count is no
 * dosage; what is left is the strength of one of them.
 */
export function leaveBareCount(draft: Draft): void {
  const form = draft.amount.tablet?.form;
  if (!form || draft.rate || COVERS.some((cls) => draft.words.has(cls))) return;
  draft.amount = form;
  draft.unit = form.unit.unit;
  draft.low = form.low;
  draft.high = form.high;
  draft.until = form.until;
}
