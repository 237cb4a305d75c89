import type { Role } from '../mention.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import type { Passage } from '../passage/passage.ts';
import { columnOf, rowHeadOf } from '../passage/text-table.ts';
import type { Census } from '../words/census.ts';
import { ClassSet } from '../words/class-set.ts';
import type { WordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { type Evidence, evidenceNumber } from './evidence.ts';
import { addCuesNear, hasIn, sideOf } from './role-cues.ts';
import { WEIGHED_ROLES } from './role-weights.ts';

const CUES: readonly WordClass[] = [
  ...WEIGHED_ROLES,
  'form',
  'hospital',
  'effect',
  'authority',
  'single',
  'point',
  'next',
  'test',
  'ceilingHint',
  'startHint',
  'incrementHint',
  'usualHint',
  'takenHint',
  'strengthHint',
];

/** Words that speak for no statement type by themselves, but of who speaks, and whether it is past. */
const MOODS: readonly WordClass[] = [
  'narrative',
  'self',
  'study',
  'past',
  'modal',
  'instruct',
  'change',
  'down',
  'trial',
  'not',
  'response',
  'versus',
  'renal',
  'toLevel',
  'upTo',
  'average',
  'vary',
];

const CUE_SET = new ClassSet(CUES);
const MOOD_SET = new ClassSet(MOODS);

/** The numbers of cues as evidence, by the side of the amount on which they stand. */
const namesOf = (classes: readonly WordClass[], side: string) =>
  new Map(classes.map((cls) => [cls, evidenceNumber(`${cls}-${side}`)]));

const CUE_NAMES = { before: namesOf(CUES, 'before'), after: namesOf(CUES, 'after') };
const MOOD_NAMES = { before: namesOf(MOODS, 'before'), after: namesOf(MOODS, 'after') };

/** Tokens that may part two amounts that are named together. */
const LONGEST_JOINT = 4;

/**
 * Adds the cue words before and after the amount, and who speaks there and in what tense.
 * @returns how strong the strongest cue is
 */
function addCues(scene: Scene, draft: Draft, found: Evidence): number {
  const { tokens } = scene.passage;
  const { amount } = draft;
  const before = sideOf(tokens, draft.before, amount.from, 'before');
  const after = sideOf(tokens, amount.until, draft.after, 'after');
  const ownBefore = addCuesNear(tokens, before, CUE_SET, CUE_NAMES.before, found);
  const ownAfter = addCuesNear(tokens, after, CUE_SET, CUE_NAMES.after, found);
  addCuesNear(tokens, before, MOOD_SET, MOOD_NAMES.before, found);
  addCuesNear(tokens, after, MOOD_SET, MOOD_NAMES.after, found);
  return Math.max(ownBefore, ownAfter * 0.7);
}

/** Adds the cues of a label: a line above, a table header; the less, the more the amount has itself. */
function addCuesOf(
  { tokens }: Passage,
  from: number,
  until: number,
  found: Evidence,
  share: number,
): void {
  const side = sideOf(tokens, from, until, 'before');
  addCuesNear(tokens, side, CUE_SET, CUE_NAMES.before, found, share);
}

/** "Starting dose⏎5–10 mg t.i.d.", the header of a column, the headers of a table cell. */
function addLabels(scene: Scene, draft: Draft, found: Evidence, own: number): void {
  const { label, passage, headers, asked } = scene;
  const share = Math.max(0, 1 - own);
  for (const header of headers) addCuesOf(header, 0, header.tokens.length, found, share);
  if (asked && !draft.previous) addCuesOf(passage, asked.from, asked.until, found, share);
  const head = rowHeadOf(passage.tokens, draft);
  if (head) addCuesOf(passage, head.from, head.until, found, 1);
  const column = columnOf(passage.tokens, scene.tableHead, draft);
  if (column) addCuesOf(passage, column.from, column.until, found, share);
  else if (label && !draft.previous) addCuesOf(passage, label.from, label.until, found, share);
}

const TELLING: readonly WordClass[] = ['narrative', 'self', 'study', 'past'];

/** How many words tell of people, of studies and of what is past. */
const tellingIn = (words: Census) => TELLING.reduce((sum, cls) => sum + words.get(cls), 0);

const shareOf = (count: number, full: number) => Math.min(1, count / full);

/** How much the passage tells of people and trials, and states rules. */
function addText({ words }: Scene, draft: Draft, found: Evidence): void {
  found.set('toldPassage', shareOf(tellingIn(words), 4));
  found.set('ruledPassage', shareOf(words.get('instruct') + words.get('change'), 8));
  if (draft.words.has('trial')) found.set('trial');
  if (draft.amount.run.joint === 'range' && draft.amount.dayTotal === null) addRange(draft, found);
}

/** A range in a story is what people took, in a guide what they should take. */
function addRange({ words }: Draft, found: Evidence): void {
  const told = shareOf(tellingIn(words), 4) - shareOf(words.get('instruct'), 4);
  if (told > 0) found.set('rangeTold', told);
  else if (told < 0) found.set('rangeRuled', -told);
  if (words.has('study')) found.set('rangeStudy');
}

/** Whether only joints and light words part two amounts: "150 mg, voire 200 mg". */
function isJoined(tokens: readonly Token[], from: number, until: number, bare: boolean): boolean {
  // "50 microgram (mcg), 75 mcg": the unit written out and abbreviated.
  const start = tokens[from]?.text === '(' && tokens[from + 2]?.text === ')' ? from + 3 : from;
  if (until - start > LONGEST_JOINT) return false;
  for (let at = start; at < until; at += 1) {
    const { kind, text } = tokens[at] ?? {};
    if (kind !== 'word' && text !== ',' && text !== '/') return false;
  }
  return hasIn(tokens, start, until, 'and') || (until === start + 1 && bare);
}

/** The names of what an amount takes over from the one before it, by that one's statement type. */
const PREVIOUS_NAMES = new Map<Role, { after: string; beside: string }>(
  WEIGHED_ROLES.map((role) => [role, { after: `after-${role}`, beside: `beside-${role}` }]),
);

/** "10 mg, 20 mg and 40 mg": the fewer words of its own, the more an amount goes with the last. */
function addPrevious({ passage }: Scene, draft: Draft, found: Evidence, own: number): void {
  const { previous, amount } = draft;
  if (!previous || previous.owner !== draft.owner) return;
  const { tokens } = passage;
  const names = PREVIOUS_NAMES.get(previous.role);
  if (!names) return;
  found.set(names.after, Math.max(0, 1 - own));
  const from = previous.amount.until;
  // "80 mg a day, down from 300 mg": what is set side by side is of one kind.
  const set = hasIn(tokens, Math.max(from, amount.from - 4), amount.from, 'versus');
  const bare = !previous.rate && !draft.rate;
  if (set || isJoined(tokens, from, amount.from, bare)) found.set(names.beside);
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
  'test',
  'strength',
  'form',
];

const AFAR_NAMES = AFAR.map((cls) => ({ cls, name: `${cls}-sentence` }));

function addSentence(draft: Draft, found: Evidence): void {
  for (const { cls, name } of AFAR_NAMES) if (draft.words.has(cls)) found.set(name);
}

/** Adds what the words around an amount say of its statement type. */
export function addWordEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  const own = addCues(scene, draft, found);
  addLabels(scene, draft, found, own);
  addText(scene, draft, found);
  addPrevious(scene, draft, found, own);
  addSentence(draft, found);
  if (!found.get('toldPassage') && draft.rate?.times) found.set('untoldRated');
}
