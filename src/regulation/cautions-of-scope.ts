import { SEVERITIES } from '../dataset/severities.ts';
import { withoutRepeats } from './applicable-cautions.ts';
import { holdsIn } from './eu-members.ts';
import type { RuleCaution, RuleDecision } from './rule-data.ts';

/** For which country, uses and routes an act holds. */
type Scoped = Pick<RuleDecision, 'jurisdiction'> & {
  scope: { indications: readonly string[]; routes: readonly string[] };
};

/**
 * The cautions of today for the country, uses and routes of an act, whatever the dose and the
 * patient's age: a record is about all of them. The most serious first, the country's own before the
 * general ones.
 */
export function cautionsOfScope<C extends RuleCaution>(
  cautions: readonly C[],
  { jurisdiction, scope }: Scoped,
): C[] {
  const rank = ({ severity, appliesTo }: C) =>
    2 * SEVERITIES.indexOf(severity) + (appliesTo.jurisdictions.includes('ALL') ? 1 : 0);
  const fitting = cautions.filter(
    ({ appliesTo }) =>
      appliesTo.jurisdictions.some((where) => holdsIn(where, jurisdiction)) &&
      appliesTo.indications.some((each) => scope.indications.includes(each)) &&
      appliesTo.routes.some((each) => scope.routes.includes(each)),
  );
  return withoutRepeats(fitting, jurisdiction).toSorted((a, b) => rank(a) - rank(b));
}
