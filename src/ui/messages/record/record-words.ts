import type { Caution } from '../../../dataset/schema/caution.ts';
import type { Decision, DecisionKind, DecisionStatus } from '../../../dataset/schema/decision.ts';
import type { Effect } from '../../../dataset/schema/effect.ts';
import type { Grade } from '../../../dataset/schema/source.ts';

type Indication = Decision['scope']['indications'][number];
type Route = Decision['scope']['routes'][number];

/** Names of the rows of a decision's dose figures, in the order in which they are shown. */
export interface DoseWords {
  /** The first dose of a course, with its pace behind it. */
  start: string;
  step: string;
  /** "+5 mg/day every 3 days"; `amount` carries its unit and sign, `days` is a figure or a range. */
  stepEvery: (amount: string, days: string) => string;
  usual: string;
  max: string;
  /** Row of a figure for hospitals, of which the act does not say that it holds only there. */
  hospital: string;
  /** Row of doses that the act allows in hospital only. */
  hospitalOnly: string;
  /** The figure itself belongs to the hospital already. */
  hospitalFrom: (amount: string) => string;
  /** Only what is more than the figure does: up to it, the act lets others prescribe. */
  hospitalAbove: (amount: string) => string;
  upTo: (amount: string) => string;
  /** A figure at which something else is asked for, such as a second opinion: not a maximum. */
  threshold: (amount: string) => string;
  taper: string;
  strengths: string;
  /** Strengths of solutions, apart from those of tablets: mg/mL and mg are not comparable. */
  liquid: string;
  note: string;
  intrathecal: {
    /** Doses of the single injection that comes before a pump. */
    test: string;
    /** `who` names a group of patients as the record does. */
    usual: (who: string) => string;
    max: string;
    concentrations: string;
  };
  mgPerDay: (figure: string) => string;
  /** Written out in full: an abbreviated microgram is misread as mg. */
  micrograms: (figure: string) => string;
  microgramsPerDay: (figure: string) => string;
  mg: (figure: string) => string;
  mgPerMl: (figure: string) => string;
  microgramsPerMl: (figure: string) => string;
}

/** Every text around one record of the dataset: its kind, standing, scope, figures and sources. */
export interface RecordWords {
  kind: Record<DecisionKind, string>;
  status: Record<DecisionStatus, string>;
  indication: Record<Indication, string>;
  route: Record<Route, string>;
  /** Where an act holds only in or outside hospital. */
  setting: Record<NonNullable<Decision['scope']['setting']>, string>;
  /** How near a source is to the authority’s own words. */
  grade: Record<Grade, string>;
  severity: Record<Caution['severity'], string>;
  /** Texts of no one country, and cautions that hold in all. */
  international: string;
  /** In the place of a list of countries. */
  everywhere: string;
  caution: string;
  product: string;
  productFacts: {
    countries: string;
    route: string;
    /** Spellings under which pages name the product. */
    alsoWritten: string;
    concentrations: string;
    /** Who was seen to print the name: where it came from, not who sells it. */
    seenIn: string;
    decisions: string;
  };

  facts: {
    authority: string;
    decided: string;
    inForce: string;
    status: string;
    appliesTo: string;
    products: string;
    checked: string;
    /** Where no source states the day; never a guess in its place. */
    unknownDay: string;
  };
  doses: string;
  dose: DoseWords;
  /** That an act states no figure is said, since an empty place would look like a fault. */
  noDose: string;
  conditions: string;
  /** Heads the acts that this one changed. */
  did: string;
  /** Heads the later acts that changed this one. */
  changedBy: string;
  /** In the active voice, before the act that was changed. */
  effect: Record<Effect['effect'], string>;
  /** The same in the passive voice, before the act that did it. */
  effectBy: Record<Effect['effect'], string>;
  /** Behind an effect that touches one part only: "amends (maximum)". */
  part: { ceiling: string; text: string; whole: string };
  sets: (indication: string, route: string) => string;
  /** Heads what no court or authority has settled yet. */
  openQuestions: string;
  /** Heads the points on which sources contradict each other. */
  conflicts: string;
  /** The cautions of today for what the decision holds for. */
  cautions: string;
  cite: { heading: string; plain: string; copied: string; failed: string };
  sources: string;
  /** Before what a source is cited for. */
  supports: string;
  /** Link to the stored copy that was really read, where it is not the original. */
  copyRead: string;
}
