import type { Draft, Scene } from '../passage/draft.ts';
import { ClassSet } from '../words/class-set.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence } from './evidence.ts';

const MODAL = new ClassSet(['modal']);
const PAST = new ClassSet(['past']);

/** How far a verb governs what follows it, and how soon after an amount its own verb comes, in tokens. */
const BACK = 30;
const AHEAD = 7;
/** "should have been", "may be": the modal verb stands that close before its participle. */
const PARTICIPLE = 3;

type Mood = 'modal' | 'past';

function isModalBefore(tokens: readonly Token[], from: number, at: number): boolean {
  for (let near = at; near >= Math.max(from, at - PARTICIPLE); near -= 1) {
    if (MODAL.opensAt(tokens[near])) return true;
  }
  return false;
}

/** The mood of the verb nearest before the amount in its sentence. */
function moodBefore(tokens: readonly Token[], from: number, amountFrom: number): Mood | null {
  for (let at = amountFrom - 1; at >= Math.max(from, amountFrom - BACK); at -= 1) {
    if (MODAL.opensAt(tokens[at])) return 'modal';
    if (PAST.opensAt(tokens[at])) return isModalBefore(tokens, from, at) ? 'modal' : 'past';
  }
  return null;
}

/** The mood of the verb that an amount is the subject of: "10 mg was given", "80 mg should not be passed". */
function moodAfter(tokens: readonly Token[], from: number, until: number): Mood | null {
  for (let at = from; at < Math.min(until, from + AHEAD); at += 1) {
    if (MODAL.opensAt(tokens[at])) return 'modal';
    if (PAST.opensAt(tokens[at])) return 'past';
  }
  return null;
}

/**
 * Adds whether the verb that governs an amount instructs or tells: "was started on 10 mg" is what
 * somebody took first, "should be started on 10 mg" what everybody is to begin with.
 */
export function addMoodEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  const { tokens } = scene.passage;
  const { amount, sentence } = draft;
  const before = moodBefore(tokens, sentence.from, amount.from);
  const after = moodAfter(tokens, draft.until, draft.after);
  if (before) found.set(before === 'modal' ? 'governedModal' : 'governedPast');
  if (after) found.set(after === 'modal' ? 'followsModal' : 'followsPast');
}
