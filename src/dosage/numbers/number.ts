import { smallWordsOf } from '../languages/small-words-of.ts';
import { isGlued, isMark, past, tagAt } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { DECIMAL } from './decimal-comma.ts';

/** One number as read, with the index of the token after it. */
export interface NumberRead {
  value: number;
  until: number;
  /** Written as a word ("sixty") or as an article that also counts ("une"). */
  word: boolean;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
const MAX_DIGITS = 9;

/**
 * The value of digits with points or commas. "1,000" and "1.000.000" hold thousands, "0,75" and
 * "2.5" decimals; one point before exactly three digits is read by the unit, see `pointedThousand`.
 */
function parseDigits(written: string): number {
  if (written.length > MAX_DIGITS + 4) return Number.NaN;
  // Swiss "2'000"
  const text = written.includes("'") ? written.replaceAll("'", '') : written;
  if (text.includes(DECIMAL)) return Number(text.replace(DECIMAL, '.'));
  if (!text.includes('.') && !text.includes(',')) return Number(text);
  const parts = text.split(/[.,]/);
  const thousands = parts.slice(1).every((part) => part.length === 3);
  const whole = parts[0] ?? '';
  if (parts.length > 2) return thousands ? Number(parts.join('')) : Number.NaN;
  const comma = text.includes(',');
  if (thousands && comma && /^[1-9]\d{0,2}$/.test(whole)) return Number(parts.join(''));
  return Number(`${whole === '' ? '0' : whole}.${parts[1]}`);
}

/** "1.200 mcg": micrograms have no third decimal, so the point parts thousands. */
function pointedThousand(text: string): number | null {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? Number(text.replace('.', '')) : null;
}

/** "1 250mg baclofen pill", "2 500 mg tablets": so many of them; a thousand milligrams in one ends in noughts ("1 000 mg"). */
function countsForms(tokens: readonly Token[], at: number): boolean {
  const single = tokens[at]?.text.length === 1 && !tokens[at + 1]?.text.startsWith('0');
  const unit = single ? past(tokens, at + 2, 'mg') : 0;
  const name = past(tokens, unit, 'baclofen') || unit;
  return unit > 0 && past(tokens, name, 'tablet') > 0;
}

/** "93 120 mg/d" in a table that has lost its lines: 93 people, and their dose; nobody gets 93 g of a drug. */
function countsPeople(tokens: readonly Token[], at: number): boolean {
  const many = (tokens[at]?.text.length ?? 0) > 1 && !tokens[at + 1]?.text.startsWith('0');
  return many && past(tokens, at + 2, 'mg') > 0;
}

/** "1 000", "3 900": a group of exactly three digits one blank after one to three others. */
function spacedThousand(tokens: readonly Token[], at: number): NumberRead | null {
  const head = tokens[at];
  const tail = tokens[at + 1];
  if (!head || tail?.kind !== 'number' || tail.gap !== 'blank') return null;
  if (!/^[1-9]\d?\d?$/.test(head.text) || !/^\d{3}(?:[.,]\d{1,2})?$/.test(tail.text)) return null;
  if (tail.start - head.end !== 1 || countsForms(tokens, at) || countsPeople(tokens, at))
    return null;
  return {
    value: parseDigits(head.text) * 1000 + parseDigits(tail.text),
    until: at + 2,
    word: false,
  };
}

function fractionAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'mark' ? (FRACTIONS.get(token.text) ?? null) : null;
}

function slashFraction(tokens: readonly Token[], at: number): NumberRead | null {
  const above = tokens[at]?.text;
  if ((above !== '1' && above !== '3') || tokens[at + 1]?.text !== '/') return null;
  const below = tokens[at + 2]?.text;
  if (below !== '2' && below !== '4') return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  return { value: Number(above) / Number(below), until: at + 3, word: false };
}

/** "1o mg", "2O mg": the letter typed for the nought, between digits and a unit. */
function letterNought(tokens: readonly Token[], at: number): NumberRead | null {
  if (tokens[at + 1]?.text !== 'o' || !isGlued(tokens, at + 1)) return null;
  const digits = tokens[at]?.text ?? '';
  const unit = past(tokens, at + 2, 'mg') || past(tokens, at + 2, 'mcg');
  return unit && /^[1-9]\d?$/.test(digits)
    ? { value: Number(`${digits}0`), until: at + 2, word: false }
    : null;
}

