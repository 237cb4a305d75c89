import { isFormPoint } from '../amounts/short-form.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { schemeAt } from '../rates/scheme.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** A stretch of tokens that says one thing. */
export interface Sentence {
  from: number;
  until: number;
  /** Begins a new line: a list item, a table row, a heading, a paragraph. */
  newLine: boolean;
}

/** Text without stops is cut at a mark, and at last anywhere: no sentence may cost the square. */
const LONG_SENTENCE = 160;
const LONGEST_SENTENCE = 400;

/** A point that ends an abbreviation or an initial is not the end of a sentence. */
function endsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || tokens[at]?.gap !== 'none') return false;
  return before.text.length === 1 || past(tokens, at - 1, 'abbreviation') > 0;
}

/** "procedure.2 The next": the number of a citation sticks to the stop. */
function citesAfter(
  tokens: readonly Token[],
  at: number,
  isCapital: (at: number) => boolean,
): boolean {
  const before = tokens[at - 1];
  const opens = tokens[at + 2]?.gap === 'blank' && isCapital(at + 2);
  if (!opens || tokens[at + 1]?.kind !== 'number' || !/^\d[\d,]*$/.test(tokens[at + 1]?.text ?? ''))
    return false;
  return before?.kind === 'word' && before.text.length > 2 && !past(tokens, at - 1, 'abbreviation');
}

function stopsAt(
  tokens: readonly Token[],
  at: number,
  isCapital: (at: number) => boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'mark' || !next) return false;
  // "| How often? | twice a day |"
  if (token.text === '?' && next.text === '|' && next.gap === 'blank') return false;
  if (token.text === '!' || token.text === '?' || token.text === '…' || token.text === '。')
    return true;
  if (token.text !== '.') return false;
  if (next.gap === 'none') return citesAfter(tokens, at, isCapital);
  // "10 mg Tbl. 1-1-1-0"
  if (isFormPoint(tokens, at) && schemeAt(tokens, at + 1)) return false;
  // "10 mg P.O. TID", "5 mg. BID"
  if (endsAbbreviation(tokens, at) && past(tokens, at + 1, 'timesDaily') === at + 2) return false;
  const opens = next.kind !== 'word' || isCapital(at + 1);
  return (
    opens &&
    !(endsAbbreviation(tokens, at) && !/line|paragraph/.test(next.gap) && !isCapital(at + 1))
  );
}

/** Words that no sentence, heading or item ends with. */
const RUNS_ON = smallWordsOf('runsOn');

/** A line break ends a sentence unless the text plainly runs on over it. */
function breaksBefore(
  tokens: readonly Token[],
  at: number,
  isCapital: (at: number) => boolean,
): boolean {
  const token = tokens[at];
  if (!token || (token.gap !== 'line' && token.gap !== 'paragraph')) return false;
  const before = tokens[at - 1];
  if (token.gap === 'paragraph') return true;
  if (token.kind === 'word' && !isCapital(at)) return false;
  // "up to⏎60 mg"
  const joins =
    past(tokens, at - 1, 'to') || past(tokens, at - 1, 'of') || past(tokens, at - 1, 'and');
  if (joins === at || before?.text === ',') return token.kind !== 'number';
  // "whose average dose was⏎575 mcg"
  if (token.kind === 'number' && RUNS_ON.test(before?.text ?? '')) return false;
  return true;
}

function isFull(tokens: readonly Token[], from: number, at: number): boolean {
  const length = at - from;
  if (length < LONG_SENTENCE) return false;
  return isMark(tokens, at - 1, ';') || length >= LONGEST_SENTENCE;
}

/** Cuts tokens into sentences: at end marks, at lines that begin something new. */
export function sentencesOf(
  tokens: readonly Token[],
  isCapital: (at: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let newLine = true;
  for (let at = 1; at <= tokens.length; at += 1) {
    const broken = breaksBefore(tokens, at, isCapital);
    const full = isFull(tokens, from, at);
    if (at < tokens.length && !broken && !full && !stopsAt(tokens, at - 1, isCapital)) continue;
    sentences.push({ from, until: at, newLine });
    newLine = broken;
    from = at;
  }
  return sentences;
}
