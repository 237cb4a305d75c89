import type { Draft, Scene } from '../passage/draft.ts';
import { columnOf } from '../passage/text-table.ts';
import { timesOfDay } from '../rates/times-of-day.ts';
import type { Token } from '../words/tokens.ts';

/** A header that says more than "Evening", "Soir (mg)" is about something else. */
const LONGEST_HEADER = 4;

function timeIn(tokens: readonly Token[], from: number, until: number): string | null {
  if (until - from > LONGEST_HEADER) return null;
  const [time, another] = timesOfDay(tokens, from, until);
  return another === undefined ? (time ?? null) : null;
}

/** The time of day that heads the column of an amount, or its table cell; null where none does. */
export function columnTime({ passage, tableHead, headers }: Scene, draft: Draft): string | null {
  if (draft.rate !== null) return null;
  const column = columnOf(passage.tokens, tableHead, draft);
  if (column) return timeIn(passage.tokens, column.from, column.until);
  for (const { tokens } of headers) {
    const time = timeIn(tokens, 0, tokens.length);
    if (time !== null) return time;
  }
  return null;
}

/** Whether a row holds a figure past its first cell that is no amount's: a part of the day without its unit. */
export function holdsBareFigure({ passage: { tokens } }: Scene, drafts: readonly Draft[]): boolean {
  const [first] = drafts;
  if (!first) return false;
  const { from, until } = first.sentence;
  const bar = tokens.slice(from, until).findIndex(({ text }) => text === '|');
  const inside = (at: number) =>
    drafts.some(({ amount }) => at >= amount.from && at < amount.until);
  for (let at = from + bar; at < until; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number' && Number(token.text) !== 0 && !inside(at)) return true;
  }
  return false;
}
