import type { Passage } from '../passage/passage.ts';
import { foldWord } from '../text/fold.ts';
import { past } from '../words/cursor.ts';
import { namesBaclofen } from '../words/names.ts';
import { isMisspeltBaclofen } from '../words/near-names.ts';

const SHORTEST_NAME = 5;
/** Marks and strengths between a product's name and its form. */
const BETWEEN = /^(?:[®™,./]|\d.*|mg|mcg|µg|g|ml)$/;
const WIDEST = 8;

/** How far behind a product's name a text says what it contains, UTF-16 units. */
const CONTENT_REACH = 60;

/** "Kryptal tablets contain baclofen": a brand of it that no list has. */
function containsBaclofen(product: string, text: string): boolean {
  const folded = foldWord(text);
  for (let at = folded.indexOf(product); at >= 0; at = folded.indexOf(product, at + 1))
    if (namesBaclofen(folded.slice(at, at + product.length + CONTENT_REACH))) return true;
  return false;
}

/**
 * "Zumaro® 20 mg, film-coated tablets", "Zumaro comprimés": a title that opens with a word no list has, with
 * nothing but strengths between it and the form, is that of a product.
 * @param text what stands under the title; it may say that the product is a brand of baclofen
 * @returns the folded word, or null
 */
export function productOfTitle({ tokens, isCapital }: Passage, text: string): string | null {
  const [first] = tokens;
  if (first?.kind !== 'word' || first.tags.length > 0 || first.text.length < SHORTEST_NAME)
    return null;
  if (!isCapital(0) || isMisspeltBaclofen(first.text)) return null;
  for (let at = 1; at < Math.min(tokens.length, WIDEST); at += 1) {
    const isForm = past(tokens, at, 'form') || past(tokens, at, 'tablet');
    if (isForm) return containsBaclofen(first.text, text) ? null : first.text;
    if (!BETWEEN.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}
