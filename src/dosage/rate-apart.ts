import { ClassSet } from './class-set.ts';
import { isGlued, isMark, past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import { note } from './explain.ts';
import type { WordClass } from './lexicon.ts';
import { numberAt } from './number.ts';
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

/** "80 mg de baclofène par jour", "5 mg (½ comprimé) trois fois par jour". */
function rateAfterWords(tokens: readonly Token[], from: number, limit: number): Rate | null {
  // "5 mg. every 8 hours": the point ends the abbreviation, not the sentence.
  let at = isMark(tokens, from, '.') && isGlued(tokens, from) ? from + 1 : from;
  for (let steps = 0; steps < REACH && at < limit; steps += 1) {
    const found = at > from || tokens[at]?.gap === 'line' ? rateFrom(tokens, at) : null;
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

/** "3x10 mg/jour": the multiplier says how often the day's amount is taken. */
function countMultiplier(draft: Draft): void {
  const { rate } = draft;
  const { multiplier } = draft.amount;
  if (!multiplier || rate?.per !== 'day' || rate.times) return;
  draft.rate = { ...rate, per: 'dose', times: multiplier };
}

/** Words for the intakes of a day, other than "times". */
const INTAKES =
  /^(?:prises?|tomas?|tomadas?|gaben|einzeldosen|einzelgaben|giften|somministrazioni|assunzioni|intakes)$/;

/** "deux prises de 15 mg", "dos tomas de 5 mg", "drei Gaben zu 10 mg": how often, then how much. */
function intakesBefore(tokens: readonly Token[], from: number, amountFrom: number): Rate | null {
  for (let at = Math.max(from, amountFrom - 4); at < amountFrom - 1; at += 1) {
    const count = numberAt(tokens, at);
    if (!count || !INTAKES.test(tokens[count.until]?.text ?? '')) continue;
    const word = count.until + 1;
    const joint = past(tokens, word, 'of') || past(tokens, word, 'to') || word;
    const until = /^(?:zu|von|da|a)$/.test(tokens[word]?.text ?? '') ? word + 1 : joint;
    if (until === amountFrom) return newRate('dose', word, [count.value, count.value]);
  }
  return null;
}

/** Finds the rate of an amount that has none directly beside it. */
export function findRateApart(scene: Scene, draft: Draft): void {
  if (draft.rate) {
    countMultiplier(draft);
    return;
  }
  const { tokens } = scene.passage;
  const { amount, sentence } = draft;
  if (amount.multiplier) {
    draft.rate = {
      per: 'dose',
      times: amount.multiplier,
      until: amount.until,
      moment: false,
      odd: false,
    };
    return;
  }
  const apart =
    rateAfterWords(tokens, amount.until, Math.min(draft.after, sentence.until)) ??
    rateAfterParenthesis(tokens, draft) ??
    rateBeforeWords(tokens, draft.before, amount.from) ??
    intakesBefore(tokens, draft.before, amount.from);
  if (!apart) return;
  draft.rate = apart;
  note(scene, draft, 'rate-apart', Math.min(amount.until, apart.until - 1), apart.until);
}

/** "5 mg (half a 10 mg tablet) three times daily": the rate is past an amount in parentheses. */
function rateAfterParenthesis(tokens: readonly Token[], draft: Draft): Rate | null {
  const past = pastParenthesis(tokens, draft.amount.until, draft.sentence.until);
  return past ? rateAt(tokens, past) : null;
}
