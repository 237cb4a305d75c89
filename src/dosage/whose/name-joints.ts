import { smallWordsOf } from '../languages/small-words-of.ts';
import { ClassSet } from '../words/class-set.ts';
import { isMark, past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What may stand between an amount and the name of its drug: forms, routes, small words. */
export const JOINING: readonly WordClass[] = [
  'of',
  'oral',
  'tablet',
  'intrathecal',
  'strength',
  'strengthHint',
  'dose',
  'filler',
  'daily',
  'single',
  'parenteral',
];
const JOINS = new ClassSet(JOINING);
/** Index after the longest joining phrase at `at`, or 0. */
function pastJoining(tokens: readonly Token[], at: number): number {
  if (!JOINS.opensAt(tokens[at])) return 0;
  let furthest = 0;
  for (const cls of JOINING) furthest = Math.max(furthest, past(tokens, at, cls));
  return furthest;
}

/** Salts and forms of a name: "ipratropium bromide 500 mcg", "fentanyl TTS 25 mcg/h". */
const OF_NAME = smallWordsOf('saltOrForm');
export const isOfName = ({ text }: Token): boolean => OF_NAME.test(text);

/** "d-amphetamine", "S-amlodipine", "cis-atracurium": index after what a chemist puts before a name, or 0. */
function pastPrefix(tokens: readonly Token[], at: number): number {
  const glued = isMark(tokens, at + 1, '-') && tokens[at + 1]?.gap === 'none';
  const isPrefix = /^(?:[dlnors]|dl|rs|cis|trans|alpha|beta)$/.test(tokens[at]?.text ?? '');
  return glued && isPrefix && tokens[at + 2]?.gap === 'none' ? at + 2 : 0;
}

/** Index after one step from an amount towards the name of its drug; 0 where none goes on. */
export function pastJoint(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || token.gap === 'line' || token.gap === 'paragraph') return 0;
  if (isMark(tokens, at, "'") || isOfName(token)) return at + 1;
  // "sustained-release"
  if (isMark(tokens, at, '-') && isOfName(tokens[at - 1] ?? token)) return at + 1;
  // "15 mg of 0.5% bupivacaine"
  if (token.kind === 'number' && isMark(tokens, at + 1, '%')) return at + 2;
  return pastPrefix(tokens, at) || pastJoining(tokens, at);
}
