import { dateSpan } from '../dataset/date-span.ts';
import type { RuleDecision } from './rule-data.ts';

type Question = NonNullable<RuleDecision['openQuestions']>[number];

function startedBy({ since }: Question, day: string): boolean {
  return since === undefined || dateSpan(since).first <= day;
}

/** The day on which a question was surely settled, or null. */
function settledOn({ settledBy: id }: Question, decisions: readonly RuleDecision[]): string | null {
  const answer = decisions.find((decision) => decision.id === id);
  const date = answer?.inForceFrom ?? answer?.decidedOn ?? null;
  return date === null ? null : dateSpan(date).last;
}

function isSettled(question: Question, decisions: readonly RuleDecision[], day: string): boolean {
  const settled = settledOn(question, decisions);
  return settled !== null && settled <= day;
}

const legalQuestions = (decisions: readonly RuleDecision[]) =>
  decisions
    .flatMap(({ openQuestions }) => openQuestions ?? [])
    .filter(({ kind }) => kind === 'legal');

/** The days on which a legal question was raised or settled. */
export function daysOfQuestions(decisions: readonly RuleDecision[]): string[] {
  return legalQuestions(decisions)
    .flatMap((question) => [
      question.since === undefined ? null : dateSpan(question.since).first,
      settledOn(question, decisions),
    ])
    .filter((day) => day !== null);
}

/**
 * Whether a legal question about any of these acts was open on a day. Gaps in our sources
 * ("evidence" questions) do not count: they are about us, not about the rule.
 */
export function openOn(
  decisions: readonly RuleDecision[],
  ids: readonly string[],
  day: string,
): boolean {
  return legalQuestions(decisions.filter(({ id }) => ids.includes(id))).some(
    (question) => startedBy(question, day) && !isSettled(question, decisions, day),
  );
}
