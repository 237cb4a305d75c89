import { useMemo, useState } from 'preact/hooks';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { Library } from './popup-props.ts';

/** More than a reader looks through; the best come first. */
const SHOWN = 30;

export interface LookUp {
  query: string;
  results: readonly Decision[];
  active: number;
  /** The decision being read, or null while searching. */
  opened: Decision | null;
  type: (query: string) => void;
  move: (by: number) => void;
  open: (id: string) => void;
  /** One step back: from a decision to the one before, then to the results. False where none was. */
  back: () => boolean;
}

function find(library: Library | null, query: string): Decision[] {
  if (library === null || query.trim() === '') return [];
  return library
    .search(query)
    .flatMap((id) => library.decisions.find((each) => each.id === id) ?? [])
    .slice(0, SHOWN);
}

/** The state of looking things up: what was typed, what was found, the trail of opened decisions. */
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
    opened: library?.decisions.find((each) => each.id === last) ?? null,
    type,
    move: (by) => setActive(Math.max(0, Math.min(results.length - 1, active + by))),
    open: (id) => setTrail([...trail, id]),
    back,
  };
}
