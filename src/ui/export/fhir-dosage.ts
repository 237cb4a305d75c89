import type { Mention, Route, Unit } from '../../dosage/mention.ts';

interface Quantity {
  value: number;
  unit: string;
  system: 'http://unitsofmeasure.org';
  code: string;
}

/** The parts of the FHIR R5 Dosage type that a reading fills. */
export interface FhirDosage {
  text: string;
  timing?: { repeat: { frequency?: number; period: number; periodUnit: 'd' | 'wk' } };
  route?: { coding: { system: string; code: string; display: string }[] };
  doseAndRate?: {
    doseQuantity?: Quantity;
    doseRange?: { low: Quantity; high: Quantity };
    rateQuantity?: Quantity;
    rateRange?: { low: Quantity; high: Quantity };
  }[];
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

/** Only where the total is a whole number of intakes; FHIR has no place for a guess. */
function timesPerDay({ unit, per, low, dailyMg }: Mention): number | undefined {
  if (unit !== 'mg' || per !== 'dose' || dailyMg === null || low === 0) return undefined;
  const times = dailyMg[0] / low;
  return Number.isInteger(times) ? times : undefined;
}

/** A ceiling is no dose to take: it goes where FHIR keeps the most per period. */
function dosePart(mention: Mention, code: string): Partial<FhirDosage> {
  const { low, high, per, role } = mention;
  if (role === 'ceiling' && per === 'day') {
    return {
      maxDosePerPeriod: [{ numerator: quantity(high, code), denominator: quantity(1, 'd') }],
    };
  }
  if (per === 'day') return { doseAndRate: [amount(low, high, `${code}/d`, 'rate')] };
  if (per === 'week') return { doseAndRate: [amount(low, high, `${code}/wk`, 'rate')] };
  const frequency = timesPerDay(mention);
  return {
    doseAndRate: [amount(low, high, code, 'dose')],
    ...(frequency && { timing: { repeat: { frequency, period: 1, periodUnit: 'd' } } }),
  };
}

/**
 * Writes a reading as a FHIR R5 Dosage. A slip of the source, a strength and an unsure reading keep
 * their words only: structured data is taken at its word by whoever imports it.
 */
export function fhirDosage(mention: Mention): FhirDosage {
  const { text, unit, route, role, slip, doubt } = mention;
  const told = !slip && doubt === null && role !== 'strength' && unit !== null;
  return {
    text,
    ...(route && { route: { coding: [{ system: 'http://snomed.info/sct', ...ROUTES[route] }] } }),
    ...(told && dosePart(mention, UCUM[unit])),
  };
}
