import { past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import { note } from './explain.ts';

/** Words this close to an amount make it a single dose ("a single 40 mg dose"). */
const SINGLE_REACH = 6;

function saysDailyDose(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  for (let at = draft.before; at < draft.amount.from; at += 1) {
    if (!past(tokens, at, 'dailyDose')) continue;
    note(scene, draft, 'daily-dose', at, past(tokens, at, 'dailyDose'));
    return true;
  }
  return false;
}

/** The amount of baclofen before it in the sentence. */
function previousOwn(draft: Draft): Draft | null {
  let previous = draft.previous;
  while (previous && previous.owner !== draft.owner) previous = previous.previous;
  return previous;
}

/** The amount before it was a daily dose by its noun, and this one goes on. */
function goesOn(previous: Draft | null): boolean {
  return previous?.per === 'day' && previous.implied.has('per');
}

const MG = { mg: 1, mcg: 0.001 } as const;

/** Milligrams of an amount, where its unit is a plain mass. */
function milligrams(draft: Draft): number | null {
  if (draft.unit !== 'mg' && draft.unit !== 'mcg') return null;
  return draft.low === draft.high ? draft.low * MG[draft.unit] : null;
}

/** "4 Tabletten à 25 mg täglich; das sind 100 mg": the day's total of the amount before it. */
function restatesTotal(draft: Draft, previous: Draft | null): boolean {
  const [low, high] = previous?.dailyMg ?? [];
  const own = milligrams(draft);
  return own !== null && low === own && high === own;
}

function isSingle(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const from = Math.max(draft.before, draft.amount.from - SINGLE_REACH);
  const until = Math.min(draft.after, draft.amount.until + SINGLE_REACH);
  for (let at = from; at < until; at += 1) if (past(tokens, at, 'single')) return true;
  return false;
}

/** "60 mg in three divided doses": the amount is the day's. */
function isDivided(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const until = Math.min(draft.amount.until + 4, draft.after);
  for (let at = draft.amount.until; at < until; at += 1)
    if (past(tokens, at, 'divided')) return true;
  return false;
}

/** Settles what the amount covers: a day, one intake, a week, or nothing that is said. */
export function settlePeriod(scene: Scene, draft: Draft): void {
  const { rate } = draft;
  if (draft.role === 'strength') return;
  if (rate) {
    draft.per = rate.per;
    draft.times = rate.times;
    if (rate.until > draft.amount.until || rate.until <= draft.amount.from)
      draft.implied.add('per');
    if (rate.odd) draft.doubt = 'period';
    return;
  }
  if (draft.role === 'increment' && draft.unit !== 'mcg') return;
  if (isSingle(scene, draft) && !saysDailyDose(scene, draft)) {
    draft.per = 'dose';
    return;
  }
  const previous = previousOwn(draft);
  if (
    saysDailyDose(scene, draft) ||
    isDivided(scene, draft) ||
    goesOn(previous) ||
    restatesTotal(draft, previous)
  ) {
    draft.per = 'day';
    draft.implied.add('per');
  }
  // Micrograms with no rate are a bolus or a test dose: a pump's dose is told per day.
  else if (draft.unit === 'mcg') draft.per = 'dose';
}
