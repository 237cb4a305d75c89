import type { Decision } from '../../dataset/schema/decision.ts';
import type { Product } from '../../dataset/schema/product.ts';

/** Whole words only: "Clofen" is not in "Baclofen". */
const hasWords = (text: string, words: string) =>
  ` ${text.toLowerCase()} `.includes(` ${words.toLowerCase()} `);

/**
 * The decisions about a product: those that its own record lists, and those of its countries that
 * name it among the products they hold for. In the order of the dataset.
 */
export function decisionsAbout(
  { name, decisions = [], jurisdictions }: Product,
  all: readonly Decision[],
): Decision[] {
  const isNamed = ({ jurisdiction, scope }: Decision) =>
    jurisdictions.includes(jurisdiction) &&
    (scope.products ?? []).some((product) => hasWords(product, name));
  return all.filter((each) => decisions.includes(each.id) || isNamed(each));
}
