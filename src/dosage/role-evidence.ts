import { past } from './cursor.ts';
import type { Draft, Scene } from './draft.ts';
import type { WordClass } from './lexicon.ts';
import type { Role } from './mention.ts';
import type { Passage } from './passage.ts';
import { cuesNear, hasIn, leansOn, pacesStep } from './role-cues.ts';
import { columnOf } from './text-table.ts';

/** What speaks for a statement type: name of the evidence, and how much of it there is (0 to about 1). */
export type Evidence = Record<string, number>;

/** Steps of a titration are small; "de 30 à 60 mg" after a change is from one level to another. */
const LARGEST_STEP_MG = 25;

function isFalling(draft: Draft): boolean {
  const { values } = draft.amount.run;
  return (values[0] ?? 0) > (values.at(-1) ?? 0);
}

function partStart(scene: Scene, from: number, amountFrom: number): number {
  for (let at = amountFrom - 1; at >= from; at -= 1) {
    if (scene.passage.tokens[at]?.text === ';') return at + 1;
  }
  return from;
}

/** "increase … by 5 mg", "um 5 mg gesteigert", "went up to 120 mg", "5 mg … then titrate". */
function addChange(scene: Scene, draft: Draft, found: Evidence): void {
  const { tokens } = scene.passage;
  const { amount } = draft;
  const from = Math.max(partStart(scene, draft.before, amount.from), amount.from - 9);
  const end = Math.min(draft.after, amount.until + 8);
  const before = hasIn(tokens, from, amount.from, 'change');
  const after = hasIn(tokens, amount.until, end, 'change');
  const step =
    amount.run.joint !== 'range' || (amount.high <= LARGEST_STEP_MG && !isFalling(draft));
  const by = leansOn(tokens, from, amount.from, 'by') && step;
  const to = leansOn(tokens, from, amount.from, 'toLevel');
  const upTo = leansOn(tokens, draft.before, amount.from, 'upTo');
  if (by && (before || (after && !draft.rate?.times))) found.changeBy = 1;
  else if (before && past(tokens, amount.from - 1, 'change')) found.changeBy = 1;
  else if ((before && to) || (upTo && after)) found.changeTo = 1;
  else if (before) found.changeBefore = 1;
  if (after && hasIn(tokens, amount.until, end, 'down')) found.downAfter = 1;
  else if (after) found.upAfter = 1;
  if (upTo) found.upTo = 1;
}

/** ">" and "+" before the amount, a pace after it, "per week": baclofen is not dosed by the week. */
function addMarks(scene: Scene, draft: Draft, found: Evidence): void {
  const { tokens } = scene.passage;
  const before = tokens[draft.amount.from - 1]?.text ?? '';
  if (/^[>≥<]$/.test(before)) found.above = 1;
  if (before === '≤') found.atMost = 1;
  if (before === '+') found.plus = 1;
  if (before === '(') found.parenthesis = 1;
  if (!draft.rate?.times && pacesStep(tokens, draft.amount.until)) found.pace = 1;
  for (let at = Math.max(draft.before, draft.amount.from - 5); at < draft.amount.from; at += 1) {
    if (past(tokens, at, 'every') && pacesStep(tokens, at)) found.paceBefore = 1;
  }
}

/** Whether `later` is the next, higher level of a schedule that `earlier` is part of. */
function isNextLevel(earlier: Draft | null, later: Draft | null): boolean {
  if (!earlier || !later || later.low <= earlier.high || earlier.unit !== later.unit) return false;
  if (!earlier.rate && !later.rate) return true;
  return !!later.rate?.times && earlier.rate?.times?.[0] === later.rate.times[0];
}

const isStep = (role: Role | undefined) => role === 'start' || role === 'increment';

