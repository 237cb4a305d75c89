import type { Draft, Scene } from '../passage/draft.ts';
import { isDuration } from '../rates/duration.ts';
import { ClassSet } from '../words/class-set.ts';
import { past } from '../words/cursor.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence } from './evidence.ts';
import { hasIn, pacesStep } from './role-cues.ts';

/** What a mark right before the amount is evidence of. */
const BEFORE = new Map([
  ['>', 'above'],
  ['≥', 'above'],
  ['<', 'above'],
  ['≤', 'atMost'],
  ['+', 'plus'],
  ['(', 'parenthesis'],
  [':', 'colon'],
  ['-', 'dash'],
  ['•', 'dash'],
]);

/** What a mark right after it is evidence of. */
const AFTER = new Map([
  [')', 'closes'],
  [',', 'commaAfter'],
  ['.', 'stopAfter'],
  ['/', 'slashAfter'],
  ['|', 'barAfter'],
  [';', 'barAfter'],
]);

/** ">", also where it was typed as "> =" or "> or =". */
function markBefore(tokens: readonly Token[], at: number): string | undefined {
  const text = tokens[at - 1]?.text ?? '';
  if (text === '>' && tokens[at - 2]?.text === '-') return undefined;
  if (text !== '=') return BEFORE.get(text);
  const beyond = tokens[at - 2]?.text ?? '';
  const apart = tokens[at - 2]?.kind === 'word' && /^[<>]$/.test(tokens[at - 3]?.text ?? '');
  return /^[<>]$/.test(beyond) || apart ? 'above' : 'equals';
}

/** Classes whose words say most where they follow at once: "200 mg or more", "2 mg pills". */
const NEXT_WORDS: readonly WordClass[] = [
  'threshold',
  'form',
  'strength',
  'increment',
  'usual',
  'takenHint',
  'start',
  'ceiling',
  'ceilingHint',
  'taken',
];
const NEXT_SET = new ClassSet(NEXT_WORDS);
const NEXT_NAMES = new Map(NEXT_WORDS.map((cls) => [cls, `${cls}-next`]));

function addNextWord({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const token = tokens[draft.until];
  if (!token || !NEXT_SET.opensAt(token)) return;
  for (const { cls } of token.tags) {
    const name = NEXT_NAMES.get(cls);
    if (name) found.set(name);
  }
}

/** "every 3 days" after the amount or before it: baclofen is raised by steps, and taken by the day. */
function addPace({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const { amount, before, rate } = draft;
  if (!rate?.times && pacesStep(tokens, amount.until)) found.set('pace');
  for (let at = Math.max(before, amount.from - 5); at < amount.from; at += 1) {
    if (past(tokens, at, 'every') && pacesStep(tokens, at)) found.set('paceBefore');
  }
}

/** Adds what the marks and the word that touch an amount say of its statement type. */
export function addMarkEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  const { tokens } = scene.passage;
  const { sentence } = draft;
  const before = markBefore(tokens, draft.amount.from);
  if (before) found.set(before);
  const after = AFTER.get(tokens[draft.until]?.text ?? '');
  if (after) found.set(after);
  // What is taken for so long is no tablet's strength.
  if (isDuration(tokens, draft.until)) found.set('lasts');
  if (tokens[sentence.until - 1]?.text === '?') found.set('question');
  if (hasIn(tokens, sentence.from, sentence.until, 'not')) found.set('not-sentence');
  addNextWord(scene, draft, found);
  addPace(scene, draft, found);
}
