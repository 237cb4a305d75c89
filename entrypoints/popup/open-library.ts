import { dataset } from 'virtual:baclolens-dataset';
import { FORMAT_VERSION } from '../../src/dataset/format-version.ts';
import { isStale } from '../../src/dataset/is-stale.ts';
import { createSearch, type Search } from '../../src/dataset/search.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import type { Library } from '../../src/ui/record/library.ts';

/**
 * The packaged records with their search, or null where their format is not known: the page says
 * so. The index is built when the browser is idle, or at the first word, so that the page shows first.
 */
export function openLibrary(): Library | null {
  const { formatVersion, version, asOf, decisions, cautions, products } = dataset;
  if (formatVersion !== FORMAT_VERSION) return null;
  let built: Search | null = null;
  const search: Search = (...asked) => {
    built ??= createSearch(dataset);
    return built(...asked);
  };
  requestIdleCallback(() => search(''));
  const today = localDay();
  return {
    ...{ version, asOf, today, decisions, cautions, products, search },
    stale: isStale(asOf, today),
    timelineOf: (key) => timeline(decisions, key),
  };
}
