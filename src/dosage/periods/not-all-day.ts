import { countedIntakes } from '../apart/intakes.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { numberAt } from '../numbers/number.ts';
import type { Draft } from '../passage/draft.ts';
import type { Rate } from '../rates/rate-read.ts';
import { isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const FOR = smallWordsOf('forWhat');
const DOSES = smallWordsOf('dosesCounted');

/** "every 2 hours for three doses", "q2h x4 doses": so many in all; "tid x9 doses" goes on for days. */
function isForSoMany(tokens: readonly Token[], { until, times }: Rate): boolean {
  const words = FOR.test(tokens[until]?.text ?? '');
  const count = words || isMark(tokens, until, '*') ? numberAt(tokens, until + 1) : null;
  if (!count || !DOSES.test(tokens[count.until]?.text ?? '')) return false;
  return words || times === null || count.value < times[1];
}

const HOURS_OF_DAY = 24;

/** "5 mg every hour" goes on until it works, and not around the clock; a pump may give micrograms each hour. */
const isLoad = ({ unit }: Draft, { times }: Rate): boolean =>
  times !== null && times[1] >= HOURS_OF_DAY && unit !== 'mcg';

/** "three doses of 20 mg given every 3 hours": the doses are counted, and no day is said. */
function countsDoses(tokens: readonly Token[], draft: Draft): boolean {
  const counted = countedIntakes(tokens, draft);
  return counted !== null && counted.times === null && counted.until <= draft.amount.from;
}

/** Whether the intakes are fewer than the hours between them leave room for in a day. */
export function isNotAllDay(tokens: readonly Token[], draft: Draft, rate: Rate): boolean {
  return isForSoMany(tokens, rate) || isLoad(draft, rate) || countsDoses(tokens, draft);
}
