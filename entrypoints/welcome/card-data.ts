import { dataset } from 'virtual:baclolens-dataset/card';
import { indexRecords } from '../../src/dataset/index-records.ts';
import { isStale } from '../../src/dataset/is-stale.ts';
import type { CardProps } from '../../src/ui/card/card-props.ts';

/** The compact dataset that was validated when the extension was built. */
export const DATASET = dataset;

const index = indexRecords(dataset);

export const decisionOf: CardProps['decision'] = index.decision;
export const cautionOf: CardProps['caution'] = index.caution;

/** What the card's footer says of the dataset on a day (YYYY-MM-DD). */
export function datasetStamp(today: string): CardProps['dataset'] {
  const { version, asOf } = dataset;
  return { version, asOf, stale: isStale(asOf, today) };
}
