import type { Decision } from './schema/decision.ts';

type Route = Decision['scope']['routes'][number];

/**
 * Codes of the jurisdictions for which a decision sets a rule, each once. Of the others only notices,
 * opinions or guidelines are known: there is nothing to compare a dose with.
 * @param route only rules for this route; for any without it
 */
export function countriesWithRules(
  decisions: readonly Pick<Decision, 'jurisdiction' | 'effects'>[],
  route?: Route,
): string[] {
  const setting = decisions.filter(({ effects }) =>
    effects.some((each) => each.effect === 'sets' && (!route || each.route === route)),
  );
  return [...new Set(setting.map(({ jurisdiction }) => jurisdiction))];
}
