import type { Indication, Route } from '../../src/dosage/mention.ts';
import type { Situation } from '../../src/regulation/context.ts';

const INDICATIONS = ['alcohol-use-disorder', 'spasticity'];
const ROUTES = ['oral', 'intrathecal'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DAY = /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/;

type Fields = Record<string, unknown>;

/** An optional field: absent, null and the empty string all mean "not known". */
function optional(fields: Fields, name: string, fits: (value: string) => boolean, wanted: string) {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || !fits(value)) throw new Error(`"${name}" must be ${wanted}`);
  return value;
}

/**
 * Reads the situation next to a passage on an input line of `lens context`.
 * @param today YYYY-MM-DD, used where the line names no day of its own.
 * @throws Error naming the field that is missing or of a wrong kind.
 */
export function readSituation(fields: Fields, today: string): Situation {
  const pick = (name: string, list: string[]) =>
    optional(fields, name, (value) => list.includes(value), list.join(' or '));
  const country = optional(
    fields,
    'jurisdiction',
    (value) => /^[A-Za-z]{2}$/.test(value),
    'an ISO 3166 alpha-2 code',
  );
  if (country === undefined) throw new Error('"jurisdiction" is missing');
  return {
    jurisdiction: country.toUpperCase(),
    today: optional(fields, 'today', (value) => DAY.test(value), 'a day, YYYY-MM-DD') ?? today,
    pageDate: optional(
      fields,
      'pageDate',
      (value) => PARTIAL_DAY.test(value),
      'a date, YYYY-MM-DD',
    ),
    indication: pick('indication', INDICATIONS) as Indication | undefined,
    route: pick('route', ROUTES) as Route | undefined,
  };
}
