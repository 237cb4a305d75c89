import { type Draft, note, noScores, type Scene, type Scores } from './draft.ts';
import type { Role } from './mention.ts';
import { countOf, hasIn, leansOn, pacesStep, scoreAfter, scoreBefore } from './role-cues.ts';
import type { Token } from './tokens.ts';

const CUES: readonly (keyof Scores)[] = [
  'ceiling',
  'increment',
  'start',
  'threshold',
  'strength',
  'taken',
  'usual',
];

/** A role read from the amount before it in the same list weighs a little less. */
const CARRIED = 0.9;
/** Steps of a titration are small; "de 30 à 60 mg" after a change is from one level to another. */
const LARGEST_STEP_MG = 25;

function strongest(scores: Scores): number {
  return Math.max(...CUES.map((cue) => scores[cue]));
}

function best(scores: Scores): Role {
  let top: Role = 'other';
  let most = 0;
  for (const cue of CUES) {
    if (scores[cue] <= most) continue;
    most = scores[cue];
    top = cue;
  }
  return top;
}

const raise = (scores: Scores, cue: keyof Scores, value: number) => {
  scores[cue] = Math.max(scores[cue], value);
};

/** Start of the clause part the amount stands in: past the last ";" before it. */
function partStart(tokens: readonly Token[], from: number, amountFrom: number): number {
  for (let at = amountFrom - 1; at >= from; at -= 1) if (tokens[at]?.text === ';') return at + 1;
  return from;
}

/** "increase … by 5 mg", "um 5 mg gesteigert", "went up to 120 mg", "5 mg … then titrate". */
function scoreChange(scene: Scene, draft: Draft, story: number): void {
  const { tokens } = scene.passage;
  const { amount, scores } = draft;
  const from = Math.max(partStart(tokens, draft.before, amount.from), amount.from - 9);
  const changeBefore = hasIn(tokens, from, amount.from, 'change');
  const changeAfter = hasIn(
    tokens,
    amount.until,
    Math.min(draft.after, amount.until + 8),
    'change',
  );
  const step =
    amount.run.joint !== 'range' || (amount.high <= LARGEST_STEP_MG && !isFalling(draft));
  const by = leansOn(tokens, from, amount.from, 'by');
  if (by && step && (changeBefore || (changeAfter && !draft.rate?.times)))
    raise(scores, 'increment', 3.2);
  else if (changeBefore && scores.ceiling < 1 && leansOn(tokens, from, amount.from, 'toLevel'))
    raise(scores, story > 0.2 ? 'taken' : 'usual', 1.5);
  else if (changeBefore && hasIn(tokens, Math.max(from, amount.from - 1), amount.from, 'change')) raise(scores, 'increment', 2.6);
  else if (changeAfter && !changeBefore && draft.rate) raise(scores, 'start', 1.3);
}

/** "de 300 à 80 mg": from one level down to another. */
function isFalling(draft: Draft): boolean {
  const [first = 0, last = 0] = [draft.amount.run.values[0], draft.amount.run.values.at(-1)];
  return first > last;
}

/** ">" and "+" before the amount, a pace after it, "per week": baclofen is not dosed by the week. */
function scoreMarks(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  const before = tokens[draft.amount.from - 1]?.text ?? '';
  if (/^[>≥<]$/.test(before)) raise(draft.scores, 'threshold', 2.6);
  if (before === '≤') raise(draft.scores, 'ceiling', 2.6);
  if (before === '+') raise(draft.scores, 'increment', 2.6);
  if (!draft.rate?.times && pacesStep(tokens, draft.amount.until))
    raise(draft.scores, 'increment', 3);
  if (draft.rate?.per === 'week') raise(draft.scores, 'increment', 3.2);
}

/** "up to 80 mg" is a ceiling in a rule, and what somebody reached in a story. */
function scoreUpTo(scene: Scene, draft: Draft, story: number): void {
  const { tokens } = scene.passage;
  if (!leansOn(tokens, draft.before, draft.amount.from, 'upTo')) return;
  const told = story > 0.2 || draft.scores.taken >= 0.6;
  raise(draft.scores, told ? 'taken' : 'ceiling', 1.9);
}

/** "10 mg, 20 mg and 40 mg": an amount with no words of its own is said as the one before it. */
function carry(draft: Draft): void {
  const previous = draft.previous;
  if (!previous || previous.owner !== draft.owner || strongest(draft.scores) >= 1) return;
  for (const cue of CUES) raise(draft.scores, cue, previous.scores[cue] * CARRIED);
}

/** Concentrations and "mg/tablet" are strengths; an amount with a rate is not. */
function scoreUnit(draft: Draft): void {
  const { unit, perForm } = draft.amount.unit;
  const bare = unit === null && !draft.amount.tablet;
  if (unit === 'mg/mL' || unit === 'mcg/mL' || bare || perForm) draft.scores.strength += 8;
  else if (draft.amount.tablet) draft.scores.strength = 0;
  else if (draft.rate?.per || draft.rate?.times)
    draft.scores.strength = Math.min(draft.scores.strength, 0.2);
}

