import type { ByAge } from '../dataset/schema/dose.ts';
import type { Mention } from '../dosage/mention.ts';
import type { ComparableDose } from './comparable-dose.ts';
import type { ContextLine, Relation } from './context.ts';
import type { Regime, RegimeKey } from './regime.ts';
import type { RuleDecision } from './rule-data.ts';

/** How a dose stands to a ceiling (mg/day); equal counts as within. */
function relate(dose: ComparableDose, max: number | null): Relation {
  if (max === null || dose.kind === 'none') return 'not-comparable';
  if (dose.highMg > max) return 'above';
  return dose.kind === 'day' ? 'within' : 'not-comparable';
}

/** The children's rules of the acts shown, the governing one first. */
function childRules(
  { rule, decision, alongside }: Regime,
  decisions: readonly RuleDecision[],
): ByAge[] {
  const ids = new Set([decision, rule, ...alongside]);
  return [...ids].flatMap((id) => decisions.find((each) => each.id === id)?.dose?.byAge ?? []);
}

/** What a line is made of: the mention, its comparable part, and the records to look up. */
export interface LineInput {
  mention: Mention;
  dose: ComparableDose;
  decisions: readonly RuleDecision[];
}

/**
 * One line of a context. A child's dose is never held against an adult ceiling: it is not
 * comparable, and the line carries the rules for children instead.
 */
export function contextLine(
  { indication, route }: RegimeKey,
  regime: Regime,
  { mention, dose, decisions }: LineInput,
): ContextLine {
  const child = mention.population === 'child';
  const byAge = child ? childRules(regime, decisions) : [];
  return {
    indication,
    route,
    decision: regime.decision,
    maxMgPerDay: regime.maxMgPerDay,
    usualMgPerDay: regime.usualMgPerDay,
    hospital: regime.hospital,
    relation: child ? 'not-comparable' : relate(dose, regime.maxMgPerDay),
    open: regime.open,
    alongside: regime.alongside,
    ...(byAge.length > 0 && { byAge }),
  };
}
