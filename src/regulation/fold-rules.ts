import { type Act, actsInOrder } from './fold-acts.ts';
import { actOnRule, newRule, type RuleState, undoRuling } from './fold-rule.ts';
import type { RuleDecision } from './rule-data.ts';

function applyAct(rules: readonly RuleState[], act: Act): RuleState[] {
  const { effect } = act;
  if (effect.effect === 'sets') return [...rules, newRule(act, effect)];
  return rules.map((rule) => {
    if (rule.id === effect.target) return actOnRule(rule, act, effect);
    const undoes = effect.effect === 'stays' || effect.effect === 'annuls';
    return undoes ? undoRuling(rule, effect.target, act) : rule;
  });
}

/**
 * All rules that the acts up to a day have set, as they then stand (also those no longer in force).
 * @param day YYYY-MM-DD, included.
 * @param countUndated whether texts without a date count although they were seen after `day`: yes
 *   for "now" (the copy seen is the one in use), no for "then" (nobody knows since when).
 */
export function rulesOn(
  decisions: readonly RuleDecision[],
  day: string,
  countUndated: boolean,
): RuleState[] {
  return actsInOrder(decisions)
    .map((act) => (countUndated && act.undated && act.day > day ? { ...act, day } : act))
    .filter((act) => act.day <= day)
    .reduce<RuleState[]>(applyAct, []);
}