/** Words for a half follow few forms, and no count of anything else. */
const MOST_AND_HALF = 9;
const HALF = 0.5;

/** Index after "and a half", "y media", "et demi" at `at`, or 0. */
function pastAndHalf(tokens: readonly Token[], at: number): number {
  if (!WITHIN.test(tokens[at]?.text ?? '')) return 0;
  const half = wordAt(tokens, at + 1);
  return half?.value === HALF ? half.until : 0;
}

function digitsAt(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  const nought = letterNought(tokens, at);
  if (nought) return nought;
  const joined = slashFraction(tokens, at) ?? spacedThousand(tokens, at);
  if (joined) return joined;
  const value = parseDigits(token.text);
  if (!Number.isFinite(value)) return null;
  // "1½", "2 ½"
  const extra = fractionAt(tokens, at + 1);
  if (extra !== null) return { value: value + extra, until: at + 2, word: false };
  const half = pastAndHalf(tokens, at + 1);
  if (half && Number.isInteger(value) && value <= MOST_AND_HALF)
    return { value: value + HALF, until: half, word: false };
  return withSlashed(tokens, at, value) ?? { value, until: at + 1, word: false };
}

/** "7 1/2 mg", "2 1/2 tablets": a whole and a fraction, where a unit or a form follows. */
function withSlashed(tokens: readonly Token[], at: number, value: number): NumberRead | null {
  const half = tokens[at + 1]?.gap === 'blank' ? slashFraction(tokens, at + 1) : null;
  if (!half || !Number.isInteger(value) || value > MOST_WHOLE) return null;
  const units = ['mg', 'mcg', 'tablet'] as const;
  const counted = units.some((cls) => past(tokens, half.until, cls) > 0);
  return counted && !isNumbered(tokens, at) ? { ...half, value: value + half.value } : null;
}

const MOST_WHOLE = 99;

/** "day 1 1/2 tablet", "week 2 1/2 tab": the first figure numbers the time. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  (['day', 'week', 'month'] as const).some((cls) => past(tokens, at - 1, cls) > 0);

function wordAt(tokens: readonly Token[], at: number): NumberRead | null {
  const tag = tagAt(tokens, at, 'number');
  return tag ? { value: Number(tag.value), until: at + tag.length, word: true } : null;
}

/** What joins the parts of one number: "cuarenta y cinco", "cento e vinte", "vingt et un". */
const WITHIN = smallWordsOf('numberJoint');

/** Whether two number words one after the other are one number: 200 70, 40 5, 60 12, 10 7. */
function addUp(first: number, second: number): boolean {
  if (first >= 100) return first % 100 === 0 && second < 100 && second >= 1;
  if (second >= 10) return (first === 60 || first === 80) && second < 20;
  if (first === 10) return second >= 7;
  return first >= 20 && first % 10 === 0 && second >= 1;
}

/** "quarante-cinq", "doscientos setenta", "one hundred and twenty", "four hundred". */
function wholeOf(tokens: readonly Token[], first: NumberRead): NumberRead {
  let whole = first;
  for (let parts = 0; parts < 2; parts += 1) {
    const hyphen = isMark(tokens, whole.until, '-') && isGlued(tokens, whole.until);
    const joint = hyphen || WITHIN.test(tokens[whole.until]?.text ?? '') ? 1 : 0;
    const next = wordAt(tokens, whole.until + joint);
    if (!next) break;
    if (joint === 0 && next.value === 100 && whole.value >= 2 && whole.value <= 9)
      whole = { ...next, value: whole.value * 100 };
    else if (addUp(whole.value, next.value)) whole = { ...next, value: whole.value + next.value };
    else break;
  }
  return whole;
}

/** Reads the number at token `at`: digits, fractions, thousands, number words; else null. */
export function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return digitsAt(tokens, at);
  const fraction = fractionAt(tokens, at);
  if (fraction !== null) return { value: fraction, until: at + 1, word: false };
  const tag = tagAt(tokens, at, 'number');
  if (!tag) return null;
  return wholeOf(tokens, { value: Number(tag.value), until: at + tag.length, word: true });
}

/** How the numbers before one unit are joined. */
export type Joint = 'range' | 'list' | 'spread' | 'plus';

