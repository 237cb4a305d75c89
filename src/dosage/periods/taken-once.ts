import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { hasIn, leansOn } from '../roles/role-cues.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isDeadly, isToxicIntake, isWatched } from './one-dose.ts';

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

const SWALLOWED = smallWordsOf('swallowed');
const SWALLOW_REACH = 4;
const FORM_REACH = 2;

/** "attempted suicide with at least 800 mg": what somebody took, though it reads like a threshold. */
function isSuicide(tokens: readonly Token[], { from, until }: Draft['sentence']): boolean {
  return tokens.slice(from, until).some(({ text }) => /^sui[cz]id/.test(text));
}

/** "she had swallowed at least 600 mg of baclofen", "600 mg ingested": a poisoning's intake. */
function isSwallowed(
  { passage }: Scene,
  { amount, before, after, role, sentence }: Draft,
): boolean {
  const { tokens } = passage;
  // "ingestion of a 10 mg tablet": what a tablet holds, however many there were.
  if (role !== 'taken' && !isSuicide(tokens, sentence)) return false;
  if (hasIn(tokens, amount.until, amount.until + FORM_REACH, 'form')) return false;
  const from = Math.max(before, amount.from - SWALLOW_REACH);
  const until = Math.min(after, amount.until + SWALLOW_REACH);
  // "following ingestion of baclofen (10 mg/kg)"
  const last = textAt(tokens, amount.from - 1) === '(' ? amount.from - 2 : amount.from - 1;
  for (let at = last; at >= from && !PARTS.test(textAt(tokens, at)); at -= 1)
    if (SWALLOWED.test(textAt(tokens, at))) return true;
  for (let at = amount.until; at < until && !PARTS.test(textAt(tokens, at)); at += 1)
    if (SWALLOWED.test(textAt(tokens, at))) return true;
  return false;
}

const PARTS = /^[,;.(]$/;

const AFTER = smallWordsOf('afterDose');
const ARTICLE = smallWordsOf('doseArticle');
const A_DOSE = smallWordsOf('aDose');

const isLight = (tokens: readonly Token[], at: number) =>
  past(tokens, at, 'of') || past(tokens, at, 'baclofen') || textAt(tokens, at).startsWith('oral');

/** Steps back over "of", the drug's name and "oral"; returns the place of the token before them. */
function beforeLight(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isLight(tokens, at)) at -= 1;
  return at;
}

/** "after a dose of 20 mg", "nach einer oralen Dosis von 20 mg": what one dose brought about. */
function isAfterDose({ passage: { tokens } }: Scene, { amount, before }: Draft): boolean {
  const noun = beforeLight(tokens, amount.from - 1);
  if (noun < before || !A_DOSE.test(textAt(tokens, noun))) return false;
  const article = beforeLight(tokens, noun - 1);
  return ARTICLE.test(textAt(tokens, article)) && AFTER.test(textAt(tokens, article - 1));
}

const ANIMAL = smallWordsOf('animal');
const ANIMAL_REACH = 60;

/** "rats were pretreated with 2.5 mg/kg": what experiments give by weight is given once. */
export function isGivenToAnimals({ passage: { tokens } }: Scene, draft: Draft): boolean {
  const { amount, role, unit } = draft;
  if (!unit?.endsWith('/kg') || amount.rate || role !== 'taken') return false;
  // "rats needed up to 5 mg/kg"
  if (leansOn(tokens, draft.before, amount.from, 'upTo')) return false;
  const until = Math.min(tokens.length, amount.until + ANIMAL_REACH);
  for (let at = Math.max(0, amount.from - ANIMAL_REACH); at < until; at += 1)
    if (ANIMAL.test(textAt(tokens, at))) return true;
  return false;
}

const TOOK = smallWordsOf('tookVerb');
const THAT_TIME = smallWordsOf('thatTime');
/** "anoche", "stamattina" name the time of day themselves. */
const THAT_NIGHT = smallWordsOf('thatNight');
const TOOK_REACH = 4;
const NIGHT_REACH = 8;

/** "I took 10 mg last night", "hier soir j'ai pris 20 mg": one evening's intake. */
function isThatNight({ passage: { tokens } }: Scene, { amount, sentence }: Draft): boolean {
  const first = Math.max(sentence.from, amount.from - TOOK_REACH);
  const verb = tokens.slice(first, amount.from).some(({ text }) => TOOK.test(text));
  if (!verb) return false;
  const until = Math.min(sentence.until, amount.until + NIGHT_REACH);
  for (let at = Math.max(sentence.from, amount.from - NIGHT_REACH); at < until; at += 1) {
    const word = textAt(tokens, at);
    if (THAT_NIGHT.test(word)) return true;
    if (THAT_TIME.test(word) && past(tokens, at + 1, 'moment') > 0) return true;
  }
  return false;
}

/** Whether the text tells of an amount taken once: swallowed, deadly, or timed. */
export function isTakenOnce(scene: Scene, draft: Draft): boolean {
  if (draft.amount.rate) return false;
  return (
    isDeadly(scene, draft) ||
    isWatched(scene, draft) ||
    isToxicIntake(scene, draft) ||
    isSwallowed(scene, draft) ||
    isAfterDose(scene, draft) ||
    isThatNight(scene, draft)
  );
}
