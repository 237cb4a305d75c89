import { SEVERITIES } from '../dataset/severities.ts';
import type { Indication, Mention, Route } from '../dosage/mention.ts';
import type { ComparableDose } from './comparable-dose.ts';
import { holdsIn } from './eu-members.ts';
import type { RuleCaution } from './rule-data.ts';

/** What the cautions are chosen by. */
export interface CautionSituation {
  jurisdiction: string;
  indications: readonly Indication[];
  route: Route;
  mention: Mention;
  dose: ComparableDose;
}

/** A caution about high doses is told only of a dose known to be that high. */
function fitsDose({ appliesTo }: RuleCaution, dose: ComparableDose): boolean {
  const { aboveMgPerDay: above, fromMgPerDay: from, belowMgPerDay: below } = appliesTo;
  if (above === undefined && from === undefined && below === undefined) return true;
  if (dose.kind === 'none') return false;
  if (above !== undefined && dose.highMg <= above) return false;
  if (from !== undefined && dose.highMg < from) return false;
  // An amount whose rate is unknown may be more over the day: it is in no band with an upper end.
  return below === undefined || (dose.kind === 'day' && dose.highMg < below);
}

/** Every part of `appliesTo` must fit; a kidney threshold is told in the text, never compared. */
function fits(caution: RuleCaution, situation: CautionSituation): boolean {
  const { jurisdictions, indications, routes, population } = caution.appliesTo;
  return (
    jurisdictions.some((where) => holdsIn(where, situation.jurisdiction)) &&
    indications.some((indication) => situation.indications.some((each) => each === indication)) &&
    routes.includes(situation.route) &&
    (population === undefined || population === situation.mention.population) &&
    fitsDose(caution, situation.dose)
  );
}

/** Lower comes first: what is about this very dose or step, then the country's own texts. */
function relevance({ appliesTo, topic }: RuleCaution, { mention }: CautionSituation): number {
  const aboutDose = appliesTo.aboveMgPerDay !== undefined || appliesTo.fromMgPerDay !== undefined;
  // A step of a taper raises one question above all: stopping too fast.
  const aboutStep = mention.role === 'increment' && topic === 'withdrawal';
  if (aboutDose || aboutStep) return 0;
  return appliesTo.jurisdictions.includes('ALL') ? 2 : 1;
}

/** Where the country has its own caution on a topic, the general one would only repeat it. */
export function withoutRepeats<C extends RuleCaution>(fitting: readonly C[], country: string): C[] {
  const isOwn = ({ appliesTo }: RuleCaution) => appliesTo.jurisdictions.includes(country);
  const told = new Set(fitting.filter(isOwn).map(({ topic }) => topic));
  return fitting.filter((caution) => {
    return isOwn(caution) || caution.topic === undefined || !told.has(caution.topic);
  });
}

/** The ids of the cautions that apply, the most serious first, then the most relevant. */
export function applicableCautions(
  cautions: readonly RuleCaution[],
  situation: CautionSituation,
): string[] {
  const rank = (caution: RuleCaution) => SEVERITIES.indexOf(caution.severity);
  const fitting = cautions.filter((caution) => fits(caution, situation));
  return withoutRepeats(fitting, situation.jurisdiction)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        relevance(a, situation) - relevance(b, situation) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}
