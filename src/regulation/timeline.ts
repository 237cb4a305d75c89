import { actsInOrder } from './fold-acts.ts';
import { daysOfQuestions } from './open-question.ts';
import { type Regime, type RegimeKey, regimeOn } from './regime.ts';
import type { RuleDecision } from './rule-data.ts';

/** A stretch of days under one regime: `from` included, `until` excluded, null where it still runs. */
export interface Period {
  from: string;
  until: string | null;
  regime: Regime;
}

/** The oldest act on record is of 1974; what held earlier was not looked for. */
const RECORDS_FROM = '1974-01-01';

/** Days on which something can change: the acts, first days on sale, ends of validity, questions. */
function daysOfChange(decisions: readonly RuleDecision[]): string[] {
  const days = actsInOrder(decisions).flatMap(({ day, effect }) => [
    day,
    ...(effect.effect === 'sets' && effect.governsFrom ? [effect.governsFrom] : []),
    ...((effect.effect === 'sets' || effect.effect === 'renews') && effect.until
      ? [effect.until]
      : []),
  ]);
  return [...new Set([...days, ...daysOfQuestions(decisions)])].sort();
}

/** Two regimes that read alike to a reader belong to one period. */
function readsAlike(a: Regime, b: Regime): boolean {
  return (
    a.status === b.status &&
    a.decision === b.decision &&
    a.maxMgPerDay === b.maxMgPerDay &&
    a.open === b.open
  );
}

/**
 * The folded timeline of one (jurisdiction, indication, route): periods without gap or overlap,
 * from 1974 on.
 */
export function timeline(decisions: readonly RuleDecision[], key: RegimeKey): Period[] {
  const own = decisions.filter(({ jurisdiction }) => jurisdiction === key.jurisdiction);
  const periods: Period[] = [
    { from: RECORDS_FROM, until: null, regime: regimeOn(own, key, RECORDS_FROM) },
  ];
  for (const day of daysOfChange(own).filter((change) => change > RECORDS_FROM)) {
    const regime = regimeOn(own, key, day);
    const last = periods.at(-1);
    if (!last || readsAlike(last.regime, regime)) continue;
    last.until = day;
    periods.push({ from: day, until: null, regime });
  }
  return periods;
}
