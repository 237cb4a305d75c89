import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { note } from '../passage/explain.ts';
import type { Passage } from '../passage/passage.ts';
import { hasIn } from '../roles/role-cues.ts';
import { isGlued, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import { isBackToBaclofen } from './back-to-baclofen.ts';
import { isBodyWeight } from './body-weight.ts';
import { ledFrom } from './dotted-leader.ts';
import { figureOf } from './figure-of.ts';
import { namedBeforeParenthesis } from './in-parenthesis.ts';
import { isOfInjectable } from './injectable.ts';
import { namedPast } from './named-past.ts';
import { BACLOFEN, type Naming, ownerInSentence } from './owner.ts';
import { namedInPair } from './pair-names.ts';
import { isPlacebos } from './placebo.ts';
import { ownerOfPair } from './product-line.ts';
import { respectiveOwner } from './respective.ts';
import { ownerOfRow } from './row-owner.ts';
import { unknownDrug } from './unknown-drug.ts';

/** Classes whose words make grams in an article on baclofen a dose. */
const DOSED: readonly WordClass[] = ['dose', 'ceiling', 'ceilingHint'];
const TAKEN: readonly WordClass[] = ['taken', 'takenHint'];
/** Case reports of poisonings tell up to a few grams of baclofen swallowed at once. */
const LARGEST_INTAKE_G = 5;

/** Grams that slipped in for milligrams are at most the largest ceiling there was (France, 2014). */
const LARGEST_SLIP_G = 300;

/** "the 2G rule", "5G", "4782.8 g": no mass, or one that no dose of baclofen was ever mistaken for. */
function isNoDoseInGrams({ passage }: Scene, { amount, rate }: Draft): boolean {
  if (amount.high > LARGEST_SLIP_G) return true;
  if (amount.high > LARGEST_INTAKE_G && !Number.isInteger(amount.high)) return true;
  const unit = amount.unitUntil - 1;
  return !rate && isGlued(passage.tokens, unit) && passage.isCapital(unit);
}

/** The least that the ceilings were mistaken for: no one writes "20 g a day" of a drug for its limit. */
const LEAST_SLIP_G = 30;

/** "5 g a week", "> 2 g/day", "10 to 12 g a day": tobacco, cocaine or alcohol, where no drug is named. */
function isConsumption({ page }: Scene, { amount, rate }: Draft): boolean {
  if (rate === null) return false;
  if (rate.per === 'week' || amount.high <= LARGEST_INTAKE_G) return true;
  return page !== BACLOFEN && rate.times === null && amount.high < LEAST_SLIP_G;
}

/**
 * Grams are alcohol where the sentence speaks of drinking, and nobody's where it names no drug:
 * baclofen is dosed in milligrams, so grams of it must be said to be baclofen's.
 */
function gramsOwner(scene: Scene, draft: Draft, named: Naming | null): string | null {
  const { words, amount } = draft;
  if (hasIn(scene.passage.tokens, amount.until, amount.until + 4, 'alcohol')) return 'alcohol';
  // Ethanol, charcoal, protein: nobody writes baclofen per kilogram in grams.
  if (draft.unit === null) return words.has('alcohol') ? 'alcohol' : 'unknown';
  if (named && named.name !== BACLOFEN) return null;
  if (countsAlcohol(scene, draft, named)) return 'alcohol';
  if (named) return isFarGrams(scene, draft, named);
  if (isNoDoseInGrams(scene, draft) || isConsumption(scene, draft)) return 'unknown';
  // "no more than 80 grams per day" in an article on baclofen
  const told = words.holdsAny(TAKEN) || tellsPoisoning(scene, draft);
  const swallowed = amount.high <= LARGEST_INTAKE_G && told;
  const dosed = words.holdsAny(DOSED) || swallowed;
  return scene.topic === BACLOFEN && dosed ? null : 'unknown';
}

/** "Alcoholconsumptie: 121 g/dag", "avant le baclofène 150 g/jour": compounds, and what was before it. */
function namesDrinking({ tokens }: Passage, { sentence: { from, until } }: Draft): boolean {
  for (let at = from; at < until; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^al[ck]o?h?ol/.test(text) || CONSUMED.test(text)) return true;
    const name = ARTICLE.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    if (BEFORE_DRUG.test(text) && past(tokens, name, 'baclofen')) return true;
  }
  return false;
}

