import { cardFigures } from './card-figures.ts';
import type { Fault } from './fault.ts';
import type { Caution } from './schema/caution.ts';
import type { Decision } from './schema/decision.ts';

type Finding = Omit<Fault, 'file'>;

/** A figure on a card that no source of the record carries is worse than no figure. */
export function checkFigures(record: Decision | Caution): Finding[] {
  const supported = new Set(record.sources.flatMap(({ figures = [] }) => figures));
  return cardFigures(record)
    .filter(({ figure }) => !supported.has(figure))
    .map(({ path, figure }) => ({
      path,
      reason: `no source of this record lists the figure ${figure} in its "figures"`,
    }));
}

/** Figures of use (not mere thresholds) belong to one indication; two would mix their ceilings. */
export function checkDoseScope({ dose, scope }: Decision): Finding[] {
  const ofUse = dose?.start ?? dose?.usualMgPerDay ?? dose?.maxMgPerDay ?? dose?.hospital;
  if (ofUse === undefined || scope.indications.length === 1) return [];
  return [{ path: 'dose', reason: 'dose figures need a record of exactly one indication (scope)' }];
}

/** An effect on a day of its own must say why it is not the record's `inForceFrom`. */
export function checkEffectDates({ effects, inForceFrom }: Decision): Finding[] {
  return effects.flatMap(({ on, basis }, index) =>
    on !== undefined && on !== inForceFrom && basis === undefined
      ? [{ path: `effects.${index}.basis`, reason: `say why "on" is ${on}, not ${inForceFrom}` }]
      : [],
  );
}

/** A rule can only be set for what the record is about. */
export function checkEffectScope({ effects, scope }: Decision): Finding[] {
  return effects.flatMap((effect, index) => {
    if (effect.effect !== 'sets') return [];
    const inScope =
      scope.indications.includes(effect.indication) && scope.routes.includes(effect.route);
    return inScope
      ? []
      : [{ path: `effects.${index}`, reason: 'sets a rule outside the scope of the record' }];
  });
}
