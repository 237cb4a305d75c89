import type { Dataset } from './dataset.ts';
import type { Caution } from './schema/caution.ts';
import type { Decision } from './schema/decision.ts';
import type { Source } from './schema/source.ts';

/** A source as a card shows it: what it supports in detail stays on the decision's own page. */
export type CardSource = Pick<Source, 'publisher' | 'title' | 'lang' | 'url' | 'date' | 'grade'>;

/** What the fold and the card need of a decision. */
export type CardDecision = Pick<
  Decision,
  | 'id'
  | 'jurisdiction'
  | 'title'
  | 'decidedOn'
  | 'inForceFrom'
  | 'checkedOn'
  | 'dose'
  | 'effects'
  | 'openQuestions'
> & { sources: readonly CardSource[] };

export type CardCaution = Pick<
  Caution,
  'id' | 'severity' | 'appliesTo' | 'topic' | 'title' | 'text'
> & { sources: readonly CardSource[] };

/** The part of the dataset that cards are made of; a page gets only the records that its card names. */
export type CardDataset = Pick<Dataset, 'formatVersion' | 'version' | 'asOf'> & {
  decisions: readonly CardDecision[];
  cautions: readonly CardCaution[];
};

function cutSource({ publisher, title, lang, url, date, grade }: Source): CardSource {
  return { publisher, title, url, grade, ...(lang && { lang }), ...(date && { date }) };
}

function cutDose(dose: Decision['dose']): Decision['dose'] {
  if (dose === undefined) return undefined;
  const { usualMgPerDay, maxMgPerDay, hospital, byAge } = dose;
  return {
    ...(usualMgPerDay && { usualMgPerDay }),
    ...(maxMgPerDay !== undefined && { maxMgPerDay }),
    ...(hospital && { hospital }),
    ...(byAge && { byAge }),
  };
}

function cutDecision(decision: Decision): CardDecision {
  const { id, jurisdiction, title, decidedOn, inForceFrom, checkedOn } = decision;
  const dose = cutDose(decision.dose);
  // Why an effect has a day of its own is told on the decision's page.
  const effects = decision.effects.map(({ basis: _basis, ...effect }) => effect);
  const questions = decision.openQuestions?.filter(({ kind }) => kind === 'legal') ?? [];
  return {
    ...{ id, jurisdiction, title, decidedOn, inForceFrom, checkedOn },
    ...(dose && Object.keys(dose).length > 0 && { dose }),
    effects,
    ...(questions.length > 0 && { openQuestions: questions }),
    sources: decision.sources.map(cutSource),
  };
}

function cutCaution(caution: Caution): CardCaution {
  const { id, severity, appliesTo, topic, title, text } = caution;
  const sources = caution.sources.map(cutSource);
  return { id, severity, appliesTo, ...(topic && { topic }), title, text, sources };
}

/**
 * Cuts the dataset down to what a card can show: decisions that have an effect on a rule (only
 * those are ever named by a context), their figures, sources and open legal questions, and the
 * cautions. Everything else is read in the popup.
 */
export function cardDataset(dataset: Dataset): CardDataset {
  const { formatVersion, version, asOf, decisions, cautions } = dataset;
  const answers = new Set(
    decisions.flatMap(({ openQuestions = [] }) => openQuestions.map((each) => each.settledBy)),
  );
  const named = decisions.filter(({ id, effects }) => effects.length > 0 || answers.has(id));
  return {
    formatVersion,
    version,
    asOf,
    decisions: named.map(cutDecision),
    cautions: cautions.map(cutCaution),
  };
}
