import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { headOfRow } from '../passage/row-head.ts';
import { isMark, past } from '../words/cursor.ts';
import { soundsLikeDrug } from '../words/drug-stems.ts';
import { isMisspeltBaclofen, misspeltDrug } from '../words/near-names.ts';
import type { Token } from '../words/tokens.ts';
import { codeBeside } from './code-name.ts';
import { opensItem } from './item-start.ts';
import { medicineOfLine } from './medicine-line.ts';
import { endsLikeVerb, hasOrdinaryEnding } from './ordinary-ending.ts';
import { BACLOFEN, type Naming } from './owner.ts';
import { isPlainName } from './plain-name.ts';
import { productOfLine } from './product-line.ts';
import { shortDrugBefore } from './short-drug.ts';

const FOR_WHOM = smallWordsOf('forWhom');

/** Parts of German and Dutch compounds that state a dose, not a drug ("Tagesmaximum"). */
const DOSE_COMPOUND =
  /dos|menge|gabe|tag|woche|max|mittel|spiegel|konz|stark|schritt|phase|tabl|wert/;

const MIN_NAME = 4;

/** Packs and the sides of them: "Carton panel 10 mg", "Faltschachtel 25 mg", "plaquette de 10 mg". */
const OF_PACK = smallWordsOf('ofPack');

