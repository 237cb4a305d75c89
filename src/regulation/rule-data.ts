import type { Caution } from '../dataset/schema/caution.ts';
import type { Decision } from '../dataset/schema/decision.ts';

/** What the fold needs of a decision; the full dataset and the card's compact one both offer it. */
export type RuleDecision = Pick<
  Decision,
  | 'id'
  | 'jurisdiction'
  | 'inForceFrom'
  | 'decidedOn'
  | 'checkedOn'
  | 'effects'
  | 'dose'
  | 'openQuestions'
>;

export type RuleCaution = Pick<Caution, 'id' | 'severity' | 'appliesTo' | 'topic'>;

/** What contexts are computed from. */
export interface RuleData {
  decisions: readonly RuleDecision[];
  cautions: readonly RuleCaution[];
}
