/**
 * Words that a page's markup glued together: cells, spans and line breaks whose border is lost when
 * the text is taken ("Baclofen15 mg", "solution injectable0,05 mg", "mgThree times"). Where a reader
 * sees two words, two words are read. Every quantifier is bounded.
 */

/** A figure or range with a unit of mass right behind it: the amount begins at its first digit. */
const AMOUNT =
  /\d{1,5}(?:[.,]\d{1,3})?(?: ?[-/] ?\d{1,5}(?:[.,]\d{1,3})?)? ?(?:mg|mcg|ug|microgr|mil+igr)/y;

const MIN_LETTERS = 2;

/** Names that end in digits themselves: half-maximal doses and concentrations. */
const NUMBERED = /^(?:ic|ec|ed|ld|td|cc)$/;

/** A unit that a capital letter follows without a blank ("15 mgThree times"). */
const UNIT = /^(?:mg|mcg|ug|microg|ml|kg)(?=\p{L}{2})/u;
/** "10mgx3": the sign of how often is glued to the unit. */
const UNIT_TIMES = /^(?:mg|mcg|ug)(?=x\d)/;
/** Baclofen's name, which may stand behind another word ("relaxant musculaireBACLOFENE"). */
const NAMES = ['baclof', 'liores'];
const SHORTEST = 8;

/** Where a name of baclofen begins within a longer word, or 0. */
function nameWithin(word: string): number {
  if (word.length < SHORTEST) return 0;
  let at = 0;
  for (const name of NAMES) at = Math.max(at, word.indexOf(name, MIN_LETTERS));
  return at;
}

/** "every8 hours", "ogni12 ore", "alle6 Stunden": the blank before the hours is lost. */
const EVERY = /^(?:every|each|alle|cada|ogni|elke)$/;
const HOURS =
  /\d{1,2} ?(?:-? ?\d{1,2} ?)?(?:h|hrs?|hours?|std|stunden|horas?|ore|uur|heures?)(?!\p{L})/uy;

/** Whether a digit at `at`, behind letters from `from` on, counts the hours between two intakes. */
export function hoursGluedTo(text: string, from: number, at: number): boolean {
  HOURS.lastIndex = at;
  return EVERY.test(text.slice(from, at)) && HOURS.test(text);
}

/** Whether a digit at `at`, behind letters from `from` on, opens an amount of its own. */
export function amountGluedTo(text: string, from: number, at: number): boolean {
  if (at - from < MIN_LETTERS || NUMBERED.test(text.slice(from, at))) return false;
  AMOUNT.lastIndex = at;
  return AMOUNT.test(text);
}

const isUpper = (char: string) => char !== char.toLowerCase();

/**
 * The length of the first of two words glued together, where a capital letter shows their border.
 * @param word the folded letters
 * @param afterNumber whether they stand behind a figure
 * @param written the character as written at an index of `word`
 * @returns the first word's length, or the whole length where there is one word only
 */
export function firstWordLength(
  word: string,
  afterNumber: boolean,
  written: (index: number) => string,
): number {
  const times = afterNumber ? UNIT_TIMES.exec(word)?.[0].length : undefined;
  if (times) return times;
  const unit = afterNumber ? UNIT.exec(word)?.[0].length : undefined;
  const border = unit ?? nameWithin(word);
  if (border === 0) return word.length;
  return isUpper(written(border)) && !isUpper(written(border - 1)) ? border : word.length;
}
