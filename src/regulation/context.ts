import type { ByAge, HospitalDoses, Range } from '../dataset/schema/dose.ts';
import type { Indication, Route } from '../dosage/mention.ts';

/** How a dose stands to a ceiling. Equal to the ceiling counts as within. */
export type Relation = 'within' | 'above' | 'not-comparable';

/** Why a line says less than a plain comparison, or what else the reader must know. */
export type Note =
  | 'intrathecal'
  | 'per-weight'
  | 'no-period'
  | 'strength'
  | 'increment'
  | 'unit-slip'
  | 'off-label'
  | 'no-ceiling-seen';

/** The rule of one indication and route on one date, and how the mention compares with it. */
export interface ContextLine {
  indication: Indication;
  route: Route;
  /** Id of the act that sets the ceiling, or that leaves none, on that date. */
  decision: string | null;
  maxMgPerDay: number | null;
  /** The act's usual daily range in mg, where it states one. */
  usualMgPerDay: Readonly<Range> | null;
  /** Which doses (mg/day) the act keeps for hospital, where it says so. */
  hospital: HospitalDoses | null;
  relation: Relation;
  /** A legal question about the rule is not settled in our sources. */
  open: boolean;
  /** Other acts in force beside the one shown. */
  alongside: readonly string[];
  /** What holds for children instead, where the mention is about them; adult figures never do. */
  byAge?: readonly ByAge[];
  /**
   * First day (YYYY-MM-DD) of this rule, present where the page's date is only a month or a year in
   * which the rule changed: `then` has a line for each rule of that time.
   */
  heldFrom?: string;
}

/** Everything the card says of one mention: ids only, resolved against the dataset by the UI. */
export interface Context {
  jurisdiction: string;
  now: readonly ContextLine[];
  /** Null when the page's own date is not known. */
  then: readonly ContextLine[] | null;
  /** Caution ids, most serious first. */
  cautions: readonly string[];
  notes: readonly Note[];
}

/** What is known of the page and wished by the reader, next to the mention itself. */
export interface Situation {
  /** ISO 3166 alpha-2. */
  jurisdiction: string;
  /** YYYY-MM-DD. */
  today: string;
  pageDate?: string | undefined;
  indication?: Indication | undefined;
  route?: Route | undefined;
}
