import { countedIntakes } from '../apart/intakes.ts';
import { rateInField } from '../apart/rate-in-field.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { hasIn } from '../roles/role-cues.ts';
import { pastDailyNoun } from './daily-dose.ts';
import { isDivided } from './divided-day.ts';
import { isDailyForm, isOnOccasion } from './occasion.ts';
import { isSingle } from './single-dose.ts';
import { isListed } from './whole-day.ts';

/** "stable daily doses of 10 mg, 20 mg or 30 mg": an entry of the list, and not the next cell of a row. */
function isOfDailyDoses(scene: Scene, draft: Draft): boolean {
  const { previous, amount } = draft;
  if (!previous || !isListed(scene, draft)) return false;
  const joints = scene.passage.tokens.slice(previous.amount.until, amount.from);
  return joints.every(({ kind, text }) => kind === 'word' || text === ',');
}

/** "a dose diária de Lioresal é de 10 mg"; in "la dose journalière est de 2 comprimés (10 mg)" it may be one form's. */
function isCalledDaily({ passage: { tokens } }: Scene, { before, amount }: Draft): boolean {
  const noun = pastDailyNoun(tokens, before, amount.from);
  // "a twice daily dose of 10 mg"
  if (noun < 0 || hasIn(tokens, before, noun, 'timesOnly')) return false;
  return !hasIn(tokens, noun, amount.from, 'tablet');
}

/** A rate right beside milligrams is a dose's, whatever else the sentence is about. */
function tellsRate(scene: Scene, draft: Draft): boolean {
  if (draft.amount.rate || draft.rate?.moment || isCalledDaily(scene, draft)) return true;
  const { tokens } = scene.passage;
  if (isOfDailyDoses(scene, draft)) return true;
  return (
    isDivided(scene, draft) ||
    countedIntakes(tokens, draft) !== null ||
    rateInField(tokens, draft) !== null
  );
}

/** A dose that is taken once, or now and then. */
export const isOneTime = (scene: Scene, draft: Draft) =>
  isSingle(scene, draft) || isOnOccasion(scene, draft);

/** What a tablet or a vial holds, and no rate makes it a dose. */
export function staysStrength(scene: Scene, draft: Draft): boolean {
  if (draft.role !== 'strength') return false;
  // "a single 10 mg dose" may look like a strength; "10 mg/mL" stays one.
  const rated =
    draft.unit === 'mg' &&
    (tellsRate(scene, draft) || isOneTime(scene, draft) || isDailyForm(scene, draft));
  // "un comprimé de 10 mg le matin et un autre le soir": however many of them are taken.
  return !rated || (draft.doubt === 'period' && !draft.dayTotalMg);
}
