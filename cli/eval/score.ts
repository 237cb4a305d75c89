import { ATTRIBUTES, type Attribute, type Comparison, isScored } from './compare.ts';

/** The figures of a set of passages. Shares are 0 to 1, or null where nothing was scored. */
export interface Score {
  passages: number;
  gold: number;
  read: number;
  matched: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  exactSpan: number | null;
  /** Share of right readings among the matched mentions whose attribute is scored. */
  attributes: Record<Attribute, number | null>;
  /** Share of matched mentions with a daily dose stated that is not the annotated one. */
  wrongDaily: number | null;
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

function sum(comparisons: readonly Comparison[], of: (one: Comparison) => number): number {
  return comparisons.reduce((total, one) => total + of(one), 0);
}

function attributeShare(comparisons: readonly Comparison[], attribute: Attribute): number | null {
  const scored = sum(
    comparisons,
    ({ matched }) => matched.filter(({ gold }) => isScored(gold, attribute)).length,
  );
  const wrong = sum(
    comparisons,
    ({ differences }) => differences.filter((one) => one.attribute === attribute).length,
  );
  return share(scored - wrong, scored);
}

function exactSpans({ matched }: Comparison): number {
  return matched.filter(({ gold, read }) => gold.start === read.start && gold.end === read.end)
    .length;
}

function wrongDailies({ differences }: Comparison): number {
  return differences.filter((one) => one.attribute === 'dailyMg' && one.read !== null).length;
}

/** Adds up what came out of a set of passages. */
export function scoreOf(comparisons: readonly Comparison[]): Score {
  const gold = sum(comparisons, ({ passage }) => passage.mentions.length);
  const matched = sum(comparisons, (one) => one.matched.length);
  const read = matched + sum(comparisons, (one) => one.falseAlarms.length);
  const attributes = ATTRIBUTES.map((name) => [name, attributeShare(comparisons, name)]);
  return {
    passages: comparisons.length,
    gold,
    read,
    matched,
    precision: share(matched, read),
    recall: share(matched, gold),
    f1: share(2 * matched, read + gold),
    exactSpan: share(sum(comparisons, exactSpans), matched),
    attributes: Object.fromEntries(attributes) as Score['attributes'],
    wrongDaily: share(sum(comparisons, wrongDailies), matched),
  };
}
