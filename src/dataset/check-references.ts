import type { Fault } from './fault.ts';
import type { Decision } from './schema/decision.ts';
import type { Effect } from './schema/effect.ts';

/** A record next to the file it came from. */
export interface Filed<Record> {
  file: string;
  record: Record;
}

const setsRule = (decision: Decision) => decision.effects.some(({ effect }) => effect === 'sets');

/** Why an effect cannot act on its target, or null where it can. */
function targetFault(effect: Effect, known: ReadonlyMap<string, Decision>): string | null {
  if (effect.effect === 'sets') return null;
  const target = known.get(effect.target);
  if (!target) return `no decision has the id "${effect.target}"`;
  if (effect.effect === 'stays') {
    return target.kind === 'court-ruling' ? null : `"${effect.target}" is no ruling to stay`;
  }
  if (effect.effect === 'annuls' && target.kind === 'court-ruling') return null;
  return setsRule(target) ? null : `"${effect.target}" sets no rule to act on`;
}

/** Every id that an effect or an answered question names must exist and be of the right sort. */
export function checkDecisionReferences(decisions: readonly Filed<Decision>[]): Fault[] {
  const known = new Map(decisions.map(({ record }) => [record.id, record]));
  return decisions.flatMap(({ file, record }) => [
    ...record.effects.flatMap((effect, index) => {
      const reason = targetFault(effect, known);
      return reason ? [{ file, path: `effects.${index}.target`, reason }] : [];
    }),
    ...(record.openQuestions ?? []).flatMap(({ settledBy }, index) =>
      settledBy === undefined || known.has(settledBy)
        ? []
        : [
            {
              file,
              path: `openQuestions.${index}.settledBy`,
              reason: `no decision has the id "${settledBy}"`,
            },
          ],
    ),
  ]);
}

/** A list of records may name only decisions that exist. */
export function checkNamedDecisions(
  named: readonly { file: string; path: string; ids: readonly string[] }[],
  decisions: readonly Filed<Decision>[],
): Fault[] {
  const known = new Set(decisions.map(({ record }) => record.id));
  return named.flatMap(({ file, path, ids }) =>
    ids.flatMap((id, place) =>
      known.has(id)
        ? []
        : [{ file, path: `${path}.${place}`, reason: `no decision has the id "${id}"` }],
    ),
  );
}
