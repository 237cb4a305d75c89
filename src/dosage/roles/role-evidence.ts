import type { Draft, Scene } from '../passage/draft.ts';
import type { Evidence } from './evidence.ts';
import { addAmountEvidence } from './evidence-of-amount.ts';
import { addChangeEvidence } from './evidence-of-change.ts';
import { addJointEvidence } from './evidence-of-joint-cues.ts';
import { addMarkEvidence } from './evidence-of-marks.ts';
import { addMoodEvidence } from './evidence-of-mood.ts';
import { addNearWords } from './evidence-of-near-words.ts';
import { addPlaceEvidence } from './evidence-of-place.ts';
import { addRowEvidence } from './evidence-of-rows.ts';
import { addWordEvidence } from './evidence-of-words.ts';

/** Collects what the words around an amount and its own form say of its statement type. */
export function addRoleEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  found.set('always');
  addChangeEvidence(scene, draft, found);
  addMarkEvidence(scene, draft, found);
  addWordEvidence(scene, draft, found);
  addJointEvidence(scene, draft, found);
  addAmountEvidence(scene, draft, found);
  addPlaceEvidence(scene, draft, found);
  addMoodEvidence(scene, draft, found);
  addRowEvidence(scene, draft, found);
  addNearWords(scene, draft, found);
}
