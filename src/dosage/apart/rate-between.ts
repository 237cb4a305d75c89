import { isFormPoint } from '../amounts/short-form.ts';
import { perKilogram } from '../amounts/unit.ts';
import { closesEcho } from '../amounts/unit-echo.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { rateAt } from '../rates/rate.ts';
import { schemeAt } from '../rates/scheme.ts';
import { ClassSet } from '../words/class-set.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { pastGroup } from './group-between.ts';
import { pastOrPlacebo } from './or-placebo.ts';
import { pastField } from './rate-in-field.ts';
import { pastRoutes } from './route-between.ts';
import { pastSubstance } from './substance-between.ts';
import { pastVolume } from './volume-between.ts';

/** What may stand between an amount and its rate: whose it is, its route, its form. */
const BETWEEN: readonly WordClass[] = [
  'of',
  'oral',
  'tablet',
  'intrathecal',
  'form',
  'dose',
  'filler',
  'baclofen',
  'shortName',
  'taken',
  'takenHint',
  'drug',
  'occasion',
];
const STANDS_BETWEEN = new ClassSet(BETWEEN);
const LOOSE_MARK = /^["»«®™()':`~]$/;

/** "a 5 mg starting dose at bedtime", "10 mg initially three times a day". */
const MANNER =
  /^(?:dosed|sr|er|xr|xl|cr|mr|ir|starting|initially|initial|maintenance|scheduled|extra|regular|total(?:e?s|i)?|totais|totaal|insgesamt|only|instead|now|currently|usually|generally|typically|just|immediately|shortly|literally|preferably|timed?|release|extended|sustained|delayed|each|both|je|jeweils|telkens|steeds|boluses|bolus|equivalents?)$/;

/** German and Dutch: "dreimal täglich wird Baclofen 10 mg gegeben", the rate opens the sentence. */
const INVERTED =
  /^(?:kann|konnen|soll(?:te)?n?|wird|werden|darf|durfen|muss|mussen|kan|kunnen|moet|moeten|wordt|worden|mag|mogen)$/;

/** "275 micrograms directly into my spinal cord daily", "20 mg for spasms at night". */
const PLACE =
  /^(?:directly|straight|right|into|via|for|my|his|her|their|spinal|cord|fluid|space|canal|spine|catheter|tube|spasms?|spasticity|pain|cramps?|stiffness|legs?|muscles?|cravings?|hiccups|tremors?)$/;

/** "10 mg, given three times a day" */
const GIVEN = smallWordsOf('givenWords');

/** "da assumere", "à prendre", "a tomar": how it is to be taken follows. */
const TO = /^(?:da|a|para|por)$/;
const TO_TAKE = smallWordsOf('toTake');

/** Index after "da assumere", "assunti", "tomada" at `at`, or 0. */
function pastOrder(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  // English "to" also leads to the end of a range.
  if (GIVEN.test(text) && text !== 'to') return at + 1;
  return TO.test(text) && TO_TAKE.test(tokens[at + 1]?.text ?? '') ? at + 2 : 0;
}

/** Who takes it, and the helping words of the verb. */
const CLAUSE =
  /^(?:i|he|she|we|you|they|that|which|was|were|is|are|am|be|been|being|has|have|had|ought|should|must|may|can|could|to|m|ve|s|currently|now|usually|best|only|always|normally|typically)$/;
const TAKE =
  /^(?:takes?|took|taken|taking|gets?|got|given|gave|administered|receives?|received|receiving|uses?|used|prescribed|swallow(?:s|ed)?)$/;
const LONGEST_CLAUSE = 5;

/** Index after "he takes", "was given", "that she had been taking", "to take" at `at`, or 0. */
function pastClause(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + LONGEST_CLAUSE && clauseWord(tokens, next)) next += 1;
  if (next === at || !TAKE.test(tokens[next]?.text ?? '')) return 0;
  // "After 60 mg he was given charcoal every 4 hours."
  return past(tokens, next + 1, 'drug') ? 0 : next + 1;
}

function clauseWord(tokens: readonly Token[], at: number): boolean {
  return CLAUSE.test(tokens[at]?.text ?? '') || isMark(tokens, at, "'");
}

const LONGEST_OWNER = 6;

/**
 * Index after "of it", "of her husband's baclofen", "of the muscle-relaxing drug baclofen", "of generic Lioresal"
 * at `at`, or 0.
 */
