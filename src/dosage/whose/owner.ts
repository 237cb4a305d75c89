import type { Amount } from '../amounts/amount.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Passage, TaggedText } from '../passage/passage.ts';
import { ClassSet } from '../words/class-set.ts';
import { isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { asideAt, isCompared, isOfPerson } from './aside.ts';
import { isImpossible, isInactive, isInactivePast } from './inactive.ts';
import { firstOfList, lastOfChoice } from './joined.ts';
import { isOfName, JOINING, pastJoint } from './name-joints.ts';
import { pastRestatement } from './restatement.ts';

/** Whom an amount belongs to: baclofen, or the lower-case name of something else. */
export const BACLOFEN = 'baclofen';

/** A drug's name in the text. */
export interface Naming {
  /** `BACLOFEN` or another drug's name. */
  name: string;
  from: number;
  until: number;
  /** Named only beside another ("combined with X", "than X"): owns only what touches it. */
  aside: boolean;
  /** Named only to be compared ("superior to X", "than X"): says nothing of what comes next. */
  compared: boolean;
}

/** Index of the first of these rising numbers that is at least `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The drug named at `at`, in a stretch of text that begins at `from`. */
function namingAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  short: boolean,
): Naming | null {
  const own = past(tokens, at, 'baclofen') || (short ? past(tokens, at, 'shortName') : 0);
  const other = own ? undefined : tagAt(tokens, at, 'drug');
  if (!own && !other) return null;
  const name = own ? BACLOFEN : other?.value || tokens[at]?.text || '';
  const until = own || at + (other?.length ?? 1);
  const compared = isCompared(tokens, at);
  const aside = compared || isOfPerson(tokens, until) || asideAt(tokens, at, from);
  return { name, from: at, until, aside, compared };
}

/** The drugs named between two tokens, in order. */
export function namingsIn(
  passage: TaggedText,
  from: number,
  until: number,
  short: boolean,
): Naming[] {
  const { tokens, names } = passage;
  const namings: Naming[] = [];
  let free = from;
  for (let next = firstFrom(names, from); next < names.length; next += 1) {
    const at = names[next] ?? until;
    if (at >= until) break;
    const naming = at < free ? null : namingAt(tokens, at, from, short);
    if (!naming) continue;
    namings.push(naming);
    free = naming.until;
  }
  return namings;
}

/** Steps between an amount and the name of its drug. */
const REACH = 7;

const FOR = smallWordsOf('forWhat');
const ARTICLE = smallWordsOf('article');

/** "for the baclofen": an article alone stands before the name. */
function isArticleAt(tokens: readonly Token[], at: number, nameFrom: number): boolean {
  return nameFrom === at + 1 && ARTICLE.test(tokens[at]?.text ?? '');
}

/** The drug named in parentheses or past "for" at `at`. */
function namedBeside({ tokens }: Passage, at: number, namings: readonly Naming[]): Naming | null {
  // "25 mg (Lioresal) and 4 mg (Sirdalud)"
  const inside = isMark(tokens, at, '(') ? namings.find(({ from }) => from === at + 1) : undefined;
  if (inside && isMark(tokens, inside.until, ')')) return inside;
  // "23 mg für Tizanidin und 59 mg für Baclofen"
  const goal = FOR.test(tokens[at]?.text ?? '') ? at + 1 : 0;
  const meant =
    goal && namings.find(({ from }) => from === goal || isArticleAt(tokens, goal, from));
  return meant || null;
}

/** "7 mg of lorazepam", "180 mg al giorno di baclofene": the drug the amount is of. */
function namedAfter(passage: Passage, amount: Amount, namings: readonly Naming[]): Naming | null {
  const { tokens } = passage;
  let at = amount.until;
  at = pastRestatement(tokens, at);
  const beside = namedBeside(passage, at, namings);
  if (beside) return beside;
  for (let steps = 0; steps < REACH; steps += 1) {
    const hit = namings.find((naming) => naming.from === at);
    if (hit) return hit;
    at = pastJoint(tokens, at);
    if (!at) return null;
  }
  return null;
}

/** What may stand between a name and its amount: forms, routes, and how often. */
const TOUCHING = new ClassSet([
  ...JOINING,
  'times',
  'timesOnly',
  'timesDaily',
  'day',
  'per',
  'to',
  'upTo',
  'between',
  'ceiling',
]);
const WIDEST_TOUCH = 6;

function mayStandBetween(token: Token): boolean {
  // "10 mg baclofen en 60 mg lactose": Dutch "en" joins, though elsewhere it is "in" or "per".
  if (token.tags.some((tag) => tag.cls === 'and')) return false;
  if (token.kind === 'mark') return !/[,;.]/.test(token.text);
  return token.kind === 'number' || TOUCHING.opensAt(token);
}

function isTouching({ tokens }: Passage, { name, until }: Naming, amount: Amount): boolean {
  if (amount.from - until > WIDEST_TOUCH) return false;
  // "ou lamotrigina, até 400 mg/dia"
  const comma = isMark(tokens, until, ',') && name !== BACLOFEN ? 1 : 0;
  const between = tokens.slice(until + comma, amount.from);
  // "fentanyl TTS 25 mcg/h"
  // "baclofen = 10 mg morphine" sets two drugs equal.
  if (between.some(({ text }) => /^[=≈~]$/.test(text)) && name === BACLOFEN) return false;
  return between.every((token) => isOfName(token) || mayStandBetween(token));
}

