import { ClassSet } from './class-set.ts';
import { isGlued, isMark, past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import { note } from './explain.ts';
import { countedIntakes, countMultiplier } from './intakes.ts';
import type { WordClass } from './lexicon.ts';
import { rateAt } from './rate.ts';
import { newRate, type Rate } from './rate-read.ts';
import type { Token } from './tokens.ts';

/** What may stand between an amount and its rate: whose it is, its route, its form. */
const BETWEEN: readonly WordClass[] = [
  'of',
  'oral',
  'tablet',
  'intrathecal',
  'form',
  'dose',
  'filler',
  'baclofen',
  'shortName',
  'taken',
  'takenHint',
  'drug',
];
const STANDS_BETWEEN = new ClassSet(BETWEEN);
const REACH = 14;
const LOOSE_MARK = /^["»«®™()':`~]$/;

function pastParenthesis(tokens: readonly Token[], at: number, limit: number): number {
  if (!isMark(tokens, at, '(')) return 0;
  for (let close = at + 1; close < limit && close < at + REACH; close += 1) {
    if (isMark(tokens, close, ')')) return close + 1;
  }
  return 0;
}

/** "1 po" in "baclofen 10 mg 1 po TID": one form of the strength before it each time. */
function pastOneForm(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '1' && tokens[at]?.text !== 'one') return 0;
  const tablet = past(tokens, at + 1, 'tablet') || at + 1;
  return past(tokens, tablet, 'oral') || (tablet > at + 1 ? tablet : 0);
}

function pastBetween(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  // "baclofen 10 mg, 1 tablet orally three times daily"
  if (isMark(tokens, at, ',')) return pastOneForm(tokens, at + 1);
  if (token?.kind === 'mark') return LOOSE_MARK.test(token.text) ? at + 1 : 0;
  // "1 tablet (10 mg total) by mouth three times a day": what one intake adds up to.
  if (token?.text === 'total' && isMark(tokens, at + 1, ')')) return at + 2;
  let furthest = 0;
  if (STANDS_BETWEEN.opensAt(token))
    for (const cls of BETWEEN) furthest = Math.max(furthest, past(tokens, at, cls));
  return furthest || pastOneForm(tokens, at);
}

/** The rate at `at`; past a comma only a frequency goes on: "5 mg orally, three times a day". */
function rateFrom(tokens: readonly Token[], at: number): Rate | null {
  if (!isMark(tokens, at, ',')) {
    const found = rateAt(tokens, at);
    return found?.per || found?.times ? found : null;
  }
  const found = rateAt(tokens, at + 1);
  return found?.times ? found : null;
}

/** "10 mg (three times a day)" */
function rateInside(tokens: readonly Token[], at: number): Rate | null {
  const inside = isMark(tokens, at, '(') ? rateFrom(tokens, at + 1) : null;
  return inside && isMark(tokens, inside.until, ')') ? inside : null;
}

/** "80 mg de baclofène par jour", "5 mg (½ comprimé) trois fois par jour". */
function rateAfterWords(tokens: readonly Token[], from: number, limit: number): Rate | null {
  // "5 mg. every 8 hours": the point ends the abbreviation, not the sentence.
  let at = isMark(tokens, from, '.') && isGlued(tokens, from) ? from + 1 : from;
  for (let steps = 0; steps < REACH && at < limit; steps += 1) {
    const apart = at > from || tokens[at]?.gap === 'line';
    const found = (apart ? rateFrom(tokens, at) : null) ?? rateInside(tokens, at);
    if (found) return found;
    const next = pastParenthesis(tokens, at, limit) || pastBetween(tokens, at);
    if (!next || tokens[next]?.gap === 'paragraph') return null;
    at = next;
  }
  return null;
}

/** "3×/dag 5 mg", "zweimal täglich Baclofen 10 mg", "3 dd baclofen 20 mg". */
function rateBeforeWords(tokens: readonly Token[], from: number, amountFrom: number): Rate | null {
  for (let at = Math.max(from, amountFrom - 9); at < amountFrom; at += 1) {
    const found = rateAt(tokens, at);
    if (!found?.times || found.until > amountFrom) continue;
    let next = found.until;
    while (next < amountFrom) {
      const step = pastBetween(tokens, next);
      if (!step) break;
      next = step;
    }
    // "Three times per day15 mg": glued like this they stand in two cells.
    if (next === amountFrom) return isGlued(tokens, amountFrom) ? null : found;
  }
  return null;
}

/** "up to three times a day", "bis zu dreimal täglich": how often at most, not how often. */
function ratePastUpTo(tokens: readonly Token[], from: number): Rate | null {
  const start = isMark(tokens, from, ',') ? from + 1 : from;
  const until = past(tokens, start, 'upTo') || past(tokens, start, 'to');
  const found = until ? rateAt(tokens, until) : null;
  return found?.times ? newRate('dose', found.until) : null;
}

/** Joints of amounts that stand side by side; "then" parts two stages. */
const BESIDE = /^(?:and|or|et|ou|und|oder|bzw|e|o|y|u|en|of|og|eller|\/|,)$/;

/** "30 mg or 60 mg per day": amounts side by side share the rate of the last. */
function sharedRate(tokens: readonly Token[], { amount, unit, next }: Draft): Rate | null {
  if (!next || next.unit !== unit || next.amount.from - amount.until > 2) return null;
  const joints = tokens.slice(amount.until, next.amount.from);
  if (joints.length === 0 || !joints.every(({ text }) => BESIDE.test(text))) return null;
  const rate = next.amount.rate ?? sharedRate(tokens, next);
  return rate && !rate.moment ? rate : null;
}

/** Finds the rate of an amount that has none directly beside it. */
export function findRateApart(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  const { amount, sentence } = draft;
  draft.rate = countedIntakes(tokens, draft) ?? draft.rate;
  countMultiplier(tokens, draft);
  if (draft.rate) return;
  const apart =
    sharedRate(tokens, draft) ??
    ratePastUpTo(tokens, amount.until) ??
    rateAfterWords(tokens, amount.until, Math.min(draft.after, sentence.until)) ??
    rateAfterParenthesis(tokens, draft) ??
    rateBeforeWords(tokens, draft.before, amount.from);
  if (!apart) return;
  draft.rate = apart;
  note(scene, draft, 'rate-apart', Math.min(amount.until, apart.until - 1), apart.until);
}

/** "5 mg (half a 10 mg tablet) three times daily": the rate is past an amount in parentheses. */
function rateAfterParenthesis(tokens: readonly Token[], draft: Draft): Rate | null {
  const past = pastParenthesis(tokens, draft.amount.until, draft.sentence.until);
  return past ? rateAt(tokens, past) : null;
}
