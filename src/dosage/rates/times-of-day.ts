import { smallWordsOf } from '../languages/small-words-of.ts';
import { clockAt } from '../numbers/clock.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** The time of day of a rate that names none by a word of its own ("nocte"). */
export const OWN_NAMES = 'own';

/** "last night", "ce matin": one day that was, no schedule. */
const ONCE = smallWordsOf('thatTime');

/** "8" of "um 8:00 Uhr", "8pm" of "at 8 pm": the same for each way to write the hour that ends at `until`. */
export function hourName(tokens: readonly Token[], { text }: Token, until: number): string {
  const half = tokens[until - 1]?.text ?? '';
  return `${Number(text)}${/^[ap]m$/.test(half) ? half : ''}`;
}

/** The last word of a time of day; of "a.m." and "h.s." both letters. */
function lastWord(tokens: readonly Token[], end: number): string {
  const word = tokens[end - 1]?.text ?? '';
  const dotted = word.length === 1 && isMark(tokens, end - 2, '.');
  return dotted ? `${tokens[end - 3]?.text}${word}` : word;
}

/**
 * The times of day named between two tokens ("in the morning", "midi", "at bedtime").
 * @returns the last word of each (of an hour of the day its figure), so that the same time said in two ways is found twice
 */
export function timesOfDay(tokens: readonly Token[], from: number, until: number): string[] {
  const names: string[] = [];
  for (let at = from; at < until; at += 1) {
    const named = past(tokens, at, 'moment') || past(tokens, at, 'bedtime');
    const end = named || clockAt(tokens, at);
    if (!end || ONCE.test(tokens[at - 1]?.text ?? '')) continue;
    const figure = tokens.slice(at, named ? at : end).find(({ kind }) => kind === 'number');
    names.push(figure ? hourName(tokens, figure, end) : lastWord(tokens, end));
    at = end - 1;
  }
  return names;
}
