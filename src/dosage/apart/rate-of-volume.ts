import { smallWordsOf } from '../languages/small-words-of.ts';
import { runAt } from '../numbers/number.ts';
import type { Draft } from '../passage/draft.ts';
import { rateAt } from '../rates/rate.ts';
import type { Rate } from '../rates/rate-read.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { lookFrom } from './rate-before.ts';

const REACH = 10;
/** "(", ", dat is", ", soit", "=": what says the same in milligrams. */
const LONGEST_LINK = 4;

const SPOON = smallWordsOf('spoon');
const SHOTS = smallWordsOf('shots');

/** Index after "ml", "Tropfen", "sprays" at `at`, or 0. */
function pastVolume(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  return past(tokens, at, 'ml') || (SPOON.test(text) || SHOTS.test(text) ? at + 1 : 0);
}

/** Asked first, as it is cheap: nearly no amount stands behind a volume. */
function tellsVolume(tokens: readonly Token[], until: number): boolean {
  for (let at = Math.max(0, until - LONGEST_LINK - 2); at < until; at += 1)
    if (pastVolume(tokens, at)) return true;
  return false;
}

/** "three times a day 2 ml, that is 2 mg": how often the drink is taken of which this is the mass. */
export function rateOfVolume(tokens: readonly Token[], { amount, before }: Draft): Rate | null {
  if (!tellsVolume(tokens, amount.from)) return null;
  for (let at = lookFrom(tokens, before, amount.from - REACH); at < amount.from; at += 1) {
    const found = rateAt(tokens, at);
    const count = found?.times ? runAt(tokens, found.until) : null;
    const volume = count ? pastVolume(tokens, count.until) : 0;
    if (!found || !volume || volume > amount.from || amount.from - volume > LONGEST_LINK) continue;
    const link = tokens.slice(volume, amount.from);
    return link.some(({ kind, text }) => kind === 'number' || /^[.;/]$/.test(text)) ? null : found;
  }
  return null;
}
