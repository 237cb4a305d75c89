import type { Draft, Scene } from '../passage/draft.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Evidence } from './evidence.ts';

/** The name of the evidence that an amount's rate is. */
function rateName({ rate }: Draft): string {
  if (rate?.times) return 'frequency';
  if (rate?.per === 'day') return 'perDay';
  if (rate?.per === 'week') return 'perWeek';
  return rate?.per === 'dose' ? 'perIntake' : 'noRate';
}

/** The name of the evidence that an amount's unit is, or null for a plain mass in mg. */
function unitName({ amount }: Draft): string | null {
  const { unit, perForm } = amount.unit;
  if (amount.tablet) return 'tablets';
  if (unit === null || perForm || unit.endsWith('/mL')) return 'concentration';
  if (unit.endsWith('/kg')) return 'perKilogram';
  return unit === 'mcg' ? 'micrograms' : null;
}

/** Concentrations, weights and rates: what kind of amount it is. */
function addKind(draft: Draft, found: Evidence): void {
  const unit = unitName(draft);
  if (unit) found.set(unit);
  found.set(rateName(draft));
  // "10-10-20 mg" are the intakes of a day.
  if (draft.amount.dayTotal !== null) found.set('scheme');
  else if (draft.amount.run.joint === 'range') found.set('range');
}

/** The passage is a guide rather than somebody's list. */
function isRuled({ words }: Scene): boolean {
  return words.get('instruct') + words.get('change') > 2;
}

/** The passage lists drugs, each with its amount. */
function isList({ otherDrugs, passage }: Scene): boolean {
  return otherDrugs > 1 || (otherDrugs === 1 && passage.amounts.length > 2);
}

const STRENGTH_WORDS: readonly WordClass[] = ['form', 'strength', 'strengthHint'];

/** The name of the drug right before the amount. */
function addNameBefore(scene: Scene, draft: Draft, found: Evidence): void {
  const { nameUntil, rate, low, high } = draft;
  found.set(rate ? 'nameRated' : 'nameBare');
  // A brand with an amount is a product; the substance with one may be what somebody takes.
  const isBrand = !/^ba[ck]/.test(scene.passage.tokens[nameUntil - 1]?.text ?? '');
  if (isBrand) found.set(rate ? 'brandRated' : 'brandBare');
  if (low === high && isList(scene)) found.set(isRuled(scene) ? 'listRuled' : 'list');
}

/** The name of the drug right before the amount, or right after it. */
function addName(scene: Scene, draft: Draft, found: Evidence): void {
  const { amount, nameUntil, rate, words } = draft;
  const gap = amount.from - nameUntil;
  if (nameUntil >= 0 && gap >= 0 && gap < 4) addNameBefore(scene, draft, found);
  if (nameUntil > amount.from) found.set(rate ? 'ofNameRated' : 'ofNameBare');
  if (!rate && words.holdsAny(STRENGTH_WORDS)) found.set('formInSentence');
}

/** What strengths the tablets on the market have, mg. */
const STRENGTHS: readonly number[] = [10, 20, 25, 40];

/** The name of the evidence that the size of a daily dose is, or null for the common ones. */
function dailySize(daily: number): string | null {
  if (daily <= 15) return 'smallDaily';
  if (daily > 100) return 'largeDaily';
  return daily >= 70 ? 'highDaily' : null;
}

/** The size of an amount without a rate. */
function addBareSize({ low, high }: Draft, found: Evidence): void {
  if (low === high && STRENGTHS.includes(low)) found.set('tabletSize');
  if (high <= 15) found.set('stepSize');
  else if (high > 100) found.set('largeBare');
}

/**
 * What the size of a dose suggests to a pharmacist: tablets hold 10, 20 or 25 mg, steps are of
 * 5 to 15 mg, one starts at 15 mg a day, stays at 30 to 80, and few go beyond 100.
 */
function addSize(draft: Draft, found: Evidence): void {
  const { low, high, rate, unit, words } = draft;
  if (unit !== 'mg' || draft.amount.dayTotal !== null) return;
  const times = rate?.times?.[1] ?? (rate?.per === 'day' ? 1 : 0);
  if (times === 0) {
    addBareSize(draft, found);
    return;
  }
  const size = dailySize(high * times);
  if (size) found.set(size);
  if (size === 'smallDaily' && words.has('renal')) found.set('renalSmall');
  if (high >= low * 2) found.set('wideRange');
}

/** Where the amount stands among the others of the passage. */
function addPlace(scene: Scene, draft: Draft, found: Evidence): void {
  if (!draft.previous && !scene.last) found.set('first');
  if (draft.next) found.set('goesOn');
}

/** Adds what the amount's own form, size and place say of its statement type. */
export function addAmountEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  addKind(draft, found);
  addName(scene, draft, found);
  addSize(draft, found);
  addPlace(scene, draft, found);
}
