/** Words that carry nothing in a question put in French or English. */
const EMPTY = new Set(
  [
    'le',
    'la',
    'les',
    'l',
    'd',
    'de',
    'du',
    'des',
    'un',
    'une',
    'en',
    'et',
    'a',
    'au',
    'aux',
    'par',
  ].concat([
    'pour',
    'sur',
    'dans',
    'the',
    'of',
    'in',
    'on',
    'and',
    'to',
    'for',
    'an',
    'by',
    'is',
    'est',
  ]),
);

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/**
 * Splits a text into search terms: lower case, no accents, numbers apart from units ("300mg" is
 * "300" and "mg"), and a decimal comma read as a point. The same for records and for questions.
 */
export function searchTerms(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/(\d),(\d)/g, '$1.$2');
  const terms = folded.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  return terms.filter((term) => !EMPTY.has(term));
}