function pastWhose(tokens: readonly Token[], at: number): number {
  const of = past(tokens, at, 'of');
  if (!of) return 0;
  for (let next = of; next < of + LONGEST_OWNER; next += 1) {
    const name = past(tokens, next, 'baclofen');
    if (name) return name;
    const token = tokens[next];
    if (past(tokens, next, 'drug') || past(tokens, next, 'and')) break;
    if (token?.kind !== 'word' && !/^['-]$/.test(token?.text ?? '')) break;
  }
  return /^(?:it|this)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : 0;
}

/** "1 po" in "baclofen 10 mg 1 po TID": one form of the strength before it each time. */
function pastOneForm(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '1' && tokens[at]?.text !== 'one') return 0;
  const tablet = past(tokens, at + 1, 'tablet') || at + 1;
  return past(tokens, tablet, 'oral') || (tablet > at + 1 ? tablet : 0);
}

/** Index after "orally", "IV," at `at`, or 0. */
function pastRouteBeforeRate(tokens: readonly Token[], at: number): number {
  return past(tokens, at, 'oral') || pastRoutes(tokens, at);
}

/** Index after the comma in "10 mg, given …", "10 mg, orally …", "10 mg, 1 tablet …", or 0. */
function pastComma(tokens: readonly Token[], at: number): number {
  // '"20 mg", "1-0-1"': two cells of a row.
  if (isMark(tokens, at - 1, '"') && isMark(tokens, at + 1, '"')) return at + 1;
  const given = GIVEN.test(tokens[at + 1]?.text ?? '') ? at + 1 : 0;
  // "10 mg, repeated every 8 hours"
  if (given && rateAt(tokens, given + 1)?.times) return given + 1;
  return (
    given ||
    pastOrder(tokens, at + 1) ||
    pastOneForm(tokens, at + 1) ||
    pastRouteBeforeRate(tokens, at + 1)
  );
}

/** Index after "p.o.", "i.v." at `at`, or 0. */
function pastDotted(tokens: readonly Token[], at: number): number {
  const letters = `${tokens[at]?.text}${tokens[at + 1]?.text}${tokens[at + 2]?.text}`;
  if (!/^(?:p\.o|i\.v)$/.test(letters)) return 0;
  return isMark(tokens, at + 3, '.') ? at + 4 : at + 3;
}

/** "(1 ml)/kg", "Baclofen pro kg", "(mg) per kilogram (kg)": the unit says it already, see `unitAt`. */
function pastKilogram(tokens: readonly Token[], at: number): number {
  const behind = closesEcho(tokens, at) || past(tokens, at - 1, 'baclofen') === at;
  return behind ? perKilogram(tokens, at) : 0;
}

function pastWords(tokens: readonly Token[], at: number): number {
  let furthest =
    pastWhose(tokens, at) ||
    pastClause(tokens, at) ||
    pastDotted(tokens, at) ||
    pastRoutes(tokens, at) ||
    pastGroup(tokens, at) ||
    pastVolume(tokens, at) ||
    pastOrder(tokens, at) ||
    pastKilogram(tokens, at);
  if (!STANDS_BETWEEN.opensAt(tokens[at])) return furthest;
  for (const cls of BETWEEN) furthest = Math.max(furthest, past(tokens, at, cls));
  return furthest;
}

/** The colon of "10 mg Tbl.: 1-1-1". */
function leadsToScheme(tokens: readonly Token[], at: number): boolean {
  const form = past(tokens, at - 1, 'tablet') === at || isFormPoint(tokens, at - 1);
  return form && isMark(tokens, at, ':') && schemeAt(tokens, at + 1) !== null;
}

/** The last point of "p.o.", "V.O.", and that of "10 mg Tbl. 1-1-1-0". */
function endsInitials(tokens: readonly Token[], at: number): boolean {
  if (isFormPoint(tokens, at) || leadsToScheme(tokens, at)) return true;
  const initials = isMark(tokens, at, '.') && isMark(tokens, at - 2, '.');
  return initials && isGlued(tokens, at) && tokens[at - 1]?.text.length === 1;
}

const EQUIVALENT = /^(?:aquivalent|equivalent)\w{0,2}$/;

function pastMark(tokens: readonly Token[], at: number, text: string): number {
  if (text === ',') return pastComma(tokens, at);
  // "of Lioresal/baclofen"
  if (text === '/') return past(tokens, at + 1, 'baclofen') || pastKilogram(tokens, at);
  // "10 mg Baclofen-Äquivalent/Tag"
  if (text === '-' && EQUIVALENT.test(tokens[at + 1]?.text ?? '')) return at + 2;
  return pastField(tokens, at) || (LOOSE_MARK.test(text) || endsInitials(tokens, at) ? at + 1 : 0);
}

/**
 * Steps over one word or phrase that may part an amount from its rate.
 * @returns the index after it, or 0 where what stands at `at` belongs to neither
 */
export function pastBetween(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const whole = pastOrPlacebo(tokens, at) || pastSubstance(tokens, at);
  if (whole) return whole;
  if (token?.kind === 'mark') return pastMark(tokens, at, token.text);
  // "1 tablet (10 mg total) by mouth three times a day": what one intake adds up to.
  if (token?.text === 'total' && isMark(tokens, at + 1, ')')) return at + 2;
  const words = pastWords(tokens, at);
  if (words) return words;
  const light = [MANNER, INVERTED, PLACE].some((words) => words.test(token?.text ?? ''));
  if (light && !isGlued(tokens, at)) return at + 1;
  return pastOneForm(tokens, at);
}
