import type { CardDecision } from '../../dataset/card-dataset.ts';
import type { Mention } from '../../dosage/mention.ts';
import type { Context, ContextLine, Note } from '../../regulation/context.ts';
import { formatFigure } from '../format/format-figure.ts';
import type { CardWords, NotComparedReason } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';

/** Most telling first: a slip of the source says more than the missing comparison it leads to. */
const REASONS: readonly (Note & NotComparedReason)[] = [
  'unit-slip',
  'strength',
  'increment',
  'intrathecal',
  'per-weight',
  'no-period',
];

/** What tells why a dose is not compared. */
export interface ComparedIn {
  notes: Context['notes'];
  decision: (id: string) => CardDecision | undefined;
}

/** A court that takes a maximum away is a fact of its own, not a gap in our sources. */
const annulsCeiling = (decision: CardDecision | undefined) =>
  decision?.effects.some((each) => each.effect === 'annuls' && each.part === 'ceiling') ?? false;

/** The one reason to give. A child's dose comes first: no adult figure may stand beside it bare. */
function whyNot(
  line: ContextLine,
  { notes, decision }: ComparedIn,
  mention: Mention,
): NotComparedReason {
  if (mention.population === 'child') return 'child';
  const told = REASONS.find((reason) => notes.includes(reason));
  if (told !== undefined) return told;
  if (mention.doubt !== null) return 'unsure';
  if (line.maxMgPerDay !== null) return 'other';
  const act = line.decision === null ? undefined : decision(line.decision);
  return annulsCeiling(act) ? 'annulled' : 'no-figure';
}

/** Above in one of three ways, so that a range or a single intake claims no more than it says. */
function sayAbove(words: CardWords, max: string, limit: number, mention: Mention): string {
  if (mention.dailyMg === null) return words.oneIntakeAbove(max);
  return mention.dailyMg[0] <= limit ? words.partlyAbove(max) : words.above(max);
}

/**
 * Says how the mention stands to one rule. States documents only: never what to do about it.
 * @param context whose notes and acts tell why a dose cannot be compared.
 */
export function compare(
  words: CardWords,
  language: Language,
  line: ContextLine,
  context: ComparedIn,
  mention: Mention,
): string {
  const limit = line.maxMgPerDay;
  if (line.relation === 'not-comparable' || limit === null) {
    return words.notCompared[whyNot(line, context, mention)];
  }
  const max = words.mgPerDay(formatFigure(language, limit));
  if (line.relation === 'above') return sayAbove(words, max, limit, mention);
  return mention.dailyMg?.[1] === limit ? words.equalTo(max) : words.within(max);
}