const POINTERS = new ClassSet(['former', 'latter']);

/** "the former at 60 mg, the latter at 24 mg": the drug named first, or last. */
function pointedAt(passage: Passage, amount: Amount, namings: readonly Naming[]): Naming | null {
  for (let at = amount.from - 1; at > amount.from - WIDEST_TOUCH; at -= 1) {
    if (!POINTERS.opensAt(passage.tokens[at])) continue;
    if (past(passage.tokens, at, 'latter')) return namings.at(-1) ?? null;
    if (past(passage.tokens, at, 'former')) return namings[0] ?? null;
  }
  return null;
}

/** "20 mg baclofen to 4 mg Zanaflex": the name goes with the amount right before it. */
function isTaken({ tokens }: Passage, name: Naming, previous: Amount | undefined): boolean {
  if (!previous) return false;
  const after = past(tokens, previous.until, 'of') || previous.until;
  return name.from < previous.until || name.from === after;
}

/** "110 mg of baclofen": what it is of is said, whatever the name before it; "5 mg of X 10 mg" is not. */
function isSaidOf({ tokens }: Passage, amount: Amount, after: Naming): boolean {
  if (tokens[after.until]?.kind === 'number') return false;
  // French "61 mg d'amidon": the sign of elision is a token of its own.
  const name = isMark(tokens, after.from - 1, "'") ? after.from - 1 : after.from;
  for (let at = amount.until; at < name; at += 1) if (past(tokens, at, 'of') === name) return true;
  return false;
}

function opensLine({ tokens }: Passage, at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === 'line' || gap === 'paragraph';
}

/** Whether a line begins between two tokens that stand in one row at most. */
function breaksIn(passage: Passage, from: number, until: number): boolean {
  if (until - from > WIDEST_ROW) return true;
  for (let at = from; at < until; at += 1) if (opensLine(passage, at)) return true;
  return false;
}

const WIDEST_ROW = 12;

/** Of the names before an amount the last that may own it: `nearest`, unless it stands aside. */
function lastOf(
  passage: Passage,
  amount: Amount,
  before: readonly Naming[],
  nearest: Naming,
  previous: Amount | undefined,
): Naming | null {
  if (isInactivePast(passage, nearest.name, nearest.until, amount))
    return before.findLast(({ name }) => !isInactive(name)) ?? nearest;
  // "than baclofen 600 mg daily or 300 mg twice daily"
  const first = nearest.name === BACLOFEN ? firstOfList(passage, amount) : amount;
  if (!nearest.aside || isTouching(passage, nearest, first)) return nearest;
  const head = before.findLast((naming) => !naming.aside) ?? null;
  // "diazepam, 20 mg/day, with baclofen, 10 mg/day": the first has its own already.
  const own = head && previous && head.until <= previous.from && previous.until <= nearest.from;
  const apart = isMark(passage.tokens, nearest.until, ',') ? nearest.until + 1 : -1;
  const opened = past(passage.tokens, apart, 'between') || apart;
  return own && opened === amount.from ? nearest : head;
}

/**
 * The drug of the sentence an amount belongs to: the one it is "of", else the nearest before it;
 * null where the sentence leaves it to what came before.
 */
export function ownerInSentence(
  passage: Passage,
  amount: Amount,
  previous: Amount | undefined,
  namings: readonly Naming[],
): Naming | null {
  const pointed = pointedAt(passage, amount, namings);
  if (pointed) return pointed;
  const after = namedAfter(passage, lastOfChoice(passage, amount), namings);
  if (after && isSaidOf(passage, amount, after)) return after;
  const before = namings.filter(
    ({ name, until }) => until <= amount.from && !isImpossible(name, amount),
  );
  const nearest = before.at(-1);
  if (after) {
    // "Baclofen 10 mg diazepam 5 mg": the name that touches it from the left, if still free.
    const free = nearest && !isTaken(passage, nearest, previous);
    const nextLine = opensLine(passage, after.from);
    // Rows of a list: the name that opens the next row is not this one's, which has its own.
    const ownRow = nextLine && nearest && !breaksIn(passage, nearest.from + 1, amount.from);
    const mine = free && nearest && (nextLine || isTouching(passage, nearest, amount));
    if (!ownRow && !mine) return after;
  }
  return nearest ? lastOf(passage, amount, before, nearest, previous) : null;
}

/**
 * The drug a whole sentence is about, for the sentences that follow it.
 * @param page what the page is about
 * @param current what the sentences before are about
 */
export function topicOf(
  namings: readonly Naming[],
  page: string | null,
  current: string | null,
): string | null {
  // A page about another drug that names baclofen once goes on about its own.
  if (page && page !== BACLOFEN) return page;
  if (current && namings.every(({ compared }) => compared)) return null;
  const heads = namings.filter(({ aside, name }) => !aside && !isInactive(name));
  const names = new Set((heads.length > 0 ? heads : namings).map((naming) => naming.name));
  if ([...names].every(isInactive)) return null;
  if (page && names.has(page)) return page;
  return [...names][0] ?? null;
}

/** The drug a title or heading names; null where it names none or several. */
export function topicOfTitle(passage: Passage): string | null {
  const namings = namingsIn(passage, 0, passage.tokens.length, true);
  const names = new Set(namings.map((naming) => naming.name));
  return names.has(BACLOFEN) ? BACLOFEN : ([...names][0] ?? null);
}
