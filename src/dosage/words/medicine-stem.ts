const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch/g, 'c'],
  [/y/g, 'i'],
  [/k/g, 'c'],
  [/[ao]e/g, 'e'],
  [/(.)\1/g, '$1'],
  // "amiloride", "amilorida", "Amilorid", "amiloridum"
  [/(?:ium|um|us|[aeiou]+)$/, ''],
];

/**
 * What an international name has in common in the languages read here: "clorpromazina",
 * "chlorpromazine" and "Chlorpromazin" give the same.
 * @param word a folded word
 */
export function medicineStem(word: string): string {
  let stem = word;
  for (const [spelling, common] of SPELLINGS) stem = stem.replace(spelling, common);
  return stem;
}
