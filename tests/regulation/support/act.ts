import type { Effect } from '../../../src/dataset/schema/effect.ts';
import type { RuleDecision } from '../../../src/regulation/rule-data.ts';

/** A made-up decision of a made-up country, in force on one day. */
export function act(
  id: string,
  inForceFrom: string | null,
  effects: Effect[],
  change: Partial<RuleDecision> = {},
): RuleDecision {
  return {
    id,
    jurisdiction: 'XX',
    decidedOn: null,
    inForceFrom,
    checkedOn: '2026-11-22',
    effects,
    ...change,
  };
}

/** Sets the oral rule of alcohol dependence. */
export const SETS: Extract<Effect, { effect: 'sets' }> = {
  effect: 'sets',
  indication: 'alcohol-use-disorder',
  route: 'oral',
};

export const KEY = {
  jurisdiction: 'XX',
  indication: 'alcohol-use-disorder',
  route: 'oral',
} as const;