/** "5 mg t.i.d. for 3 days, 10 mg t.i.d. …", "50 mcg, then 75": first the start, then steps. */
function addSchedule(scene: Scene, draft: Draft, found: Evidence): void {
  const previous = draft.previous ?? scene.last;
  const { next } = draft;
  if (isNextLevel(previous, draft) && isStep(previous?.role)) found.nextLevel = 1;
  else if (isNextLevel(draft, next) && isNextLevel(next, next?.next ?? null)) found.firstLevel = 1;
  const from = Math.max(draft.before, draft.amount.from - 4);
  if (hasIn(scene.passage.tokens, from, draft.amount.from, 'dailyDose')) found.dailyNoun = 1;
  if (isStep(previous?.role) && hasIn(scene.passage.tokens, from, draft.amount.from, 'next'))
    found.thenStep = 1;
}

function addAmount(draft: Draft, found: Evidence): void {
  const { unit, perForm } = draft.amount.unit;
  const bare = unit === null && !draft.amount.tablet;
  if (unit === 'mg/mL' || unit === 'mcg/mL' || bare || perForm) found.concentration = 1;
  if (unit === 'mcg') found.micrograms = 1;
  if (unit === 'mg/kg' || unit === 'mcg/kg') found.perKilogram = 1;
  if (draft.amount.tablet) found.tablets = 1;
  if (draft.rate?.times) found.frequency = 1;
  else if (draft.rate?.per === 'day') found.perDay = 1;
  else if (draft.rate?.per === 'week') found.perWeek = 1;
  else if (draft.rate?.per === 'dose') found.perIntake = 1;
  else found.noRate = 1;
  if (draft.amount.run.joint === 'range') found.range = 1;
}

/** The passage is a guide rather than somebody's list. */
function isRuled({ words }: Scene): boolean {
  return (words.get('instruct') ?? 0) + (words.get('change') ?? 0) > 2;
}

/** The name of the drug right before the amount, or right after it. */
function addName(scene: Scene, draft: Draft, found: Evidence): void {
  const gap = draft.amount.from - draft.nameUntil;
  const touches = draft.nameUntil >= 0 && gap >= 0 && gap < 4;
  if (touches) found[draft.rate ? 'nameRated' : 'nameBare'] = 1;
  if (draft.nameUntil > draft.amount.from) found[draft.rate ? 'ofNameRated' : 'ofNameBare'] = 1;
  const list = scene.otherDrugs > 1 || (scene.otherDrugs === 1 && scene.passage.amounts.length > 2);
  if (list && touches && draft.low === draft.high) found[isRuled(scene) ? 'listRuled' : 'list'] = 1;
  const { words } = draft;
  if (!draft.rate && (words.has('form') || words.has('strength'))) found.formInSentence = 1;
}

/** How much the sentence and the passage tell of people and trials, and state rules. */
function addText(scene: Scene, draft: Draft, found: Evidence): void {
  const share = (count: number | undefined, full: number) => Math.min(1, (count ?? 0) / full);
  const ruled = (scene.words.get('instruct') ?? 0) + (scene.words.get('change') ?? 0);
  found.told = share(draft.words.get('narrative'), 4);
  found.toldPassage = share(scene.words.get('narrative'), 4);
  found.ruled = share(draft.words.get('instruct'), 4);
  found.ruledPassage = share(ruled, 8);
  if (draft.words.has('trial')) found.trial = 1;
  // "up to 300 mg" is a ceiling in a rule and what somebody reached in a story.
  if (found.upTo && found.told > found.ruled) found.upToTold = 1;
  if (found.changeTo && found.told > found.ruled) found.changeToTold = 1;
}

/** "10 mg, 20 mg and 40 mg": the fewer words of its own, the more an amount goes with the last. */
function addPrevious(draft: Draft, found: Evidence, own: number): void {
  const { previous } = draft;
  if (!previous || previous.owner !== draft.owner || previous.role === 'other') return;
  found[`after-${previous.role}`] = Math.max(0, 1 - own);
}

/** Classes that say something even from another part of the sentence. */
const AFAR: readonly WordClass[] = [
  'ceiling',
  'start',
  'usual',
  'taken',
  'threshold',
  'authority',
  'increment',
  'effect',
];

