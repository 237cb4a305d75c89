import { pastEcho, pastEchoOrVolume } from '../amounts/unit-echo.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const PEOPLE = smallWordsOf('people');
const GROUP_LEAD = smallWordsOf('groupLead');
/** "the", "both", "older" before those who get the dose. */
const MOST_BEFORE_PEOPLE = 2;
const MOST_GROUPS = 3;

/** Index after "the elderly patients", "enfants", or 0. */
function pastPeople(tokens: readonly Token[], at: number): number {
  for (let next = at; next <= at + MOST_BEFORE_PEOPLE; next += 1) {
    if (PEOPLE.test(tokens[next]?.text ?? '')) return next + 1;
    if (tokens[next]?.kind === 'number') return 0;
  }
  return 0;
}

/** Index after "for women", "in adults and adolescents", "bei Erwachsenen" at `at`, or 0. */
export function pastGroup(tokens: readonly Token[], at: number): number {
  if (!GROUP_LEAD.test(tokens[at]?.text ?? '')) return 0;
  let until = pastPeople(tokens, at + 1);
  for (let count = 1; until && count < MOST_GROUPS; count += 1) {
    const and = past(tokens, until, 'and');
    const next = and && PEOPLE.test(tokens[and]?.text ?? '') ? and + 1 : 0;
    if (!next) break;
    until = next;
  }
  return until;
}

const LONGEST_ASIDE = 6;

/** "(n=20)", "(26%)", "(for women)" at `at`: how many took it, or who; the index after it. */
function pastAside(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens, at, '(')) return at;
  const length = tokens.slice(at + 1, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')');
  const inside = tokens.slice(at + 1, at + 1 + length);
  const tells = inside.some(({ kind, text }) => kind === 'number' || PEOPLE.test(text));
  return tells ? at + length + 2 : at;
}

/** Steps over the sign of a unit and those who get the amount: "5 milligrams (mg) for women". */
export function pastReceivers(tokens: readonly Token[], at: number): number {
  const from = pastEcho(tokens, at);
  const until = pastGroup(tokens, from) || pastAside(tokens, from);
  return until > from ? until : at;
}

/**
 * "20 mg (4 mL) to 40 mg (8 mL) per day", "5 milligrams (mg) to 10 mg": a range that an aside parts; "by 5 mg"
 * is a step, and where it leads stands behind.
 */
export function isRangePastAside(tokens: readonly Token[], { amount, next }: Draft): boolean {
  const from = pastEchoOrVolume(tokens, pastEcho(tokens, amount.until));
  if (!next || from === amount.until || next.amount.high <= amount.low) return false;
  return past(tokens, from, 'to') === next.amount.from && !past(tokens, amount.from - 1, 'by');
}
