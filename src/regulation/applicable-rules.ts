import type { Indication, Mention, Route } from '../dosage/mention.ts';
import type { Situation } from './context.ts';

const MICROGRAMS = new Set(['mcg', 'mcg/kg', 'mcg/mL']);

/**
 * The route whose rules apply. The words of the page go before the caller's default; micrograms of
 * baclofen are intrathecal unless somebody says that they are taken by mouth.
 */
export function applicableRoute(
  { route, unit, implied }: Mention,
  { route: asked }: Pick<Situation, 'route'>,
): Route {
  const stated = implied.includes('route') ? null : route;
  const likely = unit !== null && MICROGRAMS.has(unit) ? 'intrathecal' : null;
  return stated ?? asked ?? likely ?? route ?? 'oral';
}

/**
 * The indications whose rules can apply, each to be shown apart: the one asked for, else the one
 * that the text names, else all. Intrathecal baclofen and baclofen for children are for spasticity;
 * no text seen uses either against alcohol dependence.
 */
export function applicableIndications(
  { indication, population }: Mention,
  { indication: asked }: Pick<Situation, 'indication'>,
  route: Route,
): readonly Indication[] {
  const known = asked ?? indication;
  if (known) return [known];
  if (route === 'intrathecal' || population === 'child') return ['spasticity'];
  return ['alcohol-use-disorder', 'spasticity'];
}
