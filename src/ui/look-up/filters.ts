import type { Decision, DecisionKind, DecisionStatus } from '../../dataset/schema/decision.ts';
import type { FoundRecord } from '../record/find-record.ts';

type Scope = Decision['scope'];

/** What the results are narrowed to; null leaves a facet open. */
export interface Filters {
  country: string | null;
  indication: Scope['indications'][number] | null;
  route: Scope['routes'][number] | null;
  kind: DecisionKind | 'caution' | 'product' | null;
  status: DecisionStatus | null;
}

/** Everything passes. */
export const NO_FILTERS: Filters = {
  country: null,
  indication: null,
  route: null,
  kind: null,
  status: null,
};

/** What of a record the filters look at; an empty list means that the record does not say. */
interface Facets {
  countries: readonly string[];
  indications: readonly string[];
  routes: readonly string[];
  kind: string;
  status: string | null;
}

/** One shape for all sorts of records, so that one test decides for all of them. */
function facetsOf(found: FoundRecord): Facets {
  if (found.type === 'decision') {
    const { jurisdiction, scope, kind, status } = found.record;
    return { countries: [jurisdiction], ...scope, kind, status };
  }
  if (found.type === 'caution') {
    const { jurisdictions: countries, indications, routes } = found.record.appliesTo;
    return { countries, indications, routes, kind: 'caution', status: null };
  }
  const { jurisdictions: countries, routes } = found.record;
  return { countries, indications: [], routes, kind: 'product', status: null };
}

/** Whether any facet is narrowed. */
export function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

/** Whether a record passes. A caution for all countries passes every country. */
export function passes(found: FoundRecord, filters: Filters): boolean {
  const { countries, indications, routes, kind, status } = facetsOf(found);
  const { country, indication, route } = filters;
  return (
    (country === null || countries.includes(country) || countries.includes('ALL')) &&
    (indication === null || indications.includes(indication)) &&
    (route === null || routes.includes(route)) &&
    (filters.kind === null || filters.kind === kind) &&
    (filters.status === null || filters.status === status)
  );
}
