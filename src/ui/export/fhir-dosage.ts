import type { Mention, Route, Unit } from '../../dosage/mention.ts';
import { dailyFactor } from '../format/daily-factor.ts';

interface Quantity {
  value: number;
  unit: string;
  system: 'http://unitsofmeasure.org';
  code: string;
}

/** The parts of the FHIR R5 Dosage type that a reading fills. */
export interface FhirDosage {
  text: string;
  timing?: { repeat: { frequency: number; frequencyMax?: number; period: 1; periodUnit: 'd' } };
  route?: { coding: { system: string; code: string; display: string }[] };
  doseAndRate?: {
    doseQuantity?: Quantity;
    doseRange?: { low: Quantity; high: Quantity };
    rateQuantity?: Quantity;
    rateRange?: { low: Quantity; high: Quantity };
  }[];
  maxDosePerAdministration?: Quantity;
  maxDosePerPeriod?: { numerator: Quantity; denominator: Quantity }[];
}

/** UCUM codes; a tablet is an annotation there, since it is no unit of measure. */
const UCUM: Record<Unit, string> = {
  mg: 'mg',
  g: 'g',
  mcg: 'ug',
  'mg/kg': 'mg/kg',
  'mcg/kg': 'ug/kg',
  'mg/mL': 'mg/mL',
  'mcg/mL': 'ug/mL',
  tablet: '{tablet}',
};

/** SNOMED CT codes of the two routes. */
const ROUTES: Record<Route, { code: string; display: string }> = {
  oral: { code: '26643006', display: 'Oral route' },
  intrathecal: { code: '72607000', display: 'Intrathecal route' },
};

function quantity(value: number, code: string): Quantity {
  return { value, unit: code, system: 'http://unitsofmeasure.org', code };
}

/** One quantity or a range of the same unit, under FHIR's names for them. */
function amount(low: number, high: number, code: string, name: 'dose' | 'rate') {
  const range = { low: quantity(low, code), high: quantity(high, code) };
  if (name === 'rate') return low === high ? { rateQuantity: range.low } : { rateRange: range };
  return low === high ? { doseQuantity: range.low } : { doseRange: range };
}

/** How often a day, only where that is sure; FHIR has no place for a guess. */
function timing(mention: Mention): Pick<FhirDosage, 'timing'> {
  const times = mention.unit === 'mg' ? dailyFactor(mention) : null;
  if (times === null) return {};
  const [frequency, most] = times;
  const frequencyMax = most > frequency ? { frequencyMax: most } : {};
  return { timing: { repeat: { frequency, ...frequencyMax, period: 1, periodUnit: 'd' } } };
}

function mostPer(period: 'd' | 'wk', value: number, code: string): Partial<FhirDosage> {
  return {
    maxDosePerPeriod: [{ numerator: quantity(value, code), denominator: quantity(1, period) }],
  };
}

/** A ceiling is no dose to take: it goes where FHIR keeps the most per period and per intake. */
function mostPart({ high, per, dailyMg }: Mention, code: string): Partial<FhirDosage> {
  if (per === 'day') return mostPer('d', high, code);
  if (per === 'week') return mostPer('wk', high, code);
  if (per === null) return {};
  return {
    maxDosePerAdministration: quantity(high, code),
    ...(dailyMg && mostPer('d', dailyMg[1], UCUM.mg)),
  };
}

function dosePart(mention: Mention, code: string): Partial<FhirDosage> {
  const { low, high, per } = mention;
  if (per === 'day') return { doseAndRate: [amount(low, high, `${code}/d`, 'rate')] };
  if (per === 'week') return { doseAndRate: [amount(low, high, `${code}/wk`, 'rate')] };
  if (per === null) return {};
  return { doseAndRate: [amount(low, high, code, 'dose')], ...timing(mention) };
}

/** Whether the amount is one that is taken, or may be: a strength, a difference, a threshold is not. */
function isDose({ role, step }: Mention): boolean {
  if (role === 'increment') return step === 'level';
  return role !== 'strength' && role !== 'threshold';
}

/**
 * Writes a reading as a FHIR R5 Dosage. What is no dose, a slip of the source, an unsure reading and an
 * amount of no known period keep their words only: structured data is taken at its word by whoever
 * imports it.
 */
export function fhirDosage(mention: Mention): FhirDosage {
  const { text, unit, route, role, slip, doubt } = mention;
  const told = !slip && doubt === null && isDose(mention) && unit !== null;
  const part = role === 'ceiling' ? mostPart : dosePart;
  return {
    text,
    ...(route && { route: { coding: [{ system: 'http://snomed.info/sct', ...ROUTES[route] }] } }),
    ...(told && part(mention, UCUM[unit])),
  };
}
