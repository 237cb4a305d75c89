import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const MG = { mg: 1, mcg: 0.001 } as const;
const LONGEST_LINK = 6;

/** Milligrams of an amount, where its unit is a plain mass. */
function milligrams(draft: Draft): number | null {
  const { tablet } = draft.amount;
  // "80 mg (eight 10 mg tablets)"
  if (tablet?.strength && draft.low === draft.high) return draft.low * tablet.strength;
  if (draft.unit !== 'mg' && draft.unit !== 'mcg') return null;
  return draft.low === draft.high ? draft.low * MG[draft.unit] : null;
}

/** Words that announce the same amount said again ("das sind", "soit", "i.e.", "="). */
const AGAIN = smallWordsOf('again');

/** "4 Tabletten à 25 mg täglich; das sind 100 mg": the day's total of the amount before it. */
export function restatesTotal(scene: Scene, draft: Draft, previous: Draft | null): boolean {
  const [low, high] = previous?.dailyMg ?? [];
  const own = milligrams(draft);
  if (!previous || own === null || low !== own || high !== own) return false;
  // "20 mg/day (one 20 mg tablet)": what the form holds.
  if (draft.unit === 'mg' && past(scene.passage.tokens, draft.amount.until, 'tablet')) return false;
  const between = scene.passage.tokens.slice(previous.amount.until, draft.amount.from);
  return between.length <= LONGEST_LINK && between.some((token) => AGAIN.test(token.text));
}

/** "30 mg/day (0.5 mg/kg)", "1 mg/kg/day (60 mg)", "60 mg am Tag, das sind 1 mg pro kg": the same again. */
export function restatesInKilograms(scene: Scene, draft: Draft): boolean {
  const { previous, amount, unit } = draft;
  if (previous?.per !== 'day' || previous.owner !== draft.owner) return false;
  if (unit?.endsWith('/kg') === previous.unit?.endsWith('/kg')) return false;
  const { tokens } = scene.passage;
  const between = tokens.slice(previous.until, amount.from);
  if (between.length <= 2 && between[0]?.text === '(') return true;
  // Past "the drug per day" the words may be many; another clause has a stop.
  const near = tokens.slice(Math.max(previous.until, amount.from - LONGEST_LINK), amount.from);
  return unit?.endsWith('/kg') === true && !hasStop(near) && near.some(isAgain);
}

const isAgain = ({ text }: Token) => AGAIN.test(text) && text !== '(' && text !== 'total';
const hasStop = (tokens: readonly Token[]) => tokens.some(({ text }) => /^[.;]$/.test(text));

/** Milligrams a day of an amount by the rate that stands with it. */
function statedDaily({ amount, low, high, unit }: Draft): [number, number] | null {
  const { rate, multiplier, tablet } = amount;
  if (unit !== 'mg' || tablet) return null;
  if (rate?.per === 'day' && !rate.times && !multiplier) return [low, high];
  const times = rate?.times ?? multiplier;
  return times ? [low * times[0], high * times[1]] : null;
}

const isAgainWord = ({ text }: Token) => AGAIN.test(text);

/** "given as", "taken as", "divided into": leads from a day's dose to its intakes. */
const GIVEN = /^(?:given|taken|administered|divided|split|prescribed|dosed)$/;
const AS = /^(?:as|into)$/;

/** "60 mg of baclofen given as" before the next amount. */
const leadsToIntakes = (gap: readonly Token[]) =>
  gap.length <= LONGEST_LINK &&
  GIVEN.test(gap.at(-2)?.text ?? '') &&
  AS.test(gap.at(-1)?.text ?? '');

/**
 * "75-80 mg (75-80 mg/Tag)", "30 mg (3 x 10 mg)", "60 mg given as 20 mg three times a day": what follows is a day
 * of it.
 */
export function isSpeltOut(scene: Scene, draft: Draft): boolean {
  const { next, amount, unit } = draft;
  const { tokens } = scene.passage;
  if (!next || unit !== 'mg') return false;
  const link = tokens.slice(amount.until, next.amount.from);
  const gap = link.slice(1);
  const inside = link[0]?.text === '(' && gap.length <= 1 && gap.every(isAgainWord);
  if (!inside && !leadsToIntakes(link)) return false;
  const day = statedDaily(next);
  return day !== null && day[0] === draft.low && day[1] === draft.high;
}

/** "eight tablets of 10 mg, that is 80 mg a day": the next amount tells what the count adds up to each day. */
export function saidAgain(tokens: readonly Token[], { amount, next, rate }: Draft): boolean {
  const { tablet, low, high, until } = amount;
  if (!tablet?.strength || rate || !next || next.unit !== 'mg') return false;
  const between = tokens.slice(until, next.amount.from);
  if (between.length > LONGEST_LINK || !between.some(({ text }) => AGAIN.test(text))) return false;
  const [few, many] = statedDaily(next) ?? [];
  return few === low * tablet.strength && many === high * tablet.strength;
}

const INSTEAD = smallWordsOf('insteadOf');

/** "30 mg daily, down from 45 mg", "80 mg par jour au lieu de 120 mg": what a day's dose is compared with. */
export function isCompared(scene: Scene, { amount, previous, owner, unit }: Draft): boolean {
  if (previous?.per !== 'day' || previous.owner !== owner || previous.unit !== unit) return false;
  const between = scene.passage.tokens.slice(previous.until, amount.from);
  if (between.length > LONGEST_LINK || hasStop(between)) return false;
  return between.some(({ text }) => INSTEAD.test(text));
}

const COORDINATE = smallWordsOf('coordinate');

/**
 * "the daily dose was 23 mg for tizanidine and 59 mg for baclofen": the noun before the first amount
 * speaks of both, whosever the first is.
 */
export function sharesDailyNoun(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const first = draft.previous;
  if (!first || first.unit !== draft.unit || first.rate || first.owner === draft.owner)
    return false;
  const between = tokens.slice(first.amount.until, draft.amount.from);
  if (between.length > LONGEST_LINK || hasStop(between)) return false;
  if (!between.some(({ text }) => COORDINATE.test(text))) return false;
  for (let at = first.before; at < first.amount.from; at += 1) {
    if (/(?:dos|menge|tagesd)/.test(nounOf(tokens, at))) return true;
  }
  return false;
}

/** The words of a phrase for the daily dose that begins at `at`, or ''. */
function nounOf(tokens: readonly Token[], at: number): string {
  const until = past(tokens, at, 'dailyDose');
  return tokens
    .slice(at, until)
    .map(({ text }) => text)
    .join(' ');
}

/** "reduce to 18 mg/day (20 % of the 22.5 mg dose)": a share is taken of the same kind of dose. */
export function isWholeOfShare(scene: Scene, draft: Draft): boolean {
  const { tokens } = scene.passage;
  const { previous, amount, unit } = draft;
  if (previous?.per !== 'day' || previous.owner !== draft.owner || previous.unit !== unit)
    return false;
  for (
    let at = amount.from - 1;
    at > previous.amount.until && at > amount.from - LONGEST_LINK;
    at -= 1
  )
    if (PERCENT.test(tokens[at]?.text ?? '')) return past(tokens, at + 1, 'of') > 0;
  return false;
}

const PERCENT = smallWordsOf('percent');