/** How much the sentence tells of people and trials rather than of rules. */
function storyOf(scene: Scene, draft: Draft): number {
  const { tokens } = scene.passage;
  const { from, until } = draft.sentence;
  const told = countOf(tokens, from, until, 'narrative');
  const ruled = countOf(tokens, from, until, 'instruct');
  return told * 0.25 + scene.narrative * 0.15 - ruled * 0.2;
}

/** Where little speaks of the amount, the kind of text does: a story, or a rule book. */
function scoreText(scene: Scene, draft: Draft, story: number): void {
  const { scores } = draft;
  if (story > 0) scores.taken += Math.min(0.9, story);
  const named = draft.amount.from - draft.nameUntil;
  if (draft.rate) scores.usual += story < 0.3 ? 0.4 : 0;
  else if (draft.unit === 'mg' && named >= 0 && named < 4 && story < 0.3) scores.strength += 0.4;
  else scores.taken += 0.3;
}

/** Whether `later` is the next, higher level of a schedule that `earlier` is part of. */
function isNextLevel(earlier: Draft | null, later: Draft | null): boolean {
  if (!earlier || !later || later.low <= earlier.high || earlier.unit !== later.unit) return false;
  if (later.unit === 'mcg') return !earlier.rate && !later.rate;
  return !!later.rate?.times && earlier.rate?.times?.[0] === later.rate.times[0];
}

/** "5 mg t.i.d. for 3 days, 10 mg t.i.d. …", "50 mcg, then 75": first the start, then steps. */
function scoreSchedule(scene: Scene, draft: Draft): void {
  const previous = draft.previous ?? scene.last;
  const { next } = draft;
  if (isNextLevel(previous, draft) && previous?.owner === draft.owner) {
    if (previous.role === 'start' || previous.role === 'increment')
      raise(draft.scores, 'increment', 2.3);
  } else if (isNextLevel(draft, next) && isNextLevel(next, next?.next ?? null)) {
    raise(draft.scores, 'start', 2.2);
  }
}

/** A line or item of a medication list: several drugs, each with one amount and no other words. */
function scoreList(scene: Scene, draft: Draft): void {
  const list = scene.otherDrugs > 1 || (scene.otherDrugs === 1 && scene.passage.amounts.length > 2);
  if (!list || draft.low !== draft.high || strongest(draft.scores) >= 0.8) return;
  const named = draft.amount.from - draft.nameUntil;
  if (draft.nameUntil >= 0 && named >= 0 && named < 3) draft.scores[scene.ruled > 2 ? 'usual' : 'taken'] += 1;
}

/** A trial's sentence speaks of what was given, not of what may be. */
function scoreTrial(scene: Scene, draft: Draft): void {
  const { from, until } = draft.sentence;
  if (countOf(scene.passage.tokens, from, until, 'trial') > 0) draft.scores.taken += 1.3;
}

/** "Starting dose⏎5–10 mg t.i.d.": a short line above the amount's line is its label. */
function scoreLabel(scene: Scene, draft: Draft): void {
  const { label, passage } = scene;
  if (!label || draft.previous || strongest(draft.scores) >= 1.2) return;
  const above = noScores();
  scoreBefore(above, passage.tokens, label.from, label.until);
  for (const cue of CUES) if (cue !== 'strength') raise(draft.scores, cue, above[cue] * CARRIED);
}

/** Forms and packs anywhere in the sentence make a bare amount a strength. */
function scoreForms(scene: Scene, draft: Draft): void {
  if (draft.rate || draft.unit !== 'mg' || strongest(draft.scores) >= 1) return;
  const { from, until } = draft.sentence;
  const forms = countOf(scene.passage.tokens, from, until, 'form') + countOf(scene.passage.tokens, from, until, 'strength');
  if (forms > 0) raise(draft.scores, 'strength', 0.9);
}

/** Settles the statement type from the words around the amount. */
export function settleRole(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  const { amount, scores } = draft;
  const story = storyOf(scene, draft);
  scoreBefore(scores, tokens, draft.before, amount.from);
  scoreMarks(scene, draft);
  scoreAfter(scores, tokens, amount.until, draft.after);
  // "a maximum daily dose of more than 100 mg is not advised": the ceiling is what is said.
  if (scores.ceiling >= 1.2) scores.threshold *= 0.5;
  scoreChange(scene, draft, story);
  scoreUpTo(scene, draft, story);
  scoreSchedule(scene, draft);
  scoreTrial(scene, draft);
  scoreLabel(scene, draft);
  carry(draft);
  scoreForms(scene, draft);
  scoreUnit(draft);
  scoreList(scene, draft);
  scoreText(scene, draft, story);
  draft.role = best(scores);
  note(
    scene,
    draft,
    `role-${draft.role} ${CUES.map((cue) => `${cue} ${scores[cue].toFixed(2)}`).join(' ')} story ${story.toFixed(2)}`,
    draft.before,
    draft.after,
  );
}
