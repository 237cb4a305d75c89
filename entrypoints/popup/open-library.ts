import { dataset } from 'virtual:baclolens-dataset';
import { isStale } from '../../src/dataset/is-stale.ts';
import { createSearch } from '../../src/dataset/search.ts';
import type { Library } from '../../src/ui/popup/popup-props.ts';
import { localDay } from '../annotator.content/local-day.ts';

/** The packaged records with their search, or null where they cannot be read: the popup says so. */
export function openLibrary(): Library | null {
  try {
    const { version, asOf, decisions, cautions, products } = dataset;
    const stale = isStale(asOf, localDay());
    return { version, asOf, stale, decisions, cautions, products, search: createSearch(dataset) };
  } catch {
    return null;
  }
}