/** Numbers that share one unit. */
export interface NumberRun {
  values: number[];
  /** The same where a point before three digits parts thousands ("1.200"); else null. */
  pointed: (number | null)[];
  from: number;
  until: number;
  joint: Joint | null;
  word: boolean;
}

const MAX_RUN = 12;

function hangs(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens, at, '-') || !isGlued(tokens, at)) return false;
  const next = at + 1;
  return isMark(tokens, next, ',') || past(tokens, next, 'and') > 0 || past(tokens, next, 'to') > 0;
}

const MOST = smallWordsOf('atMost');

/** "15 - max. 300 mg", "30 à maximum 75 mg": the word says where the range ends. */
function pastMost(tokens: readonly Token[], at: number): number {
  // "bis max." is one phrase; its point is left.
  const point = isMark(tokens, at, '.') && isGlued(tokens, at);
  if (point && MOST.test(tokens[at - 1]?.text ?? '')) return at + 1;
  if (!MOST.test(tokens[at]?.text ?? '')) return at;
  return isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? at + 2 : at + 1;
}

const SHORTENED = /^(?:bzw|resp)$/;

/** "30 bzw. 150 mg": the point belongs to the abbreviation before `at`. */
function pastPoint(tokens: readonly Token[], at: number): number {
  const shortened = SHORTENED.test(tokens[at - 1]?.text ?? '') && isGlued(tokens, at);
  return shortened && isMark(tokens, at, '.') ? at + 1 : at;
}

/** Index after the joint at `at` ("-", "à", ", et", "/", "±"), and what it says. */
function jointAt(tokens: readonly Token[], at: number): { until: number; joint: Joint } | null {
  // "10-, 20-, and 25-mg": the hyphen hangs.
  if (hangs(tokens, at)) return jointAt(tokens, at + 1);
  // "60 +/- 10 mg"
  if (isMark(tokens, at, '+') && isMark(tokens, at + 1, '/') && isMark(tokens, at + 2, '-'))
    return { until: at + 3, joint: 'spread' };
  // "10+10+20 mg"
  if (isMark(tokens, at, '+') && isGlued(tokens, at) && isGlued(tokens, at + 1))
    return { until: at + 1, joint: 'plus' };
  const range = past(tokens, at, 'to');
  if (range) return { until: pastMost(tokens, range), joint: 'range' };
  if (isMark(tokens, at, '-') || isMark(tokens, at, '~'))
    return { until: pastMost(tokens, at + 1), joint: 'range' };
  if (isMark(tokens, at, '±')) return { until: at + 1, joint: 'spread' };
  const and = past(tokens, at, 'and');
  if (and) return { until: pastPoint(tokens, and), joint: 'list' };
  if (isMark(tokens, at, '/')) return { until: at + 1, joint: 'list' };
  if (!isMark(tokens, at, ',')) return null;
  const after = past(tokens, at + 1, 'and') || past(tokens, at + 1, 'to');
  return { until: after || at + 1, joint: 'list' };
}

/** "nimmt er ein, 90 mg", "of five, 30 mg": a word and, past a mark, a figure are no list. */
const isWordBeforeMark = (tokens: readonly Token[], run: NumberRun, next: NumberRead) =>
  run.word && !next.word && tokens[run.until]?.kind === 'mark';

/** Reads "10", "30 à 60", "2,5, 5, 10", "131 ± 58" from token `at` on. */
export function runAt(tokens: readonly Token[], at: number): NumberRun | null {
  const first = numberAt(tokens, at);
  if (!first) return null;
  const run: NumberRun = {
    values: [first.value],
    pointed: [pointedThousand(tokens[at]?.text ?? '')],
    from: at,
    until: first.until,
    joint: null,
    word: first.word,
  };
  // English "40 mg once, then 20 mg": eleven in Spanish opens no list of doses.
  if (first.word && tagAt(tokens, at, 'timesOnly')) return run;
  while (run.values.length < MAX_RUN) {
    const joint = jointAt(tokens, run.until);
    const next = joint && numberAt(tokens, joint.until);
    if (!joint || !next || tokens[joint.until]?.gap === 'paragraph') break;
    if (isWordBeforeMark(tokens, run, next)) break;
    run.values.push(next.value);
    run.pointed.push(pointedThousand(tokens[joint.until]?.text ?? ''));
    run.until = next.until;
    run.joint = run.joint === 'list' ? 'list' : joint.joint;
  }
  return run;
}