/** Salts and forms between a name and its amount: "VERAPAMIL HCL ER TAB 180MG". */
const BETWEEN =
  /^(?:[(:®™=-]|hcl|hydrochloride|chlorhydrate|er|xr|sr|lp|retard|tab|tabs|tablets?|caps?|comprimés?|cp|oral|po|iv)$/;

/** "poeder voor suspensie", "Filmtabletten": the form between a name and its strength. */
function isOfForm({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return false;
  return BETWEEN.test(token.text) || FORM.test(token.text);
}

const FORM =
  /^(?:poeder|poudre|powder|pulver|polvo|po|suspen\w{1,5}|solution|oplossing|losung|solucion|soluzione|solucao|injection|voor|pour|for|zur|para|film\w{0,20}|tablet\w{0,3}|tablett\w{0,2}|capsul\w{0,3}|compr\w{1,8}|compress\w|gelul\w{1,3}|sirop|syrup|jarabe)$/;

/** Steps back over marks, salts and forms between the name and the amount. */
function wordBefore(passage: Passage, from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at < 6 && isOfForm(passage, at)) at -= 1;
  return at;
}

/** What ends the name of a substance before its short form: "… hydrochloride (THIP) 2 mg/kg". */
const SUBSTANCE =
  /^(?:(?:hydro)?chlorid\w?|chlorhydrate|clorhidrato|cloridrato|hydrobromide|bromid\w?|sul(?:f|ph)ate?|maleate?|tartrate?|acetate?|acid|acide|acido|saure|zuur)$/;

/** The short form in parentheses that a substance was given, before the amount; or -1. */
function shortFormBefore({ tokens }: Passage, close: number): number {
  const isShort = isMark(tokens, close, ')') && isMark(tokens, close - 2, '(');
  return isShort && SUBSTANCE.test(tokens[close - 3]?.text ?? '') ? close - 1 : -1;
}

/** A label before a colon ("Prueba: 50 µg") names no drug unless it sounds like one. */
function isLabel(passage: Passage, at: number, amountFrom: number): boolean {
  return passage.tokens.slice(at + 1, amountFrom).some((token) => token.text === ':');
}

/** "5 mg, whereas 10 mg", "Even 5 mg", "Conc 1 mg/mL": words that name no drug. */
const NO_NAME = smallWordsOf('noName');

const COUNTRY = smallWordsOf('country');
const ORDER = smallWordsOf('order');

const isWordOfDose = (word: string) =>
  DOSE_COMPOUND.test(word) || OF_PACK.test(word) || NO_NAME.test(word);

/** "Italy 15 mg/day", "Give 10 mg": a capital that makes no name. */
const isNoName = (word: string) => isWordOfDose(word) || COUNTRY.test(word) || ORDER.test(word);

const HARM = /^(?:induc|induz|indu[ik]|indott|provo[kcq]|evoked|relat|associat|assozi)/;
const HARM_REACH = 10;

/** "Kryptal 200 mg/day does not protect against baclofen-induced sleep": a trial of one drug against another's harm. */
function tellsOfHarm({ tokens }: Passage, { amount, sentence }: Draft, name: string): boolean {
  if (hasOrdinaryEnding(name)) return false;
  for (let at = amount.until; at < Math.min(sentence.until, amount.until + HARM_REACH); at += 1) {
    const until = past(tokens, at, 'baclofen');
    if (until) return isMark(tokens, until, '-') && HARM.test(tokens[until + 1]?.text ?? '');
  }
  return false;
}

function looksLikeName({ passage, page, entry }: Scene, draft: Draft, at: number): boolean {
  const amountFrom = draft.amount.from;
  const token = passage.tokens[at];
  if (token?.kind !== 'word' || token.text.length < MIN_NAME || token.tags.length > 0) return false;
  if (isMisspeltBaclofen(token.text)) return false;
  // "Baclofen⏎Formulary⏎Tablets 10 mg": under the drug's own head a line above is no name.
  const broken = passage.tokens
    .slice(at + 1, amountFrom)
    .some(({ gap, kind }) => gap === 'line' && kind === 'word');
  if (broken && (page === BACLOFEN || entry === BACLOFEN)) return false;
  // "A schedule for 15 mg"
  if (FOR_WHOM.test(passage.tokens[amountFrom - 1]?.text ?? '')) return false;
  if (isLabel(passage, at, amountFrom) || isNoName(token.text)) return false;
  if (!passage.isCapital(at)) return isPlainName(passage, draft, at);
  // On a page about baclofen a sentence may open with any word ("Llevo 80 mg …"), elsewhere with a verb.
  if (at === draft.sentence.from && (page === BACLOFEN || endsLikeVerb(token.text)))
    return tellsOfHarm(passage, draft, token.text);
  // German nouns all have capitals; there only the opening of an item makes a name.
  return opensItem(passage, at) || !passage.nounCapitals;
}

/** Words that may follow "10 mg of" and name no other substance. */
const NO_SUBSTANCE =
  /^(?:activ|aktiv|attiv|ativ|medic|drug|produ|substan|princip|this|that|these|either|which|either|both|ingred|wirk|same|pure|pharma|racem|compound|molec|mol|poudre|powder|equival|intake|relax)/;
const SHORTEST_SUBSTANCE = 5;

/** "50 mg of sevelamer": what stands behind "of" and is no word of dosing is another substance. */
function isSubstance({ tokens }: Passage, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (word.length < SHORTEST_SUBSTANCE || hasOrdinaryEnding(word) || NO_SUBSTANCE.test(word))
    return false;
  return !tokens.slice(at, at + 4).some((_, index) => past(tokens, at + index, 'baclofen') > 0);
}

/** "1.5 mg butylhydroxyanisol (E320)": the number of a food additive follows the name. */
function isAdditive(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at + 1, '(') && /^e\d{3,4}[a-z]?$/.test(tokens[at + 2]?.text ?? '');
}

/** "10 mg of Xyzol", "40 mg de xyzolam": a name no list has, right after the amount. */
function nameAfter(passage: Passage, draft: Draft): string | null {
  const { tokens } = passage;
  let at = draft.amount.until;
  const of = tokens[at]?.tags.find((tag) => tag.cls === 'of');
  if (of) at += of.length;
  else if (tokens[at]?.text === "'") at += 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.tags.length > 0 || token.gap !== 'blank') return null;
  if (isMisspeltBaclofen(token.text)) return null;
  if (soundsLikeDrug(token.text) || isAdditive(tokens, at)) return token.text;
  // French "de" opens manners, too ("30 mg de façon régulière").
  return tokens[at - 1]?.text === 'of' && isSubstance(passage, at) ? token.text : null;
}

