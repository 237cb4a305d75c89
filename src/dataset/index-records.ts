interface Identified {
  id: string;
}

/** Looks records up by id; undefined for an id that the dataset does not know. */
export interface RecordIndex<D extends Identified, C extends Identified, P extends Identified> {
  decision: (id: string) => D | undefined;
  caution: (id: string) => C | undefined;
  product: (id: string) => P | undefined;
  /** Codes of the jurisdictions that have at least one decision. */
  jurisdictions: ReadonlySet<string>;
}

function byId<Item extends Identified>(items: readonly Item[]): (id: string) => Item | undefined {
  const found = new Map(items.map((item) => [item.id, item]));
  return (id) => found.get(id);
}

/**
 * The look-up that the surfaces use, over the full dataset (popup) or the card's part of it, which
 * has no products.
 */
export function indexRecords<
  D extends Identified & { jurisdiction: string },
  C extends Identified,
  P extends Identified = never,
>({
  decisions,
  cautions,
  products = [],
}: {
  decisions: readonly D[];
  cautions: readonly C[];
  products?: readonly P[];
}): RecordIndex<D, C, P> {
  return {
    decision: byId(decisions),
    caution: byId(cautions),
    product: byId(products),
    jurisdictions: new Set(decisions.map(({ jurisdiction }) => jurisdiction)),
  };
}
