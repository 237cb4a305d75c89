/**
 * Common stems of international nonproprietary names (WHO stem book), with the endings of the
 * languages read here: a word like this is a drug, though no list has it.
 */
const STEM =
  /(?:azepam|zolam|olol|sartan|vastatin|conazol|prazol|nidazol|mycin|micin|cillin|cilin|floxacin|tidin|nidin|zepin|tiapin|zapin|oxetin|triptylin|triptilin|triptan|gliptin|gliflozin|formin|barbital|ocain|vacain|curon(?:ium)?|parin|gabalin|racetam|trexon|morphin|morfon|codon|fentanil|promazin|lazin|pramin|setron|lukast|afil|terol|z[iu]mab|tinib|ciclovir|vudin|cyclin|ciclin|thiazid|tiazid|semid|dipin|perison|colchicosid|profen|fenac|oxicam|coxib|dronat|glutid|metason|nisolon|tropium|giline|gilin|renon|pril|prid)(?:e|a|o|um|en|i|u)?$/;

/** Words that end alike and name no drug. */
const ORDINARY = /^(?:april|avril|cholesterol|colesterol|cholestérol|jardin.*|magazin.*|marin.*)$/;

const MIN_LENGTH = 6;
const MAX_LENGTH = 40;

/** @param word a folded word @returns true where it ends like an international drug name */
export function soundsLikeDrug(word: string): boolean {
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return false;
  return STEM.test(word) && !ORDINARY.test(word);
}
