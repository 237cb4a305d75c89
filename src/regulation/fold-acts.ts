import { dateSpan } from '../dataset/date-span.ts';
import type { Effect } from '../dataset/schema/effect.ts';
import type { RuleDecision } from './rule-data.ts';

/** One effect of one decision, with the day from which it counts. */
export interface Act {
  /** YYYY-MM-DD. */
  day: string;
  /** No source gives a date; `day` is then the day the text was seen. */
  undated: boolean;
  by: RuleDecision;
  effect: Effect;
}

/**
 * Acts of one day are applied in this order, so that a rule exists before something is done to it
 * and a ruling's effects exist before the ruling is stayed.
 */
const ORDER = ['sets', 'amends', 'renews', 'ends', 'suspends', 'annuls', 'restores', 'stays'];

function actOf(by: RuleDecision, effect: Effect): Act {
  const date = effect.on ?? by.inForceFrom ?? by.decidedOn;
  // A date known only to the month or year counts from its last day: the first on which the act
  // was surely in force (docs/decisions/0004).
  return date === null
    ? { day: by.checkedOn, undated: true, by, effect }
    : { day: dateSpan(date).last, undated: false, by, effect };
}

function compareActs(a: Act, b: Act): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const rank = ORDER.indexOf(a.effect.effect) - ORDER.indexOf(b.effect.effect);
  if (rank !== 0) return rank;
  return a.by.id < b.by.id ? -1 : 1;
}

/** All acts of the decisions in the order in which they count, whatever order the decisions come in. */
export function actsInOrder(decisions: readonly RuleDecision[]): Act[] {
  return decisions
    .flatMap((decision) => decision.effects.map((effect) => actOf(decision, effect)))
    .sort(compareActs);
}
