import type { Role } from '../mention.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence } from './evidence.ts';
import { lasts } from './evidence-of-place.ts';
import { hasIn, leansOn } from './role-cues.ts';
import { stageOf } from './stage.ts';
import { isBy, leansAcross } from './step-signs.ts';

/** Steps of a titration are small; "de 30 à 60 mg" after a change is from one level to another. */
const LARGEST_STEP_MG = 25;
/** Tokens before and after the amount in which a word of change speaks of it. */
const BEFORE = 9;
const AFTER = 8;

function isFalling(draft: Draft): boolean {
  const { values } = draft.amount.run;
  return (values[0] ?? 0) > (values.at(-1) ?? 0);
}

/** Where the part of the sentence begins that the amount stands in: after the last ";". */
function partStart(tokens: readonly Token[], from: number, amountFrom: number): number {
  for (let at = amountFrom - 1; at >= from; at -= 1) {
    if (tokens[at]?.text === ';') return at + 1;
  }
  return from;
}

/** Words of change around an amount, within its part of the sentence. */
interface Change {
  before: boolean;
  after: boolean;
  downBefore: boolean;
  down: boolean;
  /** "by", "um", "de" right before it. */
  by: boolean;
  /** "to", "auf", "à" right before it. */
  to: boolean;
  upTo: boolean;
}

function changeAround({ passage }: Scene, draft: Draft): Change {
  const { tokens } = passage;
  const { amount } = draft;
  const from = Math.max(partStart(tokens, draft.before, amount.from), amount.from - BEFORE);
  const end = Math.min(draft.after, amount.until + AFTER);
  return {
    before: hasIn(tokens, from, amount.from, 'change'),
    after: hasIn(tokens, amount.until, end, 'change'),
    downBefore: hasIn(tokens, from, amount.from, 'down'),
    down: hasIn(tokens, amount.until, end, 'down'),
    by: leansOn(tokens, from, amount.from, 'by'),
    to: leansOn(tokens, from, amount.from, 'toLevel'),
    upTo: leansOn(tokens, draft.before, amount.from, 'upTo'),
  };
}

/** Tokens between the two ends of a way: "from 5 mg t.i.d. to a maximum of 20 mg". */
const LONGEST_WAY = 6;

/** "from 5 mg to 20 mg", "de 30 mg à 60 mg", "von 30 auf 60 mg": two levels, and neither is a step. */
export function isWay({ passage }: Scene, first: Draft | null, second: Draft | null): boolean {
  if (!first || !second || second.amount.from - first.amount.until > LONGEST_WAY) return false;
  const { tokens } = passage;
  const sets = leansAcross(tokens, first, 'between');
  return sets && hasIn(tokens, first.amount.until, second.amount.from, 'toLevel');
}

/** Told, ruled, or noted down without a verb: "verhoogd van 3 dd 5 mg naar 3 dd 10 mg". */
function wayMood({ words }: Draft): string {
  if (words.has('past')) return 'Told';
  return words.has('modal') ? '' : 'Noted';
}

function addWay(scene: Scene, draft: Draft, found: Evidence): boolean {
  const mood = wayMood(draft);
  const setsOut = isWay(scene, draft, draft.next);
  if (setsOut) found.set(`waySetsOut${mood}`);
  if (isWay(scene, draft.previous, draft)) found.set(`wayArrives${mood}`);
  return setsOut;
}

/** "increase … by 5 mg", "um 5 mg gesteigert", "subir 5 mg": the amount is the step. */
function isStep(scene: Scene, draft: Draft, change: Change): boolean {
  const { amount, rate } = draft;
  const small = amount.high <= LARGEST_STEP_MG && !isFalling(draft);
  const step = amount.run.joint !== 'range' || small;
  if (change.by && step && (change.before || (change.after && !rate?.times))) return true;
  return change.before && past(scene.passage.tokens, amount.from - 1, 'change') > 0;
}

/** "went up to 120 mg", "5 mg … then titrate", "increase … by 5 mg". */
function addChange(scene: Scene, draft: Draft, found: Evidence): void {
  const change = changeAround(scene, draft);
  const setsOut = addWay(scene, draft, found);
  if (!setsOut && isStep(scene, draft, change)) found.set('changeBy');
  else if (change.downBefore && change.to) found.set('changeDownTo');
  else if ((change.before && change.to) || (change.upTo && change.after)) found.set('changeTo');
  else if (change.before) found.set('changeBefore');
  if (found.get('changeBy') === 0 && isBy(scene.passage.tokens, draft)) found.set('stepBy');
  if (change.after) found.set(change.down ? 'downAfter' : 'upAfter');
  if (change.upTo) found.set('upTo');
}

/** Whether `later` is the next, higher level of a schedule that `earlier` is part of. */
export function isNextLevel(earlier: Draft | null, later: Draft | null): boolean {
  if (!earlier || !later || later.low <= earlier.high || earlier.unit !== later.unit) return false;
  if (!earlier.rate && !later.rate) return true;
  return !!later.rate?.times && earlier.rate?.times?.[0] === later.rate.times[0];
}

const isRising = (role: Role | undefined) => role === 'start' || role === 'increment';

/** "5 mg t.i.d. for 3 days, 10 mg t.i.d. …", "50 mcg, then 75": first the start, then steps. */
function addSchedule(scene: Scene, draft: Draft, found: Evidence): void {
  const previous = draft.previous ?? scene.last;
  const { next } = draft;
  if (isNextLevel(previous, draft) && isRising(previous?.role)) found.set('nextLevel');
  else if (isNextLevel(draft, next) && isNextLevel(next, next?.next ?? null))
    found.set('firstLevel');
  const from = Math.max(draft.before, draft.amount.from - 4);
  if (hasIn(scene.passage.tokens, from, draft.amount.from, 'dailyDose')) found.set('dailyNoun');
  if (isRising(previous?.role) && hasIn(scene.passage.tokens, from, draft.amount.from, 'next'))
    found.set('thenStep');
  if (found.get('nextLevel') && previous && lasts(scene.passage.tokens, previous.until))
    found.set('afterTimedLevel');
  const stage = stageOf(scene.passage.tokens, draft);
  if (stage) found.set(stage.figure === 1 ? 'firstStage' : 'laterStage');
}

/** Adds what increases, reductions and schedules say of an amount's statement type. */
export function addChangeEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  addChange(scene, draft, found);
  addSchedule(scene, draft, found);
}