/** "Baclofen Mylan", "Baclofen-ratiopharm", "Baclofen® Teva": nothing but marks between. */
function isMaker({ tokens }: Passage, from: number, at: number): boolean {
  const between = tokens.slice(from, Math.max(from, at));
  // "5 mg baclofen and 6.5 mg …"
  if (past(tokens, at, 'and') || tokens[at]?.kind !== 'word') return false;
  return at >= from && between.every(({ kind, text }) => kind === 'mark' && /^[-®™/]$/.test(text));
}

/** "benzodiazepínico (10 a 30 mg/dia)": a group of drugs that baclofen is none of. */
const GROUP =
  /^(?:benzodiazep|opio|opiac|barbitur|antidepres|neurolept|antipsychot|antipsicot|anticonvuls|antiepilept|antihistam|corti[ck]oid|kortikoid|corticoster|kortikoster|corti[ck]?o?(?:ther|ter)ap|kortisonther)/;

const GROUP_REACH = 7;

/** "corticothérapie orale à la dose de 1 mg/kg": the group past small words and those of dosing. */
function groupBefore({ tokens }: Passage, { from }: Amount): string | null {
  for (let at = from - 1; at >= from - GROUP_REACH; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (GROUP.test(text)) return text;
    const small = BETWEEN.test(text) || LINK.test(text) || ARTICLE.test(text);
    if (!small && !LIGHT.some((cls) => past(tokens, at, cls) > 0)) return null;
  }
  return null;
}

const LIGHT = ['of', 'dose', 'oral'] as const;
const ARTICLE = smallWordsOf('article');
const LINK = smallWordsOf('codeLink');

/** "tizanadine 4 mg", "5 mg klonipin": a misspelt name that touches the amount. */
function misspeltAt({ tokens }: Passage, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.tags.length > 0) return null;
  return misspeltDrug(token.text);
}

/**
 * The name of a drug that no list has, in the place where a drug's name stands beside an amount.
 * @returns its folded name, or null.
 */
export function unknownDrug(scene: Scene, draft: Draft, named: Naming | null): string | null {
  const { passage } = scene;
  const listed =
    headOfRow(passage, draft.amount) ??
    productOfLine(passage, draft, isNoName) ??
    medicineOfLine(passage, draft, isNoName);
  if (listed) return listed;
  const code = codeBeside(scene, draft, named);
  if (code) return code;
  const at = wordBefore(passage, draft.amount.from);
  // "Baclofen Mylan 10 mg": what follows the name is the maker's.
  if (named?.name === BACLOFEN && isMaker(passage, named.until, at)) return null;
  return named && named.until > at ? null : namedBeside(scene, draft, named, at);
}

/** "le patch de 21 mg": baclofen has none, nicotine and others have. */
const PATCH =
  /^(?:patch\w{0,2}|nikotinpflaster|pflaster|parches?|cerott[oi]|pleisters?|adesivos?|timbres?)$/;

/** Index after "of", "dose of" behind an amount. */
function pastOf({ tokens }: Passage, at: number): number {
  const dose = past(tokens, at, 'dose') || at;
  return past(tokens, dose, 'of') || dose;
}

/** The name that stands beside the amount, its last word before it at `at`. */
function namedBeside(scene: Scene, draft: Draft, named: Naming | null, at: number): string | null {
  const { passage } = scene;
  const group = passage.tokens[at]?.text ?? '';
  const of = past(passage.tokens, at, 'of') === draft.amount.from ? at - 1 : at;
  if (PATCH.test(passage.tokens[of]?.text ?? '')) return 'patch';
  const ofGroup = groupBefore(passage, draft.amount);
  if (ofGroup) return ofGroup;
  const beside =
    misspeltAt(passage, at) ??
    misspeltAt(passage, pastOf(passage, draft.amount.until)) ??
    // "pregablin at 25 mg"
    misspeltAt(passage, LINK.test(group) ? at - 1 : -1) ??
    shortDrugBefore(passage, draft);
  if (beside) return beside;
  if (looksLikeName(scene, draft, at)) return passage.tokens[at]?.text ?? null;
  const short = shortFormBefore(passage, at);
  if (short > (named?.until ?? 0) + 2) return passage.tokens[short]?.text ?? null;
  return nameAfter(passage, draft);
}