const ARTICLE = smallWordsOf('article');
const BEFORE_DRUG = smallWordsOf('beforeDrug');
const CONSUMED = smallWordsOf('consumed');

const DEADLY = smallWordsOf('deadly');
const SURVIVED = smallWordsOf('survived');

/** "Largest survived: 2.5 g", "Fatal: 2 g": on what was swallowed once; charcoal is given by the 10 g. */
function tellsPoisoning({ passage: { tokens } }: Scene, { before, amount }: Draft): boolean {
  const said = tokens.slice(Math.max(before, amount.from - POISON_REACH), amount.from);
  return said.some(({ text }) => DEADLY.test(text) || SURVIVED.test(text));
}

const POISON_REACH = 5;
const NEAR_NAME = 3;

/** "1.2 g of baclofen and an unknown amount of vodka": whatever else the sentence names. */
function isSaidToBe({ tokens }: Passage, { amount }: Draft, named: Naming | null): boolean {
  if (named?.name !== BACLOFEN || named.from < amount.until) return false;
  return past(tokens, amount.until, 'of') === named.from;
}

const OF_TRIAL = smallWordsOf('ofTrial');

/** "the baclofen group cut their intake from 96 g to 40 g per day": the name is a group's. */
function namesGroup({ tokens }: Passage, { from, until }: Naming): boolean {
  // "in de baclofengroep", "die Baclofengruppe"
  if (/^baclo\w+(?:groep|gruppe|arm)\w{0,2}$/.test(tokens[until - 1]?.text ?? '')) return true;
  return OF_TRIAL.test(tokens[until]?.text ?? '') || OF_TRIAL.test(tokens[from - 1]?.text ?? '');
}

/** Grams with baclofen named in the sentence: its own only where a name or words of dosing say so. */
function isFarGrams(scene: Scene, draft: Draft, named: Naming): string | null {
  const { amount, rate, words } = draft;
  if (rate?.per === 'week') return 'unknown';
  const near = amount.from - named.until <= NEAR_NAME && named.from - amount.until <= NEAR_NAME;
  if (!near && scene.countsAlcohol) return 'alcohol';
  if (!near && namesGroup(scene.passage, named)) return 'unknown';
  const said = rate !== null || words.holdsAny(DOSED) || words.holdsAny(TAKEN);
  return isOnlyAside(scene, draft, named) || !(near || said) ? 'unknown' : null;
}

/** Named beside another; in "with baclofen doses up to 2.5 g" a word of dosing joins the two. */
function isOnlyAside({ passage }: Scene, { amount }: Draft, { aside, until }: Naming): boolean {
  if (!aside || amount.high > LARGEST_INTAKE_G) return aside;
  return !DOSED.some((cls) => hasIn(passage.tokens, until, amount.from, cls));
}

/** "A drink holds 14 g of alcohol. … Men should not exceed 28 g per day.": grams go on. */
function countsAlcohol(scene: Scene, draft: Draft, named: Naming | null): boolean {
  if (draft.words.has('alcohol') || namesDrinking(scene.passage, draft)) return true;
  if (draft.previous?.owner === 'alcohol') return true;
  return scene.countsAlcohol && !named && !draft.words.has('dose');
}

const WITH = smallWordsOf('givenWith');
/** Words between "with" and the name: "with the plain baclofen". */
const OPENING = 2;

/** "With baclofen a trial aimed at 40 mg/day": the name that opens a sentence is what it tells of. */
function openingName(
  { passage: { tokens }, page }: Scene,
  { sentence: { from }, amount }: Draft,
  namings: readonly Naming[],
): Naming | null {
  const [first, second] = namings;
  if (first?.name !== BACLOFEN || (page !== null && page !== BACLOFEN)) return null;
  if (!WITH.test(tokens[from]?.text ?? '') || first.from - from - 1 > OPENING) return null;
  const before = first.until <= amount.from && (!second || second.from > amount.from);
  return before ? first : null;
}

/** The drug that the sentence gives an amount to. */
function namedFor(scene: Scene, draft: Draft, namings: readonly Naming[]): Naming | null {
  const { passage } = scene;
  const { amount } = draft;
  return (
    respectiveOwner(passage.tokens, draft, namings, ({ name }) => name === BACLOFEN) ??
    ownerOfRow(passage, amount) ??
    namedBeforeParenthesis(passage, amount, namings) ??
    ownerInSentence(passage, amount, draft.previous?.amount, namings) ??
    openingName(scene, draft, namings) ??
    namedPast(scene, draft, namings)
  );
}

