const NUMBER = String.raw`(?<![\d.,])\d+(?:[.,]\d+)?`;
const JOIN = String.raw`(?:\s*(?:-|–|,|à|to|et|and|ou|or|puis|then)\s*)`;
const UNIT = String.raw`\s*(?:mg|ug|µg|μg|mcg|micrograms?|microgrammes?)(?![a-z])`;

/** Numbers that lead to a unit of baclofen: "80 mg", "30 à 80 mg", "10, 20 et 40 mg". */
const AMOUNTS = new RegExp(`${NUMBER}(?:${JOIN}${NUMBER}){0,5}${UNIT}`, 'giu');
const EACH = new RegExp(NUMBER, 'g');
/** "2009-2015, 75 to 180 mg": the years before a dose. 2000 itself is a concentration (ug/mL). */
const YEAR = /^(19[5-9]\d|200[1-9]|20[12]\d)$/;

/**
 * The dose figures that a text shows, so that a record can be held to its sources.
 * Grams are left out: in these texts they are alcohol. A comma is read as a decimal mark, so
 * thousands are written without one ("1000").
 * @returns the plain numbers, in the text's own unit (mg or ug).
 */
export function figuresInText(text: string): number[] {
  return [...text.matchAll(AMOUNTS)].flatMap(([amount]) =>
    [...amount.matchAll(EACH)]
      .filter(([figure]) => !YEAR.test(figure))
      .map(([figure]) => Number(figure.replace(',', '.'))),
  );
}
