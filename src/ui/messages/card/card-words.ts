import type { Caution } from '../../../dataset/schema/caution.ts';
import type { Grade } from '../../../dataset/schema/source.ts';
import type {
  Doubt,
  ImpliedPart,
  Indication,
  Period,
  Role,
  Route,
  Unit,
} from '../../../dosage/mention.ts';
import type { CountryBasis, DateBasis } from '../../card/card-facts.ts';

/** Why a line states a rule without comparing the mention with it. */
export type NotComparedReason =
  | 'no-figure'
  | 'annulled'
  | 'child'
  | 'unit-slip'
  | 'strength'
  | 'increment'
  | 'intrathecal'
  | 'per-weight'
  | 'no-period'
  | 'unsure'
  | 'other';

/** The detector's steps that a reader can check; one without a name here is shown as it is. */
export type TraceRule = 'drug-in-sentence' | 'drug-from-topic' | 'daily-dose' | 'rate-apart';

/** How the rules for children of one age or weight are told; the figures come with their unit. */
export interface AgeWords {
  start: (amount: string) => string;
  maintenance: (amount: string) => string;
  usual: (amount: string) => string;
  max: (amount: string) => string;
  mgPerKgDay: (figure: string) => string;
}

/** The way out of a wrong mark. */
export interface ReportWords {
  ask: string;
  done: string;
  /** Says that nothing is sent. */
  offer: string;
  label: string;
  copy: string;
  copied: string;
  failed: string;
  /** First line and labels of the report itself. */
  lines: Record<'heading' | 'text' | 'sentence' | 'readAs' | 'page' | 'data', string>;
}

/**
 * Every text the card can show. One object a language, checked for parity by this type, so a
 * sentence cannot exist in one language only. It is kept apart from the words of the extension's
 * own pages because this part travels into the pages that the reader visits.
 */
export interface CardWords {
  /** Name of a unit behind a figure; the figure decides singular or plural. */
  unit: Record<Unit, (figure: number) => string>;
  per: Record<Period, (amount: string) => string>;
  mgPerDay: (figure: string) => string;
  age: AgeWords;
  role: Record<Exclude<Role, 'other'>, string>;
  route: Record<Route, string>;
  indication: Record<Indication, string>;
  child: string;
  implied: Record<ImpliedPart, string>;
  /** Between a label and what it labels; French sets a space before it. */
  colon: string;
  notSure: string;
  doubt: Record<Doubt, string>;
  dailyDose: (working: string) => string;
  dayTotal: (total: string) => string;
  slip: { grams: string; other: string };
  readAs: { strength: string; increment: string; intrathecal: string };

  ruleNow: string;
  ruleThen: (day: string) => string;
  /** Heads the rules of the second country that the reader asked for. */
  beside: (country: string) => string;
  sameRule: string;
  noRule: string;
  max: (amount: string) => string;
  noMax: string;
  usual: (range: string) => string;
  hospitalFrom: (amount: string) => string;
  hospitalAbove: (amount: string) => string;
  adults: (max: string) => string;
  heldFrom: (indication: string, day: string) => string;
  severalRules: string;
  above: (max: string) => string;
  partlyAbove: (max: string) => string;
  oneIntakeAbove: (max: string) => string;
  within: (max: string) => string;
  equalTo: (max: string) => string;
  notCompared: Record<NotComparedReason, string>;
  offLabel: (country: string) => string;
  open: string;
  openAbout: (question: string) => string;
  alongside: string;
  onTimeline: string;

  country: Record<CountryBasis, string>;
  dateBasis: Record<DateBasis, string>;
  dateUnknown: string;
  pageDate: string;
  changeDate: string;
  setDate: string;
  useDate: string;
  dateLabel: string;

  cautions: string;
  severity: Record<Caution['severity'], string>;
  moreCautions: (count: number) => string;
  sources: string;
  sourceGrade: Record<Grade, string>;
  reference: (number: number, publisher: string) => string;
  unsourced: string;

  howRead: string;
  /** Steps of the reading, by the detector's name for them. */
  step: Record<TraceRule, string>;
  stepRole: (role: string) => string;
  quoted: (text: string) => string;
  asWritten: string;
  report: ReportWords;
  dialog: (dose: string) => string;
  pin: string;
  close: string;
  previous: string;
  next: string;
  position: (index: number, total: number) => string;

  dataset: (version: string, day: string) => string;
  stale: (day: string) => string;
  purpose: string;
}