/** Grams that are a body's weight or alcohol, not a dose: the one they belong to; else null. */
function notDosed(scene: Scene, draft: Draft, named: Naming | null): string | null {
  const { unit, tablet } = draft.amount;
  if (unit.mass !== 'g' || tablet || isSaidToBe(scene.passage, draft, named)) return null;
  return isBodyWeight(scene, draft, named !== null) ? 'unknown' : gramsOwner(scene, draft, named);
}

function giveTo(scene: Scene, draft: Draft, { name, from, until }: Naming): void {
  draft.owner = name;
  if (from < draft.sentence.from) return;
  draft.nameUntil = until;
  note(scene, draft, 'drug-in-sentence', from, until);
}

/** What the words right beside an amount say it is: no dose, a placebo's, or a drug's that no list has. */
function unlisted(scene: Scene, draft: Draft, named: Naming | null): string | null {
  const { passage } = scene;
  const grams = notDosed(scene, draft, named);
  if (grams) return grams;
  if (isPlacebos(passage.tokens, draft, named)) return 'placebo';
  return ownerOfPair(passage, draft) ?? unknownDrug(scene, draft, named);
}

/** Settles whose an amount is, from the sentence outwards. */
export function settleOwner(scene: Scene, draft: Draft, namings: readonly Naming[]): void {
  draft.owner = figureOf(scene, draft);
  if (draft.owner) return;
  const sure = namedInPair(scene.passage, draft, namings) ?? ledFrom(scene.passage, draft.amount);
  if (sure) {
    giveTo(scene, draft, sure);
    return;
  }
  const named = namedFor(scene, draft, namings);
  draft.owner = unlisted(scene, draft, named);
  if (draft.owner) return;
  if (named) giveTo(scene, draft, named);
  else if (isOfInjectable(scene, draft)) draft.owner = 'unknown';
  else ownFromTopic(scene, draft, namings, scene.topic);
}

/** What pumps hold besides baclofen. */
const IN_PUMPS =
  /^(?:morphine|hydromorphone|fentanyl|sufentanil|ziconotide|clonidine|bupivacaine)$/;

/**
 * "The pump was running at 700 mcg/day" in a text about baclofen, past a sentence on another drug or before
 * any is named.
 */
function isOfPump(scene: Scene, draft: Draft, namings: readonly Naming[]): boolean {
  const { page, topic, aboutBaclofen, intrathecalPage } = scene;
  if (!/^mcg(?:\/mL)?$/.test(draft.unit ?? '') || namings.length > 0 || IN_PUMPS.test(topic ?? ''))
    return false;
  if (page === BACLOFEN) return draft.words.has('intrathecal');
  // The title names no drug: the text itself must speak of a pump and of nothing else that pumps hold.
  if (page !== null || !aboutBaclofen) return false;
  const pump = draft.words.has('intrathecal') || (topic === null && intrathecalPage);
  return pump && !holdsOther(scene.passage);
}

const others = new WeakMap<Passage, boolean>();

/** Whether the text names another drug that pumps hold; asked once a passage. */
function holdsOther(passage: Passage): boolean {
  const { tokens, names } = passage;
  const isOther = (at: number) =>
    tokens[at]?.tags.some(({ cls, value }) => cls === 'drug' && IN_PUMPS.test(value)) ?? false;
  const known = others.get(passage) ?? names.some(isOther);
  others.set(passage, known);
  return known;
}

function ownFromTopic(
  scene: Scene,
  draft: Draft,
  namings: readonly Naming[],
  topic: string | null,
): void {
  const first = namings.find((naming) => naming.name === BACLOFEN) ?? namings[0];
  const back = isOfPump(scene, draft, namings) || isBackToBaclofen(scene, draft, namings);
  draft.owner = back ? BACLOFEN : (topic ?? first?.name ?? null);
  if (draft.owner === BACLOFEN) draft.implied.add('drug');
  if (topic) note(scene, draft, 'drug-from-topic', draft.sentence.from, draft.sentence.from + 1);
}
