import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Unit } from '../mention.ts';
import { numberAt } from '../numbers/number.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { pastEchoOrVolume } from './unit-echo.ts';

/** The unit after an amount. */
export interface UnitRead {
  /** `null` where it has no name here (per 5 mL, per m²). */
  unit: Unit | null;
  mass: 'mg' | 'g' | 'mcg' | 'ng';
  until: number;
  /** "mg/comprimé": the amount is what one dose form holds. */
  perForm: boolean;
  /** A unit of laboratory values or blood alcohol ("µg/L", "mg/dL", "g/l"). */
  lab: boolean;
}

const MASSES: readonly WordClass[] = ['mg', 'mcg', 'g', 'ng'];

function massAt(
  tokens: readonly Token[],
  at: number,
): { mass: UnitRead['mass']; until: number } | null {
  for (const cls of MASSES) {
    const until = past(tokens, at, cls);
    // "125mg's" is one word, "10 mg 's avonds" is Dutch for "in the evening".
    // "10 mg S.O.S.": no plural either.
    const mark = tokens[at + 1];
    const apart = mark?.text === 's' || (mark?.text === "'" && mark.gap !== 'none');
    // "100mg mg/Tag": the column's unit behind the cell's own.
    const twice = tokens[until]?.text === tokens[at]?.text && cls === 'mg' ? 1 : 0;
    if (until) return { mass: cls as UnitRead['mass'], until: apart ? at + 1 : until + twice };
  }
  return null;
}

/** Index after "/", "per", "par" and the like at `at`, or 0. */
function perAt(tokens: readonly Token[], at: number): number {
  if (isMark(tokens, at, '/')) return at + 1;
  if (isMark(tokens, at, '.') && tokens[at]?.gap === 'none') return at + 1;
  return past(tokens, at, 'per');
}

/** "(-1)": the exponent as abstracts write it. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const marks =
    isMark(tokens, at, '(') && isMark(tokens, at + 1, '-') && isMark(tokens, at + 3, ')');
  return marks && tokens[at + 2]?.text === '1';
}

/** Skips exponents ("kg⁻¹", folded to "^^", "kg-1" or "kg(-1)"). */
function pastExponent(tokens: readonly Token[], at: number): number {
  if (isBracketed(tokens, at)) return at + 4;
  let next = at;
  while (isMark(tokens, next, '^')) next += 1;
  if (
    next === at &&
    isMark(tokens, at, '-') &&
    tokens[at]?.gap === 'none' &&
    tokens[at + 1]?.text === '1'
  ) {
    return at + 2;
  }
  return next;
}

function withMass(mass: UnitRead['mass'], suffix: '' | '/kg' | '/mL'): Unit | null {
  if (mass === 'mg' || mass === 'mcg') return `${mass}${suffix}`;
  return mass === 'g' && suffix === '' ? 'g' : null;
}

/** "l-1", "ml(-1)", "kg⁻¹": the index after a measure that the mass is divided by; or 0. */
function pastInverse(tokens: readonly Token[], at: number, cls: WordClass): number {
  const direct = past(tokens, at, cls);
  const exponent = direct ? pastExponent(tokens, direct) : 0;
  return exponent > direct ? exponent : 0;
}

/** Index after "/kg", "pro kg", "kg-1" at `at`, or 0. */
export function perKilogram(tokens: readonly Token[], at: number): number {
  const inverse = pastInverse(tokens, at, 'kg');
  if (inverse) return inverse;
  const per = perAt(tokens, at);
  // "por cada 1 quilograma", "für jedes Kilogramm"
  const each = per ? past(tokens, per, 'per') || past(tokens, per, 'every') || per : 0;
  const one = /^(?:1|un|um|one)$/.test(tokens[each]?.text ?? '') ? each + 1 : each;
  const kg = one ? past(tokens, one, 'kg') : 0;
  return kg ? pastExponent(tokens, kg) : 0;
}

/** "1 mg/day/kg", "25 mg par jour par kg": the weight stands past the rate; null where it does not. */
export function weighedPast(tokens: readonly Token[], at: number, unit: UnitRead): UnitRead | null {
  const until = unit.unit === unit.mass ? perKilogram(tokens, at) : 0;
  return until ? { ...unit, unit: withMass(unit.mass, '/kg'), until } : null;
}

