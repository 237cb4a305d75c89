import type { Amount } from '../amounts/amount.ts';
import type { Passage } from '../passage/passage.ts';

/** What tablets and solutions are made up with: it owns no amount but its own. */
const INACTIVE =
  /^(?:lactose|sorbitol|sucrose|aspartame|maltitol|mannitol|gluten|starch|stearate|benzoate|sulfite|cellulose|povidone|crospovidone|croscarmellose|hypromellose|benzyl alcohol|propylene glycol|silica|sodium chloride|(?:para)?hydroxybenzoate|methylparaben|propylparaben|xylitol|isomalt|benzalkonium|vaseline|paraffin|norflurane)$/;

/** @param name a drug's folded name @returns whether it is what products are made up with */
export function isInactive(name: string): boolean {
  return INACTIVE.test(name);
}

/** What tablets are made up with is never weighed per kilogram of the one who takes it. */
export function isImpossible(name: string, { unit }: Amount): boolean {
  return isInactive(name) && /kg$/.test(unit.unit ?? '');
}

/** "… starch and povidone; the box holds 50 tablets of 10 mg": past a stop it owns no more. */
export function isInactivePast(
  { tokens }: Passage,
  name: string,
  until: number,
  { from }: Amount,
): boolean {
  return isInactive(name) && tokens.slice(until, from).some(({ text }) => text === ';');
}
