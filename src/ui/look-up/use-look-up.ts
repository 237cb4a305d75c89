import { useMemo, useState } from 'preact/hooks';
import { allRecords, type FoundRecord, findRecord } from '../record/find-record.ts';
import type { Library } from '../record/library.ts';
import { type Filters, isNarrowed, NO_FILTERS, passes } from './filters.ts';

/** More than a reader looks through; the best come first. */
const SHOWN = 30;

/** Where looking up begins: words already typed, or a record already open. */
export interface LookUpStart {
  query: string;
  /** Id of a record, or null. */
  opened: string | null;
}

/** What looking up is about at the moment, and what can be done with it. */
export interface LookUp {
  query: string;
  filters: Filters;
  /** Something was typed or narrowed, so that there are results to show. */
  searching: boolean;
  results: readonly FoundRecord[];
  /** Index of the marked result. */
  active: number;
  /** The record being read, or null while searching. */
  opened: FoundRecord | null;
  type: (query: string) => void;
  narrow: (filters: Filters) => void;
  move: (by: number) => void;
  open: (id: string) => void;
  /** One step back: from a record to the one before, then to the results. False where none was. */
  back: () => boolean;
}

/** Filters alone are a question too: "all rulings of France", the latest first. */
function find(library: Library | null, query: string, filters: Filters): FoundRecord[] {
  if (library === null) return [];
  const typed = query.trim() !== '';
  if (!typed && !isNarrowed(filters)) return [];
  const found = typed
    ? library.search(query).flatMap(({ id }) => findRecord(library, id) ?? [])
    : allRecords(library);
  return found.filter((each) => passes(each, filters)).slice(0, SHOWN);
}

/** The state of looking things up: what was typed, what was found, the trail of opened records. */
export function useLookUp(library: Library | null, start: LookUpStart): LookUp {
  const [query, setQuery] = useState(start.query);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [active, setActive] = useState(0);
  const [trail, setTrail] = useState<readonly string[]>(start.opened ? [start.opened] : []);
  const results = useMemo(() => find(library, query, filters), [library, query, filters]);
  const last = trail.at(-1);
  const anew = () => {
    setActive(0);
    setTrail([]);
  };
  const type = (typed: string) => {
    setQuery(typed);
    anew();
  };
  const back = () => {
    if (trail.length > 0) setTrail(trail.slice(0, -1));
    else if (query !== '') type('');
    else return false;
    return true;
  };
  return {
    query,
    filters,
    searching: query.trim() !== '' || isNarrowed(filters),
    results,
    active,
    opened: library && last ? findRecord(library, last) : null,
    type,
    narrow: (narrowed) => {
      setFilters(narrowed);
      anew();
    },
    move: (by) => setActive(Math.max(0, Math.min(results.length - 1, active + by))),
    open: (id) => setTrail([...trail, id]),
    back,
  };
}
