import type { Decision } from '../../dataset/schema/decision.ts';
import type { Effect } from '../../dataset/schema/effect.ts';

/** One decision's effect on another. */
export interface Act {
  effect: Effect;
  /** The decision at the other end: acted upon, or acting. */
  other: string;
}

/** `sets` creates a rule and so has no target. */
const targetOf = (effect: Effect) => (effect.effect === 'sets' ? null : effect.target);

/** What a decision did to others, in the order of its record. */
export function actsOf({ effects }: Decision): Act[] {
  return effects.flatMap((effect) => {
    const other = targetOf(effect);
    return other === null ? [] : [{ effect, other }];
  });
}

/** What later decisions did to this one, oldest first. */
export function actsOn(id: string, decisions: readonly Decision[]): Act[] {
  const day = ({ inForceFrom, decidedOn }: Decision) => inForceFrom ?? decidedOn ?? '';
  return decisions
    .filter(({ effects }) => effects.some((effect) => targetOf(effect) === id))
    .sort((a, b) => day(a).localeCompare(day(b)))
    .flatMap((decision) =>
      decision.effects
        .filter((effect) => targetOf(effect) === id)
        .map((effect) => ({ effect, other: decision.id })),
    );
}
