import { smallWordsOf } from './languages/small-words-of.ts';
import type { Draft, Scene } from './passage/draft.ts';
import { hasIn } from './roles/role-cues.ts';
import { isMark, past } from './words/cursor.ts';
import type { WordClass } from './words/lexicon.ts';
import type { Token } from './words/tokens.ts';

/** "intramuscular botulinum toxin, baclofen 10 mg": an injection parted off speaks of another drug. */
function isOfOther(tokens: readonly Token[], at: number, amountFrom: number): boolean {
  if (at > amountFrom) return false;
  return tokens.slice(at, amountFrom).some(({ text }) => /^[,;]$/.test(text));
}

/** "DSM-IV", "stage IV": a number, no vein. */
function isRoman(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'iv') return false;
  const before = isMark(tokens, at - 1, '-') ? at - 2 : at - 1;
  return /^(?:dsm|stage|grade|phase|type|class|nerve|figure|table|group|level)$/.test(
    tokens[before]?.text ?? '',
  );
}

/** "2 mg/mL, Fleqsuvy 5 mg/mL": past a mark an oral product's name opens its own statement. */
const isNextProduct = (tokens: readonly Token[], at: number, until: number): boolean =>
  at > until && past(tokens, at, 'baclofen') > 0 && /^[,;]$/.test(tokens[at - 1]?.text ?? '');

/** "Baclofen IP 10 mg" of tablets: the Indian pharmacopoeia. */
const isPharmacopoeia = (tokens: readonly Token[], at: number, { words, unit }: Draft): boolean =>
  tokens[at]?.text === 'ip' && unit === 'mg' && words.has('tablet');

const ALSO = smallWordsOf('also');
const LONGEST_NOTE = 16;

/** "(also available as intrathecal injection)": a note in parentheses on what is not spoken of here. */
function isSideNote(tokens: readonly Token[], at: number, { from }: Draft['amount']): boolean {
  let also = false;
  for (let open = at - 1; open >= 0 && at - open < LONGEST_NOTE; open -= 1) {
    if (isMark(tokens, open, ')') || open === from) return false;
    if (ALSO.test(tokens[open]?.text ?? '')) also = true;
    if (isMark(tokens, open, '(')) return also && !closesPast(tokens, open, from);
  }
  return false;
}

/** Whether the parenthesis opened at `open` holds the amount itself. */
function closesPast(tokens: readonly Token[], open: number, from: number): boolean {
  if (from < open) return false;
  for (let at = open; at < from; at += 1) if (isMark(tokens, at, ')')) return false;
  return true;
}

/** Whether the word at `at` does not tell the route of this amount. */
function isElsewhere(tokens: readonly Token[], at: number, draft: Draft, cls: WordClass): boolean {
  const { from, until } = draft.amount;
  // "0.5 mg/kg/infusion": what a dose is per, no route; a proton pump is none either.
  if (isMark(tokens, at - 1, '/') || tokens[at - 1]?.text === 'proton') return true;
  if (isNextProduct(tokens, at, until) || isSideNote(tokens, at, draft.amount)) return true;
  if (cls !== 'parenteral') return false;
  return isPharmacopoeia(tokens, at, draft) || isOfOther(tokens, at, from) || isRoman(tokens, at);
}

/** Distance in tokens to the nearest word of a class in the sentence; what follows is farther. */
function nearest(scene: Scene, draft: Draft, cls: WordClass): number {
  if (!draft.words.has(cls)) return Number.POSITIVE_INFINITY;
  const { tokens } = scene.passage;
  const { from, until } = draft.amount;
  let best = Number.POSITIVE_INFINITY;
  for (let at = draft.sentence.from; at < draft.sentence.until; at += 1) {
    if (!past(tokens, at, cls)) continue;
    if (isElsewhere(tokens, at, draft, cls)) continue;
    best = Math.min(best, at < from ? from - at : (at - until) * 1.5);
  }
  return best;
}

/** Intrathecal doses stay under 2 mg a day (Lioresal Intrathecal label); only ampoules hold more. */
const LARGEST_SPINAL_MG = 3;

