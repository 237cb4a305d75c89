import type { Caution } from '../../dataset/schema/caution.ts';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { Source } from '../../dataset/schema/source.ts';

/*
 * The parts of the dataset's records that the card shows, and no more: what travels into the pages
 * that the reader visits is cut down to these fields.
 */
export type CardSource = Pick<Source, 'publisher' | 'title' | 'url' | 'date' | 'grade'>;

export type CardDecision = Pick<Decision, 'id' | 'title' | 'decidedOn' | 'inForceFrom'> & {
  openQuestions?: Decision['openQuestions'];
  sources: readonly CardSource[];
};

export type CardCaution = Pick<Caution, 'id' | 'severity' | 'title' | 'text'> & {
  sources: readonly CardSource[];
};
