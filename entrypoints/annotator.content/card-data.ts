import { dataset } from 'virtual:baclolens-dataset/card';
import { isStale } from '../../src/dataset/is-stale.ts';
import type { CardProps } from '../../src/ui/card/card-props.ts';

/** The compact dataset that was validated when the extension was built. */
export const DATASET = dataset;

const decisions = new Map(dataset.decisions.map((each) => [each.id, each]));
const cautions = new Map(dataset.cautions.map((each) => [each.id, each]));

export const decisionOf: CardProps['decision'] = (id) => decisions.get(id);
export const cautionOf: CardProps['caution'] = (id) => cautions.get(id);

/** The jurisdictions that the dataset holds decisions of. */
export const KNOWN_JURISDICTIONS = new Set(
  dataset.decisions.map(({ jurisdiction }) => jurisdiction),
);

/** What the card's footer says of the dataset on a day (YYYY-MM-DD). */
export function datasetStamp(today: string): CardProps['dataset'] {
  const { version, asOf } = dataset;
  return { version, asOf, stale: isStale(asOf, today) };
}
