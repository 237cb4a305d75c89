import type { HospitalDoses, Range } from '../dataset/schema/dose.ts';
import type { Indication, Route } from '../dosage/mention.ts';
import { holdsOn, type RuleState } from './fold-rule.ts';
import { rulesOn } from './fold-rules.ts';
import { openOn } from './open-question.ts';
import type { RuleDecision } from './rule-data.ts';

/** Which rule is asked for. */
export interface RegimeKey {
  jurisdiction: string;
  indication: Indication;
  route: Route;
}

/**
 * none-seen: no act of any kind in our sources. no-figure: an act without a daily maximum.
 * ceiling-annulled: a court took the maximum away. tolerated: a use admitted, not authorised.
 */
export type RegimeStatus =
  | 'in-force'
  | 'no-figure'
  | 'ceiling-annulled'
  | 'tolerated'
  | 'none-seen';

/** What holds for one key on one day. */
export interface Regime {
  status: RegimeStatus;
  /** The act that last changed the ceiling of the governing rule (or took it away). */
  decision: string | null;
  /** The governing rule, named by the decision that set it. */
  rule: string | null;
  maxMgPerDay: number | null;
  usualMgPerDay: Range | null;
  hospital: HospitalDoses | null;
  authorised: boolean;
  open: boolean;
  /** Acts behind the other rules in force, latest first. */
  alongside: readonly string[];
}

const NONE_SEEN: Regime = {
  status: 'none-seen',
  decision: null,
  rule: null,
  maxMgPerDay: null,
  usualMgPerDay: null,
  hospital: null,
  authorised: false,
  open: false,
  alongside: [],
};

// The ruling comes first: the rule still authorises, it merely has no maximum any more.
function statusOf({ ceilingAnnulledBy, authorises, dose }: RuleState): RegimeStatus {
  if (ceilingAnnulledBy !== null) return 'ceiling-annulled';
  if (!authorises) return 'tolerated';
  return dose?.maxMgPerDay === undefined ? 'no-figure' : 'in-force';
}

/** The rule that governs comes first: unmarked before `beside`, then the last to take effect. */
function byPrecedence(a: RuleState, b: RuleState): number {
  if (a.beside !== b.beside) return a.beside ? 1 : -1;
  if (a.tookEffect !== b.tookEffect) return a.tookEffect > b.tookEffect ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function describeRule(rule: RuleState): Omit<Regime, 'open' | 'alongside'> {
  const { dose, ceilingAnnulledBy } = rule;
  return {
    status: statusOf(rule),
    decision: rule.ceilingBy,
    rule: rule.id,
    maxMgPerDay: ceilingAnnulledBy === null ? (dose?.maxMgPerDay ?? null) : null,
    usualMgPerDay: dose?.usualMgPerDay ?? null,
    hospital: dose?.hospital ?? null,
    authorised: rule.authorises,
  };
}

/**
 * The regime of one (jurisdiction, indication, route) on one day, folded from the effects of all
 * decisions up to that day. Always exactly one answer; `none-seen` where no rule was found.
 * @param day YYYY-MM-DD.
 * @param countUndated see `rulesOn`.
 */
export function regimeOn(
  decisions: readonly RuleDecision[],
  key: RegimeKey,
  day: string,
  countUndated = false,
): Regime {
  const ofJurisdiction = decisions.filter(({ jurisdiction }) => jurisdiction === key.jurisdiction);
  const holding = rulesOn(ofJurisdiction, day, countUndated)
    .filter(({ indication, route }) => indication === key.indication && route === key.route)
    .filter((rule) => holdsOn(rule, day))
    .sort(byPrecedence);
  const governing = holding.find(({ governsFrom }) => governsFrom <= day);
  if (!governing) return { ...NONE_SEEN, alongside: holding.map(({ ceilingBy }) => ceilingBy) };
  return {
    ...describeRule(governing),
    open: openOn(ofJurisdiction, [governing.ceilingBy, governing.id], day),
    alongside: holding.filter((rule) => rule !== governing).map(({ ceilingBy }) => ceilingBy),
  };
}