function addSentence(draft: Draft, found: Evidence): void {
  for (const cls of AFAR) if (draft.words.has(cls)) found[`${cls}-sentence`] = 1;
}

/**
 * What the size of a dose suggests to a pharmacist: tablets hold 10, 20 or 25 mg, steps are of
 * 5 to 15 mg, one starts at 15 mg a day, stays at 30 to 80, and few go beyond 100.
 */
function addSize(draft: Draft, found: Evidence): void {
  const { low, high, rate } = draft;
  if (draft.unit !== 'mg') return;
  const times = rate?.times?.[1] ?? (rate?.per === 'day' ? 1 : 0);
  if (times === 0) {
    if (low === high && [10, 20, 25, 40].includes(low)) found.tabletSize = 1;
    if (high <= 15) found.stepSize = 1;
    else if (high > 100) found.largeBare = 1;
    return;
  }
  const daily = high * times;
  if (daily <= 15 && draft.words.has('renal')) found.renalSmall = 1;
  if (daily <= 15) found.smallDaily = 1;
  else if (daily > 100) found.largeDaily = 1;
  else if (daily >= 70) found.highDaily = 1;
  if (high >= low * 2) found.wideRange = 1;
}

/** Where the amount stands among the others of the passage. */
function addPlace(scene: Scene, draft: Draft, found: Evidence): void {
  if (!draft.previous && !scene.last) found.first = 1;
  if (draft.next) found.goesOn = 1;
}

const CUES: readonly WordClass[] = [
  'ceiling',
  'start',
  'increment',
  'usual',
  'taken',
  'threshold',
  'strength',
  'form',
  'hospital',
  'effect',
  'authority',
  'single',
  'point',
];

/** Adds the cue words before and after the amount; returns how strong the strongest is. */
function addCues(scene: Scene, draft: Draft, found: Evidence): number {
  const { tokens } = scene.passage;
  const { amount } = draft;
  const before = cuesNear(tokens, draft.before, amount.from, 'before', CUES);
  const after = cuesNear(tokens, amount.until, draft.after, 'after', CUES);
  let own = 0;
  for (const [cls, value] of before) {
    found[`${cls}-before`] = value;
    own = Math.max(own, value);
  }
  for (const [cls, value] of after) {
    found[`${cls}-after`] = value;
    own = Math.max(own, value * 0.7);
  }
  return own;
}

/** Adds the cues of a label: a line above, a table header; the less, the more the amount has itself. */
function addCuesOf(
  passage: Passage,
  from: number,
  until: number,
  found: Evidence,
  share: number,
): void {
  for (const [cls, value] of cuesNear(passage.tokens, from, until, 'before', CUES)) {
    const key = `${cls}-before`;
    found[key] = Math.max(found[key] ?? 0, value * share);
  }
}

/** "Starting dose⏎5–10 mg t.i.d.", the header of a column, the headers of a table cell. */
function addLabels(scene: Scene, draft: Draft, found: Evidence, own: number): void {
  const { label, passage, headers } = scene;
  const share = Math.max(0, 1 - own);
  for (const header of headers) addCuesOf(header, 0, header.tokens.length, found, share);
  const column = columnOf(passage.tokens, scene.tableHead, draft);
  if (column) addCuesOf(passage, column.from, column.until, found, share);
  else if (label && !draft.previous) addCuesOf(passage, label.from, label.until, found, share);
}

/** Collects what the words around an amount and its own form say of its statement type. */
export function roleEvidence(scene: Scene, draft: Draft): Evidence {
  const found: Evidence = { always: 1 };
  const own = addCues(scene, draft, found);
  addLabels(scene, draft, found, own);
  addChange(scene, draft, found);
  addMarks(scene, draft, found);
  addSchedule(scene, draft, found);
  addAmount(draft, found);
  addName(scene, draft, found);
  addText(scene, draft, found);
  addPrevious(draft, found, own);
  addSentence(draft, found);
  addSize(draft, found);
  addPlace(scene, draft, found);
  return found;
}
