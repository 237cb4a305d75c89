import type { Mention } from '../dosage/mention.ts';
import type { ComparableDose } from './comparable-dose.ts';
import type { ContextLine, Note } from './context.ts';
import type { Regime } from './regime.ts';

/** A line of "now" with the regime behind it. */
export interface NowLine {
  line: ContextLine;
  regime: Regime;
}

/**
 * Off-label is said of alcohol dependence only: above the authorised maximum in force, or where the
 * country's own rules authorise no such use. The latter only if the text or the reader speaks of
 * alcohol, and only of a country whose rules are known at all: silence of our sources is no fact.
 */
function isOffLabel({ line, regime }: NowLine, onlyLine: boolean, countryKnown: boolean): boolean {
  if (line.indication !== 'alcohol-use-disorder' || line.route !== 'oral') return false;
  if (regime.authorised) return line.relation === 'above';
  return onlyLine && countryKnown;
}

/**
 * The notes of a context, in a fixed order: why the dose cannot be compared, then what is missing.
 * @param countryKnown whether the dataset holds any rule in force in the country.
 */
export function contextNotes(
  mention: Mention,
  dose: ComparableDose,
  now: readonly NowLine[],
  countryKnown: boolean,
): Note[] {
  const notes = new Set<Note>();
  if (dose.note !== null) notes.add(dose.note);
  if (mention.population === 'child' && now.some(({ line }) => line.byAge !== undefined)) {
    notes.add('per-weight');
  }
  const only = now.length === 1;
  if (now.some((each) => isOffLabel(each, only, countryKnown))) notes.add('off-label');
  const missing = now.some(
    ({ regime }) => regime.maxMgPerDay === null && regime.status !== 'ceiling-annulled',
  );
  if (missing) notes.add('no-ceiling-seen');
  return [...notes];
}
