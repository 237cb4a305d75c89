import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import { rateAt } from '../rates/rate.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isGlued, isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pacesNext } from './pace-of-next.ts';
import { unitAt } from './unit.ts';

const DAY_NUMBERED = smallWordsOf('dayNumbered');

/** "80 mg jour", "30mg day": the slash left out; "10 mg day 1" is the first day. */
function bareDayAt(tokens: readonly Token[], at: number): Rate | null {
  const isDay = DAY_NUMBERED.test(tokens[at]?.text ?? '');
  if (!isDay || tokens[at]?.gap !== 'blank') return null;
  const counts = past(tokens, at + 1, 'number') > 0 || tokens[at + 1]?.kind === 'number';
  // "20 mg day (1)"; in "20 mg día (1 mg/kg)" the same is said again.
  const again = isMark(tokens, at + 1, '(') && unitAt(tokens, at + 3) !== null;
  const numbers = counts || /^[-:(#/]$/.test(tokens[at + 1]?.text ?? '');
  return numbers && !again ? null : newRate('day', at + 1);
}

/** "10 mg, daily dose 30 mg": past the comma the day belongs to the noun of the next amount. */
function opensNoun(tokens: readonly Token[], at: number, { per, until }: Rate): boolean {
  if (per !== 'day') return false;
  return (
    past(tokens, at, 'dailyDose') > until ||
    past(tokens, until, 'dose') > 0 ||
    past(tokens, until, 'ceiling') > 0
  );
}

/** "dos veces por semana": so many a week; past a comma "every other day" may pace what comes next. */
const isWeekly = (tokens: readonly Token[], at: number): boolean =>
  past(tokens, at, 'sparse') > 0 && numberAt(tokens, at) !== null;

/** What reads as a rate at most a blank, comma or hyphen apart. */
function rateBeside(tokens: readonly Token[], at: number): Rate | null {
  // The next table cell or list item: its "1-0-1" belongs to the amount but not to its span.
  if (tokens[at]?.kind === 'number' && /line|paragraph/.test(tokens[at]?.gap ?? '')) return null;
  // "15–90 mgThree times a day": glued like this, too, it is the next cell.
  if (isGlued(tokens, at) && past(tokens, at, 'number')) return null;
  const loose = isMark(tokens, at, ',') || isMark(tokens, at, '-') ? at + 1 : at;
  if (loose === at) return rateAt(tokens, at) ?? bareDayAt(tokens, at);
  const found = rateAt(tokens, loose);
  // After a comma only a frequency goes on with the amount; "10 mg, par jour" is none.
  if (!found) return null;
  const counted =
    found.times !== null ||
    tagAt(tokens, loose, 'timesOnly') !== undefined ||
    isWeekly(tokens, loose);
  if (!counted && found.per !== 'day') return null;
  return isMark(tokens, at, ',') && opensNoun(tokens, loose, found) ? null : found;
}

/** The rate that follows directly, unless it paces what comes next. */
export function rateAfter(tokens: readonly Token[], at: number): Rate | null {
  const found = rateBeside(tokens, at);
  return found && pacesNext(tokens, found) ? null : found;
}
