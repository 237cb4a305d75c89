import { useMemo, useState } from 'preact/hooks';
import { type FoundRecord, findRecord } from '../record/find-record.ts';
import type { Library } from './popup-props.ts';

/** More than a reader looks through; the best come first. */
const SHOWN = 30;

export interface LookUp {
  query: string;
  results: readonly FoundRecord[];
  active: number;
  /** The record being read, or null while searching. */
  opened: FoundRecord | null;
  type: (query: string) => void;
  move: (by: number) => void;
  open: (id: string) => void;
  /** One step back: from a record to the one before, then to the results. False where none was. */
  back: () => boolean;
}

function find(library: Library | null, query: string): FoundRecord[] {
  if (library === null || query.trim() === '') return [];
  const hits = library.search(query).slice(0, SHOWN);
  return hits.map(({ id }) => findRecord(library, id)).filter((found) => found !== null);
}

/** The state of looking things up: what was typed, what was found, the trail of opened records. */
export function useLookUp(library: Library | null): LookUp {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const results = useMemo(() => find(library, query), [library, query]);
  const last = trail.at(-1);
  const type = (typed: string) => {
    setQuery(typed);
    setActive(0);
    setTrail([]);
  };
  const back = () => {
    if (trail.length > 0) setTrail(trail.slice(0, -1));
    else if (query !== '') type('');
    else return false;
    return true;
  };
  return {
    query,
    results,
    active,
    opened: library && last ? findRecord(library, last) : null,
    type,
    move: (by) => setActive(Math.max(0, Math.min(results.length - 1, active + by))),
    open: (id) => setTrail([...trail, id]),
    back,
  };
}
