import type { Draft } from './draft.ts';
import { BACLOFEN, type Naming } from './owner.ts';
import type { Passage } from './passage.ts';

/**
 * Common stems of international nonproprietary names (WHO stem book), with the endings of the
 * languages read here: a word like this before an amount is a drug, though no list has it.
 */
const STEM =
  /(?:azepam|azolam|olol|april|opril|sartan|vastatin|conazol|prazol|tidazol|mycin|micin|cillin|cilin|floxacin|tidin|zepin|tiapin|apin|oxetin|triptylin|triptilin|triptan|gliptin|gliflozin|formin|barbital|cain|curon(?:ium)?|parin|gabalin|racetam|trexon|morphin|morfon|codon|fentanil|azin|pramin|setron|lukast|afil|terol|mab|tinib|ciclovir|vudin|cyclin|ciclin|thiazid|tiazid|semid|dipin|clidin|perison|colchicosid|profen|fenac|oxicam|coxib|dronat|glutid|metason|nisolon|steron|sulfam|drin|tropium|idin)(?:e|a|o|um|en|i|u)?$/;

/** Parts of German and Dutch compounds that state a dose, not a drug ("Tagesmaximum"). */
const DOSE_COMPOUND =
  /dos|menge|gabe|tag|woche|max|mittel|spiegel|konz|stark|schritt|phase|tabl|wert/;

const MIN_NAME = 4;

/** Whether the token before position `at` opens an item: line start, comma, bullet, slash. */
function opensItem(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const before = passage.tokens[at - 1];
  if (!before || token?.gap === 'line' || token?.gap === 'paragraph') return true;
  return /^[,;•*|/+(-]$/.test(before.text);
}

/** Salts and forms between a name and its amount: "VERAPAMIL HCL ER TAB 180MG". */
const BETWEEN =
  /^(?:[(:®™=-]|hcl|hydrochloride|chlorhydrate|er|xr|sr|lp|retard|tab|tabs|tablets?|caps?|comprimés?|cp|oral|po|iv)$/;

/** Steps back over marks, salts and forms between the name and the amount. */
function wordBefore(passage: Passage, from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at < 5 && BETWEEN.test(passage.tokens[at]?.text ?? '')) at -= 1;
  return at;
}

function looksLikeName(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind !== 'word' || token.text.length < MIN_NAME || token.tags.length > 0)
    return false;
  if (STEM.test(token.text)) return true;
  if (!passage.isCapital(at) || DOSE_COMPOUND.test(token.text)) return false;
  // German nouns all have capitals; there only the opening of an item makes a name.
  return opensItem(passage, at) || !passage.nounCapitals;
}

/** "10 mg of Xyzol", "40 mg de xyzolam": a name no list has, right after the amount. */
function nameAfter(passage: Passage, draft: Draft): string | null {
  const { tokens } = passage;
  let at = draft.amount.until;
  const of = tokens[at]?.tags.find((tag) => tag.cls === 'of');
  if (of) at = of.until;
  else if (tokens[at]?.text === "'") at += 1;
  const token = tokens[at];
  if (!token || token.kind !== 'word' || token.tags.length > 0 || token.gap !== 'blank')
    return null;
  return STEM.test(token.text) && token.text.length > 6 ? token.text : null;
}

/**
 * The name of a drug that no list has, in the place where a drug's name stands beside an amount.
 * @returns its folded name, or null.
 */
export function unknownDrug(passage: Passage, draft: Draft, named: Naming | null): string | null {
  const at = wordBefore(passage, draft.amount.from);
  // "Baclofen Mylan 10 mg": what follows the name is the maker's.
  if (named?.name === BACLOFEN && named.until <= at && at - named.until < 2) return null;
  if (named && named.until > at) return null;
  if (looksLikeName(passage, at)) return passage.tokens[at]?.text ?? null;
  return nameAfter(passage, draft);
}
