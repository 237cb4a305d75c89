import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import { isAlcoholHeld } from './alcohol-held.ts';
import { isPressure } from './blood-pressure.ts';

/** Plasma holds at most some 20 µg/mL of baclofen, ampoules hold 50 and more. */
const WEAKEST_PRODUCT = 50;

/** A word of blood levels other than "concentration", which is said of bottles, too. */
function namesLevel(scene: Scene, { sentence }: Draft): boolean {
  const { tokens } = scene.passage;
  for (let at = sentence.from; at < sentence.until; at += 1) {
    if (past(tokens, at, 'level') && !/^con[czs]entra/.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** "the amount recovered in breast milk was 22 mcg": what left the body again is no dose. */
function isExcreted({ passage: { tokens } }: Scene, { amount, before }: Draft): boolean {
  if (amount.unit.mass === 'mg') return false;
  const around = tokens.slice(before, amount.until + EXCRETED_REACH);
  return around.some(({ text }) => EXCRETED.test(text));
}

const EXCRETED_REACH = 4;
const EXCRETED =
  /^(?:recovered|excreted|breastmilk|milk|urine|lait|urines?|(?:mutter)?milch|(?:moeder)?melk|leche|latte|leite)$/;

/** Plasma levels and laboratory values: "631 µg/L", "a peak near 600 ng/mL". */
function isLevel(scene: Scene, draft: Draft): boolean {
  const { amount, words } = draft;
  const { unit } = amount.unit;
  if (amount.unit.lab || isExcreted(scene, draft)) return true;
  if ((unit !== 'mcg/mL' && unit !== 'mg/mL') || !words.has('level')) return false;
  return (unit === 'mcg/mL' && amount.high < WEAKEST_PRODUCT) || namesLevel(scene, draft);
}

const SPREAD = smallWordsOf('spread');

/** "mean 2,000 mg; SD 500 mg": how far the doses lie apart is no dose. */
function isSpread({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  let at = amount.from - 1;
  while (/^(?:[=:,]|of|was|is|de|von)$/.test(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
  if (/^(?:error|type)$/.test(word)) return /^(?:standard|-)$/.test(before);
  return SPREAD.test(word);
}

/** "less than 1 mmol (23 mg) of sodium": every leaflet says so. */
const isOfMmol = ({ passage: { tokens } }: Scene, { amount }: Draft): boolean =>
  tokens[amount.from - 1]?.text === '(' && tokens[amount.from - 2]?.text === 'mmol';

/** What an amount is that is nobody's dose: a blood level, an electrolyte, a spread; else null. */
export function figureOf(scene: Scene, draft: Draft): string | null {
  if (isOfMmol(scene, draft)) return 'electrolyte';
  if (isLevel(scene, draft)) return 'plasma level';
  if (isSpread(scene, draft)) return 'spread';
  if (isPressure(scene, draft)) return 'blood pressure';
  return isAlcoholHeld(scene, draft) ? 'alcohol' : null;
}
