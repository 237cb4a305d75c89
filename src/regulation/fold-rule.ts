import type { Dose } from '../dataset/schema/dose.ts';
import type { Effect } from '../dataset/schema/effect.ts';
import type { Indication, Route } from '../dosage/mention.ts';
import type { Act } from './fold-acts.ts';

/** One rule (a label, an authorisation, a recommendation) as it stands after the acts so far. */
export interface RuleState {
  /** The decision that set it. */
  id: string;
  indication: Indication;
  route: Route;
  beside: boolean;
  authorises: boolean;
  since: string;
  governsFrom: string;
  until: string | null;
  /** Who fixed the figures that now count, and the figures. */
  ceilingBy: string;
  dose: Dose | undefined;
  /** The ruling that took its maximum away, while that ruling counts. */
  ceilingAnnulledBy: string | null;
  suspendedBy: string | null;
  endedBy: string | null;
  /** Last day on which it began, or began again, to hold: the later one governs. */
  tookEffect: string;
}

type SetsEffect = Extract<Effect, { effect: 'sets' }>;

/** The rule that a `sets` effect creates. */
export function newRule({ day, by }: Act, effect: SetsEffect): RuleState {
  const governsFrom = effect.governsFrom ?? day;
  return {
    id: by.id,
    indication: effect.indication,
    route: effect.route,
    beside: effect.beside ?? false,
    authorises: effect.authorises ?? true,
    since: day,
    governsFrom,
    until: effect.until ?? null,
    ceilingBy: by.id,
    dose: by.dose,
    ceilingAnnulledBy: null,
    suspendedBy: null,
    endedBy: null,
    tookEffect: governsFrom,
  };
}

/** What an act on the rule itself makes of it. `stays` acts on rulings, not on rules. */
export function actOnRule(rule: RuleState, { day, by }: Act, effect: Effect): RuleState {
  switch (effect.effect) {
    case 'amends':
      return effect.part === 'text' ? rule : { ...rule, ceilingBy: by.id, dose: by.dose };
    case 'renews':
      return { ...rule, until: effect.until ?? null };
    case 'suspends':
      return { ...rule, suspendedBy: by.id };
    case 'restores':
      return { ...rule, suspendedBy: null, endedBy: null, tookEffect: day };
    case 'ends':
      return { ...rule, endedBy: by.id };
    case 'annuls':
      return effect.part === 'whole'
        ? { ...rule, endedBy: by.id }
        : { ...rule, ceilingBy: by.id, ceilingAnnulledBy: by.id };
    default:
      return rule;
  }
}

/**
 * What remains of a rule when a ruling is stayed or annulled: whatever that ruling had done to it
 * counts no more. The act that undid it is the one that now makes the ceiling bind.
 */
export function undoRuling(rule: RuleState, ruling: string, { day, by }: Act): RuleState {
  let undone = rule;
  if (rule.ceilingAnnulledBy === ruling) {
    undone = { ...undone, ceilingAnnulledBy: null, ceilingBy: by.id };
  }
  if (rule.suspendedBy === ruling) undone = { ...undone, suspendedBy: null, tookEffect: day };
  if (rule.endedBy === ruling) undone = { ...undone, endedBy: null, tookEffect: day };
  return undone;
}

/** Whether the rule holds on a day, as far as the acts so far tell. */
export function holdsOn({ since, until, endedBy, suspendedBy }: RuleState, day: string): boolean {
  const lapsed = until !== null && day >= until;
  return since <= day && !lapsed && endedBy === null && suspendedBy === null;
}
