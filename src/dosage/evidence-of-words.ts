import type { Census } from './census.ts';
import { ClassSet } from './class-set.ts';
import type { Draft, Scene } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { WordClass } from './lexicon.ts';
import type { Role } from './mention.ts';
import type { Passage } from './passage.ts';
import { cuesNear, hasIn } from './role-cues.ts';
import { WEIGHED_ROLES } from './role-weights.ts';
import { columnOf } from './text-table.ts';
import type { Token } from './tokens.ts';

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
  'instruct',
  'change',
  'down',
  'trial',
  'not',
  'response',
  'versus',
  'every',
  'renal',
  'child',
  'intrathecal',
  'drug',
  'dose',
  'dailyDose',
  'toLevel',
  'upTo',
  'oral',
  'week',
];

const CUE_SET = new ClassSet(CUES);
const MOOD_SET = new ClassSet(MOODS);

/** The names of a cue as evidence, by the side of the amount on which it stands. */
const NAMES = {
  before: new Map([...CUES, ...MOODS].map((cls) => [cls, `${cls}-before`])),
  after: new Map([...CUES, ...MOODS].map((cls) => [cls, `${cls}-after`])),
};

/** Tokens that may part two amounts that are named together. */
const LONGEST_JOINT = 4;

/** Adds the cue words before and after the amount; returns how strong the strongest is. */
function addCues(scene: Scene, draft: Draft, found: Evidence): number {
  const { tokens } = scene.passage;
  const { amount } = draft;
  const before = cuesNear(tokens, draft.before, amount.from, 'before', CUE_SET);
  const after = cuesNear(tokens, amount.until, draft.after, 'after', CUE_SET);
  let own = 0;
  for (const [cls, value] of before) {
    found.set(NAMES.before.get(cls) ?? cls, value);
    own = Math.max(own, value);
  }
  for (const [cls, value] of after) {
    found.set(NAMES.after.get(cls) ?? cls, value);
    own = Math.max(own, value * 0.7);
  }
  return own;
}

/** Adds who speaks, and in what tense, before and after the amount. */
function addMood({ passage: { tokens } }: Scene, draft: Draft, found: Evidence): void {
  const { amount } = draft;
  const before = cuesNear(tokens, draft.before, amount.from, 'before', MOOD_SET);
  const after = cuesNear(tokens, amount.until, draft.after, 'after', MOOD_SET);
  for (const [cls, value] of before) found.set(NAMES.before.get(cls) ?? cls, value);
  for (const [cls, value] of after) found.set(NAMES.after.get(cls) ?? cls, value);
}

/** Adds the cues of a label: a line above, a table header; the less, the more the amount has itself. */
function addCuesOf(
  passage: Passage,
  from: number,
  until: number,
  found: Evidence,
  share: number,
): void {
  for (const [cls, value] of cuesNear(passage.tokens, from, until, 'before', CUE_SET)) {
    const name = NAMES.before.get(cls) ?? cls;
    found.set(name, Math.max(found.get(name), value * share));
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

const TELLING: readonly WordClass[] = ['narrative', 'self', 'study', 'past'];

/** How many words tell of people, of studies and of what is past. */
const tellingIn = (words: Census) => TELLING.reduce((sum, cls) => sum + words.get(cls), 0);

/** How much the sentence and the passage tell of people and trials, and state rules. */
function addText(scene: Scene, draft: Draft, found: Evidence): void {
  const share = (count: number, full: number) => Math.min(1, count / full);
  const ruled = scene.words.get('instruct') + scene.words.get('change');
  const told = share(tellingIn(draft.words), 4);
  const ruledHere = share(draft.words.get('instruct'), 4);
  found.set('told', told);
  found.set('toldPassage', share(tellingIn(scene.words), 4));
  found.set('ruled', ruledHere);
  found.set('ruledPassage', share(ruled, 8));
  if (draft.words.has('trial')) found.set('trial');
  // "up to 300 mg" is a ceiling in a rule and what somebody reached in a story.
  if (told <= ruledHere) return;
  if (found.get('upTo')) found.set('upToTold');
  if (found.get('changeTo')) found.set('changeToTold');
  if (found.get('changeDownTo')) found.set('changeDownTold');
}

/** Whether only joints and light words part two amounts: "150 mg, voire 200 mg". */
function isJoined(tokens: readonly Token[], from: number, until: number): boolean {
  if (until - from > LONGEST_JOINT) return false;
  for (let at = from; at < until; at += 1) {
    const { kind, text } = tokens[at] ?? {};
    if (kind !== 'word' && text !== ',' && text !== '/') return false;
  }
  return hasIn(tokens, from, until, 'and');
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
  if (set || isJoined(tokens, from, amount.from)) found.set(names.beside);
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
  'ceilingHint',
  'startHint',
  'incrementHint',
  'usualHint',
  'takenHint',
  'strengthHint',
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
  addMood(scene, draft, found);
  addText(scene, draft, found);
  addPrevious(scene, draft, found, own);
  addSentence(draft, found);
  if (!found.get('toldPassage') && draft.rate?.times) found.set('untoldRated');
}
