import { dataset } from 'virtual:baclolens-dataset';
import { countriesWithRules } from '../dataset/countries-with-rules.ts';
import { FORMAT_VERSION } from '../dataset/format-version.ts';
import { isStale } from '../dataset/is-stale.ts';
import { createSearch, type Search } from '../dataset/search.ts';
import { cautionsOfScope } from '../regulation/cautions-of-scope.ts';
import { timeline } from '../regulation/timeline.ts';
import type { Library } from '../ui/record/library.ts';

/**
 * The packaged records with their search, or null where their format is not known: the page says
 * so. The index is built when the browser is idle, or at the first word, so that the page shows first.
 * @param today YYYY-MM-DD, the reader's own day
 */
export function openLibrary(today: string): Library | null {
  const { formatVersion, version, asOf, decisions, cautions, products } = dataset;
  if (formatVersion !== FORMAT_VERSION) return null;
  let built: Search | null = null;
  const search: Search = (...asked) => {
    built ??= createSearch(dataset);
    return built(...asked);
  };
  requestIdleCallback(() => search(''));
  return {
    ...{ version, asOf, today, decisions, cautions, products, search },
    stale: isStale(asOf, today),
    countries: countriesWithRules(decisions, 'oral'),
    cautionsOf: (decision) => cautionsOfScope(cautions, decision),
    timelineOf: (key) => timeline(decisions, key),
  };
}
