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
  /** The link beside the reading. */
  ask: string;
  /** The mark is away already; said first, since that was the wish. */
  done: string;
  /** Says that nothing is sent. */
  offer: string;
  label: string;
  copy: string;
  copied: string;
  /** The clipboard stayed shut, and the text can still be selected. */
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
  /** The amount with its period: "80 mg/day", "10 mg per intake". */
  per: Record<Period, (amount: string) => string>;
  mgPerDay: (figure: string) => string;
  age: AgeWords;
  role: Record<Exclude<Role, 'other'>, string>;
  route: Record<Route, string>;
  indication: Record<Indication, string>;
  /** Behind the amount of a dose for children. */
  child: string;
  /** What the text does not say and the reading took for granted. */
  implied: Record<ImpliedPart, string>;
  /** Between a label and what it labels; French sets a space before it. */
  colon: string;
  notSure: string;
  /** Why a reading is not sure. A third state, never hidden. */
  doubt: Record<Doubt, string>;
  /** With the arithmetic, so that a reader can check it. */
  dailyDose: (working: string) => string;
  /** The parts of a split day added up; told, never compared. */
  dayTotal: (total: string) => string;
  /** The source’s own mistake, told as one: nobody takes grams of baclofen. */
  slip: { grams: string; other: string };
  /** Amounts that are no dose level: nothing is compared with them. */
  readAs: { strength: string; difference: string; intrathecal: string };

  ruleNow: string;
  ruleThen: (day: string) => string;
  /** Heads the rules of the second country that the reader asked for. */
  beside: (country: string) => string;
  /** The rule on the page’s date is the one of today, so it is not repeated. */
  sameRule: string;
  /** No act on this use was found: not the same as "no maximum". */
  noRule: string;
  max: (amount: string) => string;
  /** The act states no maximum. */
  noMax: string;
  usual: (range: string) => string;
  hospitalFrom: (amount: string) => string;
  hospitalAbove: (amount: string) => string;
  /** The figure is for adults, beside a dose that is not. */
  adults: (max: string) => string;
  /** Where the page names only a month or year and the rule changed within it. */
  heldFrom: (indication: string, day: string) => string;
  severalRules: string;
  above: (max: string) => string;
  /** A range that begins below the maximum and ends above it. */
  partlyAbove: (max: string) => string;
  /** A single intake that is more than a whole day’s maximum. */
  oneIntakeAbove: (max: string) => string;
  within: (max: string) => string;
  equalTo: (max: string) => string;
  notCompared: Record<NotComparedReason, string>;
  /** A fact of law, told without advice. */
  offLabel: (country: string) => string;
  open: string;
  /** The question in the record’s own words. */
  openAbout: (question: string) => string;
  /** Before other acts that hold at the same time. */
  alongside: string;
  onTimeline: string;

  /** Why this country: chosen, named by the page, the page’s own, or the browser’s. */
  country: Record<CountryBasis, string>;
  /** Where on the page its date was found, since programs misread one in ten. */
  dateBasis: Record<DateBasis, string>;
  /** Then only the rule of today is shown. */
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
  /** Name of a small number behind an act. */
  reference: (number: number, publisher: string) => string;
  /** An id that the data do not know: said, not left out. */
  unsourced: string;

  howRead: string;
  /** Steps of the reading, by the detector's name for them. */
  step: Record<TraceRule, string>;
  stepRole: (role: string) => string;
  /** The page’s own words, in the quotation marks of the language. */
  quoted: (text: string) => string;
  asWritten: string;
  report: ReportWords;
  /** Name of the card for assistive technology. */
  dialog: (dose: string) => string;
  pin: string;
  close: string;
  previous: string;
  next: string;
  position: (index: number, total: number) => string;

  dataset: (version: string, day: string) => string;
  /** The data are old enough that a newer act may be missing. */
  stale: (day: string) => string;
  /** On every card: what it is not for. */
  purpose: string;
}
