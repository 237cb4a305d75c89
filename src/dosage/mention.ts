/** UCUM-like unit of an amount, as read from the text; `tablet` counts dose forms. */
export type Unit = 'mg' | 'g' | 'mcg' | 'mg/kg' | 'mcg/kg' | 'mg/mL' | 'mcg/mL' | 'tablet';

/** What one stated amount covers: a whole day, one intake, or a week. */
export type Period = 'day' | 'dose' | 'week';

export type Route = 'oral' | 'intrathecal';

export type Indication = 'alcohol-use-disorder' | 'spasticity';

/** What the statement says about the amount (its statement type). */
export type Role =
  | 'ceiling'
  | 'start'
  | 'increment'
  | 'usual'
  | 'taken'
  | 'threshold'
  | 'strength'
  | 'other';

/**
 * What a step of titration or taper is: a dose taken on the way ("then 10 mg t.i.d."), or how far
 * apart two doses are ("by 10 mg").
 */
export type Step = 'level' | 'difference';

/** A part of the reading that was not written in the span itself but taken from the text around it. */
export type ImpliedPart = 'drug' | 'unit' | 'per' | 'route' | 'strength';

/** Why a reading stays unsure. The reader is told; nothing is guessed. */
export type Doubt = 'drug' | 'period' | 'unit' | 'amount';

/**
 * Whether a reading tells how it came about; with `every word` the evidence holds the words without a
 * weight too.
 */
export type Explain = boolean | 'every word';

/** One step of the reading, for `--explain` and for "how this was read". */
export interface TraceStep {
  rule: string;
  /** The words that made the rule apply, verbatim. */
  because: string;
}

/**
 * A span of text that states a quantity of baclofen, with its structured reading.
 * Offsets are UTF-16 code units into the text given to `detect`.
 */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** `null` where the unit has no name here (an amount per 5 mL). */
  unit: Unit | null;
  /** In `unit`; `low === high` where one figure is stated. */
  low: number;
  high: number;
  per: Period | null;
  /** Derived daily dose in mg, or null where it is not stated and cannot be computed safely. */
  dailyMg: readonly [low: number, high: number] | null;
  /**
   * Milligrams of the whole day, on each part of a day that the sentence splits ("15 mg in the
   * morning, 10 mg at noon": 25), where every part is known. `dailyMg` of the parts stays null.
   */
  dayTotalMg?: readonly [low: number, high: number];
  route: Route | null;
  role: Role;
  /** What an `increment` is; absent where that is not sure, and of every other role. */
  step?: Step;
  /** The unit is a plain slip of the source ("80 grams" of baclofen): told, never compared. */
  slip: boolean;
  implied: readonly ImpliedPart[];
  doubt: Doubt | null;
  /** The indication that the words around the amount name, or null where they name none or both. */
  indication: Indication | null;
  /** `child` where the words around the amount speak of children. */
  population: 'child' | null;
  /** Present only when asked for (`explain`). */
  trace?: readonly TraceStep[];
  /** What spoke for the statement type, and how much of it there is; present with `trace`. */
  evidence?: Readonly<Record<string, number>>;
}

/** An amount with a unit of mass that belongs to something else: another drug, alcohol, a lab value. */
export interface OtherAmount {
  start: number;
  end: number;
  text: string;
  /** Lower-case name of what it belongs to, where known. */
  drug: string | null;
}

/** What stands around a passage on its page and helps to tell whose dose an amount is. */
export interface Surroundings {
  /** The page's title. */
  title?: string;
  /** The nearest heading above the passage. */
  heading?: string;
  /** The text just before the passage (the end of the block above), for pronouns and ellipsis. */
  before?: string;
  /** For a table cell: its column and row headers, nearest first. */
  headers?: readonly string[];
  /** The drug that the whole page is about (`topicOfPage`), where its title and headings name none. */
  topic?: string | undefined;
  /** BCP 47 language of the passage where the page states it. */
  lang?: string;
}

export interface Reading {
  /** In text order, never overlapping. */
  mentions: Mention[];
  others: OtherAmount[];
}
