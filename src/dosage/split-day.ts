import { past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import type { Token } from './tokens.ts';

/** A time of day within three tokens after the amount ("10 mg le matin", "20 mg (bedtime)"). */
function momentAfter(tokens: readonly Token[], draft: Draft): boolean {
  const end = Math.min(draft.amount.unitUntil + 4, draft.after);
  for (let at = draft.amount.unitUntil; at < end; at += 1) {
    if (past(tokens, at, 'moment') || past(tokens, at, 'bedtime')) return true;
    if (draft.amount.rate?.moment && at === draft.amount.unitUntil) return true;
  }
  return false;
}

/**
 * "10 mg in the morning, 20 mg at bedtime": the day is split, so no part of it is a daily dose.
 * A single time of day stays "once a day".
 */
export function splitDay(scene: Scene, drafts: readonly Draft[]): void {
  const { tokens } = scene.passage;
  const parts = drafts.filter((draft) => momentAfter(tokens, draft));
  if (parts.length < 2) return;
  for (const draft of parts) {
    if (draft.amount.rate?.times && !draft.amount.rate.moment) continue;
    draft.until = draft.amount.unitUntil;
    draft.rate = { per: 'dose', times: null, until: draft.until, moment: true, odd: false };
    draft.doubt = 'period';
  }
}
