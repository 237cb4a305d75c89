import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const ALCOHOL =
  /^(?:a?ethanol\w{0,2}|athanol\w{0,2}|etanol\w?|alcohols?|alcools?|al[ck]oholen?|alkohols?|alcol)$/;
const HOLDS = smallWordsOf('contains');
/** What leaflets compare alcohol with: "equals 4 ml of beer". */
const DRINK = /^(?:beer|wine|bieres?|vins?|biers?|weins?|birra|vino|cerveza|cerveja|vinho|wijn)$/;

const AFTER = 4;
const COMPARED = 12;
const WIDEST = 24;

/** "100 mg d'alcool", "10 % (100 mg/mL) alcohol", "equal to 5 ml of beer": what stands past the amount. */
function isSaidAfter(tokens: readonly Token[], { amount, after }: Draft): boolean {
  for (let at = amount.until; at < amount.until + COMPARED && at < after; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (past(tokens, at, 'baclofen') || text === ';') return false;
    if (at < amount.until + AFTER && ALCOHOL.test(text)) return isOf(tokens, amount.until, at);
    if (DRINK.test(text))
      return past(tokens, at - 1, 'of') === at && past(tokens, at - 2, 'ml') > 0;
  }
  return false;
}

/** Nothing but "of", marks and a bracket between an amount and the word at `at`. */
function isOf(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).every((token, index) => {
    return token.kind === 'mark' || past(tokens, from + index, 'of') > 0;
  });
}

/** "contains 9 % of alcohol (ethanol), that is 93 mg per ml", "Ethanol: 93 mg": what the product holds. */
function isSaidBefore(tokens: readonly Token[], { amount, sentence }: Draft): boolean {
  let alcohol = -1;
  for (let at = amount.from - 1; at >= sentence.from && amount.from - at < WIDEST; at -= 1) {
    if (past(tokens, at, 'baclofen') || past(tokens, at, 'drug')) return false;
    const text = tokens[at]?.text ?? '';
    if (ALCOHOL.test(text)) alcohol = at;
    else if (alcohol >= 0 && HOLDS.test(text)) return true;
  }
  // A label's entry: the substance, then its mass.
  const opens = alcohol === sentence.from || /^[-•*·]$/.test(tokens[alcohol - 1]?.text ?? '');
  return alcohol >= 0 && opens && /^[:(]$/.test(tokens[alcohol + 1]?.text ?? '');
}

/** "666 mg of alcohol in each dose of 200 mg": of the medicine itself. */
function isOfProduct(tokens: readonly Token[], { amount: { from } }: Draft): boolean {
  if (past(tokens, from - 1, 'of') !== from) return false;
  return (
    FORMS.some((cls) => past(tokens, from - 2, cls) > 0) ||
    AMPOULE.test(tokens[from - 2]?.text ?? '')
  );
}

const FORMS = ['dose', 'tablet', 'form'] as const;
const AMPOULE =
  /^(?:am(?:p|poule|pulle|polla|pola|pul)\w{0,2}|fla[ck]on\w?|vial\w?|fiala|frasco|flacone)$/;

/** Whether milligrams are the alcohol that a medicine holds, as its leaflet must say. */
export function isAlcoholHeld({ passage: { tokens } }: Scene, draft: Draft): boolean {
  if (draft.amount.unit.mass !== 'mg' || draft.amount.tablet) return false;
  if (isOfProduct(tokens, draft)) return false;
  return isSaidAfter(tokens, draft) || (draft.words.has('alcohol') && isSaidBefore(tokens, draft));
}
