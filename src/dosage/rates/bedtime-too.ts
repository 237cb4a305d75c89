import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { newRate, type Rate } from './rate-read.ts';

/** More than this and one at bedtime is no day's. */
const MOST_BY_DAY = 6;

/** Index after "at bedtime", "before bed", "zur Nacht" at `at`, or 0. */
function bedtimeAt(tokens: readonly Token[], at: number): number {
  const phrase = tokens[at]?.tags.find(({ cls }) => cls === 'timesDaily');
  const once = phrase?.value === '1' ? at + phrase.length : 0;
  const last = tokens[once - 1]?.text ?? '';
  return (
    past(tokens, at, 'bedtime') ||
    (/^bed|^(?:nacht|coucher|acostarse|hs|qhs)$/.test(last) ? once : 0)
  );
}

/**
 * "three times a day and at bedtime": the one at bedtime comes on top, as nobody says it of the third of three.
 * @param often how often by day
 */
export function withBedtime(tokens: readonly Token[], often: Rate): Rate {
  const { times, until, per } = often;
  if (per !== 'dose' || !times || times[0] < 2 || times[1] > MOST_BY_DAY) return often;
  const and = past(tokens, until, 'and');
  if (!and || !/^(?:and|und|et|y|e|en)$/.test(tokens[until]?.text ?? '')) return often;
  const end = bedtimeAt(tokens, and);
  // "three times a day and at bedtime 20 mg": the time of the next amount.
  const next = tokens[end];
  if (!end || next?.kind === 'number' || isMark(tokens, end, ':')) return often;
  return newRate('dose', end, [times[0] + 1, times[1] + 1]);
}
