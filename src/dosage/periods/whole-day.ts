import {
  isCompared,
  isSpeltOut,
  isWholeOfShare,
  restatesInKilograms,
  restatesTotal,
  sharesDailyNoun,
} from '../apart/restated.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isUnderDaily, pastDailyNoun, saysDailyDose } from './daily-dose.ts';
import { isDivided } from './divided-day.ts';

/** The amount of baclofen before it in the sentence. */
export function previousOwn(draft: Draft): Draft | null {
  let previous = draft.previous;
  while (previous && previous.owner !== draft.owner) previous = previous.previous;
  return previous;
}

/** The amount before it was a daily dose by its noun, and this one goes on. */
function goesOn({ passage }: Scene, previous: Draft | null, draft: Draft): boolean {
  if (previous?.per !== 'day' || !previous.implied.has('per')) return false;
  // What stands aside in parentheses sets no noun for what follows.
  const { tokens } = passage;
  const opened = tokens[previous.amount.from - 1]?.text ?? '';
  const between = tokens.slice(previous.amount.until, draft.amount.from);
  // "three daily doses (15 mg, 30 mg and 40 mg)": the list is aside as a whole.
  const closed = between.some(({ text }) => text === ')');
  const aside = /^[~≈]$/.test(opened) || (opened === '(' && closed) || between[0]?.text === ')';
  // "Maximum daily dose: 40 mg. before surgery 10 mg": a point ends what the noun says.
  if (between.some(({ text }, index) => text === '.' && between[index + 1]?.gap === 'blank'))
    return false;
  return !aside && (previous.unit === draft.unit || isMixedList(passage.tokens, previous, draft));
}

const PLAIN_MASS = /^m(?:g|cg)$/;
const WIDEST_LIST = 6;

/** "daily doses: (a) 80 mg oral/50 µg intrathecal, (b) 80 mg oral/125 µg intrathecal". */
function isMixedList(tokens: readonly Token[], previous: Draft, draft: Draft): boolean {
  if (!PLAIN_MASS.test(previous.unit ?? '') || !PLAIN_MASS.test(draft.unit ?? '')) return false;
  const between = tokens.slice(previous.amount.until, draft.amount.from);
  return between.length <= WIDEST_LIST && between.some(({ text }) => /^[/+,;]$/.test(text));
}

/** "(giorno 1)", "(day 2)": which day of a plan, in a list of them. */
function isNumberedDay(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.kind === 'number' ? at - 1 : at;
  return isMark(tokens, word - 1, '(') && past(tokens, word, 'day') > 0;
}

/** "daily doses: 30 mg; 60 mg; 90 mg", "5 mg (day 1), 10 mg (day 2)": nothing but marks and joints parts them. */
export function isListed({ passage: { tokens } }: Scene, draft: Draft): boolean {
  const previous = previousOwn(draft);
  if (previous?.per !== 'day') return false;
  const between = tokens.slice(previous.amount.until, draft.amount.from);
  return between.every(({ kind }, index) => {
    const at = previous.amount.until + index;
    return kind === 'mark' || past(tokens, at, 'and') > 0 || isNumberedDay(tokens, at);
  });
}

/** "5 mg three times a day, raised to about 60 mg total": more than the day had, so a day's. */
export function isNewTotal(
  scene: Scene,
  { amount, low, unit }: Draft,
  previous: Draft | null,
): boolean {
  const total = /^(?:total|altogether)$/.test(scene.passage.tokens[amount.until]?.text ?? '');
  const [, before] = previous?.dailyMg ?? [];
  return total && unit === 'mg' && before !== undefined && low > before;
}

const LONGEST_NOUN = 6;

/** "200 mg (dose máxima diária)": the noun stands aside behind the amount. */
function isCalledDaily({ passage: { tokens } }: Scene, { amount }: Draft): boolean {
  if (!isMark(tokens, amount.until, '(')) return false;
  const end = tokens.slice(amount.until, amount.until + LONGEST_NOUN).findIndex(isClose);
  return end > 0 && pastDailyNoun(tokens, amount.until + 1, amount.until + end) > 0;
}

const isClose = ({ text }: Token): boolean => text === ')';

/** The day is meant, though no rate stands with the amount. */
export function isWholeDay(scene: Scene, draft: Draft): boolean {
  const previous = previousOwn(draft);
  return (
    saysDailyDose(scene, draft) ||
    isUnderDaily(scene, draft) ||
    isCalledDaily(scene, draft) ||
    isDivided(scene, draft) ||
    goesOn(scene, previous, draft) ||
    restatesTotal(scene, draft, previous) ||
    isNewTotal(scene, draft, previous) ||
    restatesInKilograms(scene, draft) ||
    isSpeltOut(scene, draft) ||
    sharesDailyNoun(scene, draft) ||
    isWholeOfShare(scene, draft) ||
    isCompared(scene, draft)
  );
}