/** "18 mL (9.95 mg)", "40 mg in 20 mL": what so much of a solution holds, not what is given. */
function standsWithVolume({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  for (let at = amount.from - VOLUME_REACH; at < amount.unitUntil + VOLUME_REACH; at += 1)
    if (past(tokens, at, 'ml')) return true;
  return false;
}

const VOLUME_REACH = 4;

function tooLargeForSpine(scene: Scene, draft: Draft): boolean {
  const { unit, low, role, slip } = draft;
  if (unit !== 'mg' || low <= LARGEST_SPINAL_MG) return false;
  return role !== 'strength' && !slip && !standsWithVolume(scene, draft);
}

/** What an ampoule or syringe holds ("each 20 ml contain 40 mg"), or a concentration. */
function isOfSolution({ amount, unit, role, words }: Draft): boolean {
  if (amount.tablet) return false;
  return unit === null || unit.endsWith('/mL') || (role === 'strength' && words.has('ml'));
}

const LIQUID = /^(?:susp|sirop|syrup|sirup|jarabe|xarope|sciroppo|siroop|drank|saft|tropf|drops)/;

function namesLiquid({ tokens }: Scene['passage']): boolean {
  return tokens.some(({ text }) => LIQUID.test(text));
}

/** A concentration beside talk of intrathecal use is an ampoule's, where no oral liquid is named. */
function isForSpine({ words, passage }: Scene, draft: Draft): boolean {
  const inVolume = passage.tokens
    .slice(draft.amount.from, draft.amount.unitUntil)
    .some(({ text }) => text === 'ml');
  return inVolume && words.has('intrathecal') && !namesLiquid(passage);
}

/**
 * Settles the route. Micrograms of baclofen are intrathecal doses; milligrams are oral unless the
 * words around say otherwise, and then the route is implied, not stated.
 */
export function settleRoute(scene: Scene, draft: Draft): void {
  const spinal = tooLargeForSpine(scene, draft)
    ? Number.POSITIVE_INFINITY
    : nearest(scene, draft, 'intrathecal');
  const oral = nearest(scene, draft, 'oral');
  const parenteral = nearest(scene, draft, 'parenteral');
  if (
    Math.min(spinal, oral, parenteral) < Number.POSITIVE_INFINITY &&
    draft.amount.unit.mass !== 'mcg'
  ) {
    if (parenteral < Math.min(spinal, oral)) draft.route = null;
    else draft.route = spinal < oral ? 'intrathecal' : 'oral';
    return;
  }
  draft.implied.add('route');
  draft.route = impliedRoute(scene, draft);
}

/** The label above, or the page and the passage, speak of intrathecal treatment. */
function isSpinalText({ label, intrathecalPage, passage, words }: Scene): boolean {
  if (intrathecalPage) return true;
  if (label && hasIn(passage.tokens, label.from, label.until, 'intrathecal')) return true;
  return words.has('intrathecal') && !words.has('oral') && !namesLiquid(passage);
}

/** "100 mg per day (100,000 mcg per day)": the same dose by mouth in other terms. */
function isRestated({ previous, owner, dailyMg }: Draft): boolean {
  if (previous?.owner !== owner || previous.route !== 'oral') return false;
  return dailyMg !== null && previous.dailyMg?.[0] === dailyMg[0];
}

/** "5 mg/5 mL" is what oral solutions state; ampoules hold 10 mg in 5 mL or 20 mL, 40 mg in 20 mL. */
function isOralLiquid({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  const texts = tokens.slice(amount.from, amount.unitUntil).map(({ text }) => text);
  return amount.low === 5 && texts.at(-2) === '5' && texts.at(-1) === 'ml';
}

function impliedRoute(scene: Scene, draft: Draft): Draft['route'] {
  const { amount, unit } = draft;
  // Micrograms a kilogram are a child's dose by mouth; pumps are set by the patient, not by weight.
  if (unit === 'mcg/kg') return draft.words.has('intrathecal') ? 'intrathecal' : 'oral';
  if (amount.unit.mass === 'mcg') return isRestated(draft) ? 'oral' : 'intrathecal';
  // "3 mg/kg intraperitoneally … the dose of 1 mg/kg": an experiment keeps its route.
  if (unit === 'mg/kg' && scene.last?.unit === unit && scene.last.route === null) return null;
  return isOfSolution(draft) &&
    unit !== 'mg/kg' &&
    !isOralLiquid(scene, draft) &&
    (isSpinalText(scene) || isForSpine(scene, draft))
    ? 'intrathecal'
    : 'oral';
}
