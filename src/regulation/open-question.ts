import { dateSpan } from '../dataset/date-span.ts';
import type { RuleDecision } from './rule-data.ts';

type Question = NonNullable<RuleDecision['openQuestions']>[number];

function startedBy({ since }: Question, day: string): boolean {
  return since === undefined || dateSpan(since).first <= day;
}

function settledBy(
  { settledBy: id }: Question,
  decisions: readonly RuleDecision[],
  day: string,
): boolean {
  const answer = decisions.find((decision) => decision.id === id);
  const date = answer?.inForceFrom ?? answer?.decidedOn ?? null;
  return date !== null && dateSpan(date).last <= day;
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
  return decisions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ openQuestions }) => openQuestions ?? [])
    .filter(({ kind }) => kind === 'legal')
    .some((question) => startedBy(question, day) && !settledBy(question, decisions, day));
}
