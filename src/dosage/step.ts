import type { Step } from './mention.ts';
import type { Draft, Scene } from './passage/draft.ts';
import { columnOf } from './passage/text-table.ts';
import { previousOwn } from './periods/whole-day.ts';
import { isNextLevel, isWay } from './roles/evidence-of-change.ts';
import { leansOn } from './roles/role-cues.ts';
import { stageIn, stageOf } from './roles/stage.ts';
import {
  holds,
  isArrival,
  isBy,
  isNamed,
  isPaced,
  isPacedAfter,
  MOVING,
  movesAfter,
  paceBefore,
} from './roles/step-signs.ts';
import { isMark } from './words/cursor.ts';
import type { Token } from './words/tokens.ts';

/** A header or a line above may say that its amounts are added. */
function isUnderMoving({ passage, headers, label, tableHead }: Scene, draft: Draft): boolean {
  const column = columnOf(passage.tokens, tableHead, draft) ?? (draft.previous ? null : label);
  return (
    headers.some(({ tokens }) => holds(tokens, 0, tokens.length)) ||
    (column !== null && holds(passage.tokens, column.from, column.until))
  );
}

/** "Week 2: 10 mg t.i.d.": a stage of a schedule, with no word of change between. */
function isStaged({ passage: { tokens }, headers }: Scene, draft: Draft): boolean {
  const stage = stageOf(tokens, draft);
  if (stage) return !holds(tokens, stage.at, draft.amount.from);
  const inHeader = headers.some((header) => stageIn(header.tokens, -1, header.tokens.length));
  return inHeader && !holds(tokens, draft.before, draft.amount.from);
}

/** "stepped up every third day: 10 mg t.i.d., then 15 mg t.i.d.": a list of levels opens. */
const opensList = (tokens: readonly Token[], draft: Draft) =>
  isMark(tokens, draft.amount.from - 1, ':') && isNextLevel(draft, draft.next);

/** "5 mg t.i.d., then 10 mg t.i.d.": goes on from a dose, upwards, or down where a taper is told. */
function goesOn({ passage, last, words }: Scene, draft: Draft): boolean {
  const previous = previousOwn(draft) ?? last;
  if (!previous?.dailyMg || !draft.dailyMg) return false;
  if (holds(passage.tokens, draft.before, draft.amount.from)) return false;
  const risen = draft.dailyMg[1] - previous.dailyMg[1];
  if (previous.role === 'start') return risen > 0;
  return previous.step === 'level' && (risen > 0 || (risen < 0 && words.has('down')));
}

/** A dose with a day of its own, and nothing that makes it the size of a change. */
function isLevel(scene: Scene, draft: Draft, arrives: boolean): boolean {
  const { tokens } = scene.passage;
  if (!draft.dailyMg || draft.doubt || MOVING.opensAt(tokens[draft.until])) return false;
  if (arrives) return !isPacedAfter(tokens, draft);
  if (isUnderMoving(scene, draft) || movesAfter(tokens, draft)) return false;
  if (opensList(tokens, draft)) return true;
  const paced = isPacedAfter(tokens, draft) || paceBefore(tokens, draft) >= 0;
  return !paced && (isStaged(scene, draft) || goesOn(scene, draft));
}

/** "de 5 mg à 10 mg" sets out from a dose; "de 10 mg jusqu'à 80 mg" goes by one. */
function setsOut(scene: Scene, draft: Draft): boolean {
  const { next } = draft;
  if (!next || !isWay(scene, draft, next)) return false;
  return !leansOn(scene.passage.tokens, next.before, next.amount.from, 'upTo');
}

function stepOf(scene: Scene, draft: Draft): Step | null {
  const { tokens } = scene.passage;
  const arrives = isArrival(tokens, draft);
  if (setsOut(scene, draft)) return null;
  if (!arrives && (isBy(tokens, draft) || isNamed(tokens, draft))) return 'difference';
  if (isLevel(scene, draft, arrives)) return 'level';
  const isOther = arrives || draft.per !== null || stageOf(tokens, draft) !== null;
  if (isOther || leansOn(tokens, draft.before, draft.amount.from, 'upTo')) return null;
  return isPaced(tokens, draft) ? 'difference' : null;
}

/**
 * Tells a dose on the way from the difference between two doses, by sure signs only: what is compared
 * with a maximum must be a dose. Needs the daily dose.
 */
export function settleStep(scene: Scene, draft: Draft): void {
  if (draft.role === 'increment') draft.step = stepOf(scene, draft);
}
