import { smallWordsOf } from './languages/small-words-of.ts';
import { numberAt } from './numbers/number.ts';
import type { Draft } from './passage/draft.ts';
import { isMark, past } from './words/cursor.ts';
import type { Token } from './words/tokens.ts';

const FORMS = smallWordsOf('formsPlural');
const MOST = 40;

/** Whether a count of forms ends at `until`; "day 3 baclofen 10 mg" and "1-3 baclofen" count none. */
function countEndsAt(tokens: readonly Token[], until: number): boolean {
  const token = tokens[until - 1];
  const count = numberAt(tokens, until - 1);
  if (!token || count?.until !== until || count.value < 2 || count.value > MOST) return false;
  const before = tokens[until - 2];
  const numbers = (['week', 'day', 'month'] as const).some((cls) => past(tokens, until - 2, cls));
  const ranges = isMark(tokens, until - 2, '-') && tokens[until - 3]?.kind === 'number';
  return (ranges || before?.kind === 'word') && !numbers;
}

/** "3 baclofen 10 mg a day", "4 20mg baclofens a day": several forms, named by the drug alone. */
function takesSeveral(tokens: readonly Token[], { amount }: Draft): boolean {
  const name = amount.from - 1;
  if (past(tokens, name, 'baclofen') === amount.from) return countEndsAt(tokens, name);
  return past(tokens, amount.unitUntil, 'baclofen') > 0 && countEndsAt(tokens, amount.from);
}

const COUNT_REACH = 6;
const EACH = smallWordsOf('distributive');
const NUMBERED = smallWordsOf('numbered');
const DOSES = smallWordsOf('dosesCounted');
const MOST_FIGURE = 9;
const TAKE = smallWordsOf('takeVerb');

/** "2 comprimés de baclofène X 10 mg", "3 pills (10 mg each)": several forms before what one holds. */
function countsForms(tokens: readonly Token[], { amount, before }: Draft): boolean {
  for (let at = amount.from - 1; at > Math.max(before, amount.from - COUNT_REACH); at -= 1) {
    const token = tokens[at];
    if (past(tokens, at, 'tablet')) {
      const count = numberAt(tokens, at - 1);
      return count?.until === at && count.value >= 2;
    }
    // "3 pills (30 mg) a day" tells their sum, "(10 mg each)" what one holds.
    const inside = token?.text === '(' && EACH.test(tokens[amount.until]?.text ?? '');
    if (token?.kind !== 'word' && !inside) return false;
    if (past(tokens, at, 'and') || past(tokens, at, 'mg')) return false;
  }
  return false;
}

/** "(2) 10 mg pills", "taking two 10 mg per night": how many, right before the amount. */
function countsBefore(tokens: readonly Token[], { from, unitUntil }: Draft['amount']): boolean {
  // "three 10 mg doses a day" are so many intakes.
  if (DOSES.test(tokens[unitUntil]?.text ?? '')) return false;
  const closed = isMark(tokens, from - 1, ')') && isMark(tokens, from - 3, '(');
  const count = numberAt(tokens, closed ? from - 2 : from - 1);
  if (!count || count.value < 2 || count.value > MOST) return false;
  const named = NUMBERED.test(tokens[from - 2]?.text ?? '');
  // "(2) 5 mg TID" numbers an item of a list.
  if (closed) return FORMS.test(tokens[unitUntil]?.text ?? '');
  if (count.until !== from || named) return false;
  // English "to" is Danish for two; a figure counts only past a verb ("I take 2 10mg at night").
  if (count.word) return !past(tokens, from - 1, 'to');
  return count.value <= MOST_FIGURE && TAKE.test(tokens[from - 2]?.text ?? '');
}

/** "10 mg (2) 4 times a day": how many, right behind the strength; "(each pill is 10 mg)". */
function countsBehind(tokens: readonly Token[], { amount, before }: Draft): boolean {
  const at = amount.unitUntil;
  if (isMark(tokens, at, '(') && isMark(tokens, at + 2, ')')) {
    const count = numberAt(tokens, at + 1)?.value ?? 0;
    return count >= 2 && count <= MOST;
  }
  for (let back = amount.from - 1; back > Math.max(before, amount.from - COUNT_REACH); back -= 1)
    if (isMark(tokens, back, '(')) return EACH.test(tokens[back + 1]?.text ?? '');
  return false;
}

/** "3 - 10 mg tablets a day": a range of strengths there is none of, or three forms of one strength. */
function countsByHyphen(tokens: readonly Token[], { amount, low, high }: Draft): boolean {
  if (amount.run.joint !== 'range' || low > MOST || high < low * 2) return false;
  if (!isMark(tokens, amount.from + 1, '-')) return false;
  const form = past(tokens, amount.unitUntil, 'baclofen') || amount.unitUntil;
  return FORMS.test(tokens[form]?.text ?? '');
}

/** Whether the words around a strength count forms of it, so that one of them is not what is taken. */
export function countsSeveral(tokens: readonly Token[], draft: Draft): boolean {
  if (takesSeveral(tokens, draft) || countsByHyphen(tokens, draft)) return true;
  if (!draft.rate) return false;
  return (
    countsForms(tokens, draft) || countsBefore(tokens, draft.amount) || countsBehind(tokens, draft)
  );
}