const IN = smallWordsOf('inDay');

/** "/mL", "per 5 mL", "in 20 ml": the index after it and the volume. */
function perVolume(
  tokens: readonly Token[],
  at: number,
  mass: UnitRead['mass'],
): { until: number; volume: number } | null {
  const inverse = pastInverse(tokens, at, 'ml');
  if (inverse) return { until: inverse, volume: 1 };
  const per = perAt(tokens, at);
  if (!per) return null;
  const number = numberAt(tokens, per);
  const ml = past(tokens, number?.until ?? per, 'ml');
  if (!ml) return null;
  const apart = mass === 'mcg' && IN.test(tokens[at]?.text ?? '');
  // "50 mcg in 1 mL": micrograms are what is injected, the volume stands apart; but of an ampoule it is what it holds.
  if (apart && !isHeld(tokens, at)) return null;
  return { until: apart ? at : ml, volume: number?.value ?? 1 };
}

const HOLDING = ['strength', 'strengthHint', 'form'] as const;
const HELD_REACH = 12;

/** Whether an ampoule, a pack or a strength is told of just before or after. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  for (let near = Math.max(0, at - HELD_REACH); near < at + HELD_REACH; near += 1) {
    if (HOLDING.some((cls) => past(tokens, near, cls) > 0)) return true;
  }
  return false;
}

/** "/L", "par litre"; a bare "l" after a word is an article ("120 mg à l’hôpital"). */
function perLitre(tokens: readonly Token[], at: number): number {
  const inverse = pastInverse(tokens, at, 'litre');
  if (inverse) return inverse;
  const per = perAt(tokens, at);
  if (!per || (!isMark(tokens, at, '/') && (tokens[per]?.text.length ?? 0) < 2)) return 0;
  return past(tokens, per, 'litre');
}

const plain = (unit: Unit | null, mass: UnitRead['mass'], until: number): UnitRead => ({
  unit,
  mass,
  until,
  perForm: false,
  lab: mass === 'ng',
});

const LAB_VOLUME = 100;

/** "mg/mL" is a solution's; "187 mg per 100 ml" is blood alcohol or glucose. */
function perVolumeOf(
  mass: UnitRead['mass'],
  { until, volume }: { until: number; volume: number },
): UnitRead {
  const unit = plain(volume === 1 ? withMass(mass, '/mL') : null, mass, until);
  return volume === LAB_VOLUME ? { ...unit, lab: true } : unit;
}

/** "5 mg baclofen per kg", "2 mg (1 ml)/kg": the kilogram past what the amount is of, or its sign in parentheses. */
function weighsLater(tokens: readonly Token[], at: number): boolean {
  const aside = pastEchoOrVolume(tokens, at);
  const next = past(tokens, past(tokens, aside, 'of') || aside, 'baclofen') || aside;
  return next > at && perKilogram(tokens, next) > 0;
}

/** Reads the unit at `at` with what it is per: kg, mL, litre, dose form. */
export function unitAt(tokens: readonly Token[], at: number): UnitRead | null {
  // "25-microgram", "90-mg arm", "80+ mg"
  const from = isMark(tokens, at, '-') || isMark(tokens, at, '+') ? at + 1 : at;
  const found = massAt(tokens, from);
  if (!found || tokens[from]?.gap === 'paragraph') return null;
  const { mass, until } = found;
  const kg = perKilogram(tokens, until);
  if (kg || weighsLater(tokens, until)) return plain(withMass(mass, '/kg'), mass, kg || until);
  const volume = perVolume(tokens, until, mass);
  if (volume) return perVolumeOf(mass, volume);
  const litre = perLitre(tokens, until);
  if (litre || isMark(tokens, until, '%'))
    return { ...plain(null, mass, litre || until + 1), lab: true };
  // "20 mg/g" of a cream; "4 µg/g" of tissue
  const gram = isMark(tokens, until, '/') ? past(tokens, until + 1, 'g') : 0;
  if (gram) return { ...plain(null, mass, gram), lab: mass !== 'mg' };
  const form = isMark(tokens, until, '/') ? past(tokens, until + 1, 'tablet') : 0;
  if (form) return { ...plain(withMass(mass, ''), mass, form), perForm: true };
  return plain(withMass(mass, ''), mass, until);
}
