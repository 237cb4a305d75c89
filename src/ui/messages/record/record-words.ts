import type { Caution } from '../../../dataset/schema/caution.ts';
import type { Decision, DecisionKind, DecisionStatus } from '../../../dataset/schema/decision.ts';
import type { Effect } from '../../../dataset/schema/effect.ts';
import type { Grade } from '../../../dataset/schema/source.ts';

type Indication = Decision['scope']['indications'][number];
type Route = Decision['scope']['routes'][number];

/** Names of the rows of a decision's dose figures, in the order in which they are shown. */
export interface DoseWords {
  start: string;
  step: string;
  stepEvery: (amount: string, days: string) => string;
  usual: string;
  max: string;
  hospital: string;
  hospitalFrom: (amount: string) => string;
  hospitalAbove: (amount: string) => string;
  upTo: (amount: string) => string;
  threshold: (amount: string) => string;
  taper: string;
  strengths: string;
  liquid: string;
  note: string;
  intrathecal: {
    test: string;
    usual: (who: string) => string;
    max: string;
    concentrations: string;
  };
  mgPerDay: (figure: string) => string;
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
  setting: Record<NonNullable<Decision['scope']['setting']>, string>;
  grade: Record<Grade, string>;
  severity: Record<Caution['severity'], string>;
  /** Texts of no one country, and cautions that hold in all. */
  international: string;
  everywhere: string;
  caution: string;
  product: string;
  productFacts: {
    countries: string;
    route: string;
    alsoWritten: string;
    concentrations: string;
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
    unknownDay: string;
  };
  doses: string;
  dose: DoseWords;
  noDose: string;
  conditions: string;
  did: string;
  changedBy: string;
  effect: Record<Effect['effect'], string>;
  effectBy: Record<Effect['effect'], string>;
  /** Behind an effect that touches one part only: "amends (ceiling)". */
  part: { ceiling: string; text: string; whole: string };
  sets: (indication: string, route: string) => string;
  openQuestions: string;
  conflicts: string;
  /** The cautions of today for what the decision holds for. */
  cautions: string;
  cite: { heading: string; plain: string; copied: string; failed: string };
  sources: string;
  supports: string;
  copyRead: string;
}
