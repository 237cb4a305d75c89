import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import type { Rate } from '../rates/rate-read.ts';
import { pastSpaced } from '../rates/spaced.ts';
import { hasIn, leansOn } from '../roles/role-cues.ts';
import { past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pacesByDay } from './day-of-step.ts';

const ON = smallWordsOf('onDose');

function dropRate(draft: Draft): void {
  draft.rate = null;
  draft.until = draft.amount.unitUntil;
}

/**
 * "increased by 50 ug every 8 hours": the hours pace the steps; "by 5 mg three times a day" does not. "Reduce by
 * 5 mg at dinner" tells which intake is changed.
 */
function dropHours(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  const { amount, before } = draft;
  const paced = past(tokens, amount.unitUntil, 'every') > 0;
  if (!(paced || draft.rate?.moment) || !leansOn(tokens, before, amount.from, 'by')) return;
  if (!hasIn(tokens, before, amount.from, 'change')) return;
  dropRate(draft);
}

/** "2.5 mg qod", "5 mg tiw": charts shorten how often a dose is taken, not what paces a step. */
function isPrescribed(tokens: readonly Token[], { unitUntil, from }: Draft['amount']): boolean {
  return /^(?:tiw|biw|qod)$/.test(tokens[unitUntil]?.text ?? '') && !past(tokens, from - 1, 'by');
}

/** Tokens of "toutes les deux à quatre semaines". */
const LONGEST_PACE = 7;

/** Whether `read` finds a pace that ends where the rate does. */
function endsIn(tokens: readonly Token[], { until }: Rate, read: typeof pastSpaced): boolean {
  for (let at = Math.max(0, until - LONGEST_PACE); at < until; at += 1)
    if (read(tokens, at) === until) return true;
  return false;
}

/** "dos veces por semana", "twice a week"; "un jour sur deux" counts days. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  if (tagAt(tokens, at, 'timesOnly')) return true;
  const count = numberAt(tokens, at);
  return count !== null && past(tokens, count.until, 'times') > 0;
}

/** Index after "every other day", "every two weeks" at `at`, or 0. */
const pastSeldom = (tokens: readonly Token[], at: number): number =>
  past(tokens, at, 'sparse') || pastSpaced(tokens, at);

const CHANGES = ['change', 'increment'] as const;

/** "in steps (at most 10 mg) every 2 weeks": apart from the amount it paces the change that is spoken of. */
const isFarPace = (tokens: readonly Token[], { words, amount }: Draft, rate: Rate): boolean =>
  rate !== amount.rate && CHANGES.some((cls) => words.has(cls)) && endsIn(tokens, rate, pastSpaced);

/** "raise by 5 mg every 3 days", though the verdict on its type was another. */
const isBySo = (tokens: readonly Token[], { before, amount }: Draft): boolean =>
  leansOn(tokens, before, amount.from, 'by') && hasIn(tokens, before, amount.from, 'change');

/** "10 mg every other day", "10 mg each day" as a step: what paces it is no part of the amount. */
export function dropPace(scene: Scene, draft: Draft): void {
  const { amount, rate } = draft;
  const { tokens } = scene.passage;
  if (pacesByDay(scene, draft)) {
    dropRate(draft);
    return;
  }
  const step = draft.role === 'increment' && rate === amount.rate;
  if (!rate || (!step && !isBySo(tokens, draft) && !isFarPace(tokens, draft, rate))) return;
  if (rate.times) {
    if (step) dropHours(scene, draft);
    return;
  }
  // "spent a week on 5 mg every other day" is a dose on the way, not a step.
  if (ON.test(tokens[amount.from - 1]?.text ?? '')) return;
  // "twice a week", "once every 3 days" pace a change only where one is spoken of.
  const often = isCounted(tokens, amount.unitUntil);
  if (often && !CHANGES.some((cls) => draft.words.has(cls))) return;
  if (!endsIn(tokens, rate, pastSeldom) || isPrescribed(tokens, amount)) return;
  dropRate(draft);
}
