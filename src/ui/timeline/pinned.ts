import type { Range } from '../../dataset/schema/dose.ts';
import type { Mention } from '../../dosage/mention.ts';
import type { ContextLine } from '../../regulation/context.ts';

/** What a mention brings along to a timeline: its page's day and its daily dose. */
export interface Pinned {
  /** YYYY-MM-DD; null where the page gives no exact day. */
  day: string | null;
  /** mg/day, lowest and highest; null where there is no daily dose to compare. */
  dose: Readonly<Range> | null;
}

/** Where the reader came from no dose and no page. */
export const NOTHING_PINNED: Pinned = { day: null, dose: null };

/**
 * What to pin for a mention beside one rule. A dose that the rule's line does not compare (a strength,
 * a step, a slip, another route) must not stand in a picture of ceilings either.
 * @param day the page's own date, YYYY, YYYY-MM or YYYY-MM-DD, or null
 */
export function pinnedOf(
  { dailyMg }: Pick<Mention, 'dailyMg'>,
  { relation }: Pick<ContextLine, 'relation'>,
  day: string | null,
): Pinned {
  return {
    day: day?.length === 10 ? day : null,
    dose: relation === 'not-comparable' ? null : dailyMg,
  };
}
