import { dataset } from 'virtual:baclolens-dataset';
import { isStale } from '../../src/dataset/is-stale.ts';
import { createSearch, type Search } from '../../src/dataset/search.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import type { Library } from '../../src/ui/record/library.ts';
import { localDay } from '../annotator.content/local-day.ts';

/** The layout of the records that these pages were written for. */
const KNOWN_FORMAT = 1;

/**
 * The packaged records with their search, or null where their format is not known: the page says
 * so. The index is built when the browser is idle, or at the first word, so that the page shows first.
 */
export function openLibrary(): Library | null {
  const { formatVersion, version, asOf, decisions, cautions, products } = dataset;
  if (formatVersion !== KNOWN_FORMAT) return null;
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
