import type { Amount } from '../amounts/amount.ts';
import type {
  Doubt,
  Explain,
  ImpliedPart,
  Period,
  Role,
  Route,
  Step,
  TraceStep,
  Unit,
} from '../mention.ts';
import type { Rate } from '../rates/rate-read.ts';
import type { Census } from '../words/census.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** One amount on its way to a mention; each refiner fills in its part. */
export interface Draft {
  amount: Amount;
  sentence: Sentence;
  /** What kinds of words the sentence holds. */
  words: Census;
  /** The words between `before` and the amount, and from it to `after`, speak of this amount. */
  before: number;
  after: number;
  /** Token index after the span as it will be shown. */
  until: number;
  previous: Draft | null;
  next: Draft | null;
  /** `baclofen`, the name of something else, or null where nothing tells. */
  owner: string | null;
  /** Token index after the drug's name in the sentence, or -1. */
  nameUntil: number;
  unit: Unit | null;
  low: number;
  high: number;
  rate: Rate | null;
  per: Period | null;
  /** It stands under a time of day: one intake, and no strength. */
  isIntake: boolean;
  /** Intakes a day. */
  times: Rate['times'];
  dailyMg: [low: number, high: number] | null;
  /** Milligrams of the day that this amount is a part of. */
  dayTotalMg: [low: number, high: number] | null;
  route: Route | null;
  role: Role;
  step: Step | null;
  slip: boolean;
  implied: Set<ImpliedPart>;
  doubt: Doubt | null;
  trace: TraceStep[];
  /** What spoke for the statement type, kept for the trace only. */
  evidence: Readonly<Record<string, number>>;
}

/** What was said of other drugs since baclofen was named. */
export interface Meanwhile {
  /** Their names as in the word lists; "" for any. */
  names: Set<string>;
  /** Amounts of them were told, or that they were begun or changed: the next amount may be theirs. */
  isOpen: boolean;
  /** All that was said of them is that they had failed or had been stopped. */
  isOver: boolean;
}

/** A passage with what is known from around it. */
export interface Scene {
  passage: Passage;
  words: Census;
  /** The headers, the heading and the title, nearest first. */
  titles: readonly Passage[];
  /** The same of the headers, the heading and the title, nearest first. */
  around: readonly Census[];
  /** What the headers, heading or title are about: a drug's name, or null. */
  page: string | null;
  /** The passage or its surroundings name baclofen. */
  aboutBaclofen: boolean;
  /** The surroundings speak of intrathecal treatment. */
  intrathecalPage: boolean;
  /** Milligrams in one dose form, where the surroundings or the passage state exactly one. */
  tabletMg: number | null;
  /** How many other drugs the passage names. */
  otherDrugs: number;
  /** Drug that the sentences before are about. */
  topic: string | null;
  /** What was said of other drugs since baclofen was named. */
  meanwhile: Meanwhile;
  /** The drug whose name stands alone on a line above. */
  entry: string | null;
  /** A short line without an amount just above the sentence being read. */
  label: Sentence | null;
  /** The short question just before the sentence being read. */
  asked: Sentence | null;
  /** The head line of the table that the sentence is a row of. */
  tableHead: Sentence | null;
  /** Headers of the table cell that the text is. */
  headers: readonly Passage[];
  /** The last amount of baclofen read so far. */
  last: Draft | null;
  /** Grams read so far were alcohol's. */
  countsAlcohol: boolean;
  /** The unit of the amount is that of its table header. */
  fromHeader: boolean;
  explain: Explain;
}

/** A draft of which nothing is settled yet. */
export function newDraft(
  amount: Amount,
  sentence: Sentence,
  words: Census,
  previous: Draft | null,
): Draft {
  return {
    amount,
    sentence,
    words,
    before: previous?.amount.until ?? sentence.from,
    after: Math.max(sentence.until, amount.until),
    until: amount.until,
    previous,
    next: null,
    owner: null,
    nameUntil: -1,
    unit: amount.tablet ? 'tablet' : amount.unit.unit,
    low: amount.low,
    high: amount.high,
    rate: amount.rate,
    per: null,
    isIntake: false,
    times: null,
    dailyMg: null,
    dayTotalMg: null,
    route: null,
    role: 'other',
    step: null,
    slip: false,
    implied: new Set(),
    doubt: null,
    trace: [],
    evidence: {},
  };
}
