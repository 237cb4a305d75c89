import type { Draft, Scene } from '../passage/draft.ts';
import { note } from '../passage/explain.ts';
import { isScheme } from '../rates/scheme.ts';
import { Evidence, evidenceNumber } from './evidence.ts';
import { addRoleEvidence } from './role-evidence.ts';
import { ROLE_WEIGHTS, WEIGHED_ROLES } from './role-weights.ts';
import { WORD_ROWS, WORD_SIDES, wordName } from './word-rows.ts';

/** The weights by the number of their evidence; what has none speaks for no type. */
const WEIGHTS: (readonly number[])[] = [];
for (const [name, row] of Object.entries(ROLE_WEIGHTS)) WEIGHTS[evidenceNumber(name)] = row;
for (const [stem, row] of WORD_ROWS) {
  for (const side of WORD_SIDES) {
    const weights = row[side];
    if (weights) WEIGHTS[evidenceNumber(wordName(side, stem))] = weights;
  }
}

const evidence = new Evidence();
const sums = new Float64Array(WEIGHED_ROLES.length);

const STRENGTH = WEIGHED_ROLES.indexOf('strength');

/**
 * Sums what all the evidence says of each statement type; returns the place of the largest sum.
 * @param barred the place of a type that it cannot be, or -1
 */
function weigh(barred: number): number {
  sums.fill(0);
  for (const number of evidence.found) {
    const row = WEIGHTS[number];
    const amount = evidence.amountOf(number);
    if (!row || amount === 0) continue;
    for (let role = 0; role < sums.length; role += 1) {
      sums[role] = (sums[role] ?? 0) + amount * (row[role] ?? 0);
    }
  }
  let top = 0;
  for (let role = 1; role < sums.length; role += 1) {
    if (role !== barred && (sums[role] ?? 0) > (sums[top] ?? 0)) top = role;
  }
  return top;
}

/** The names of the evidence that spoke most for a role, for the trace. */
function reasons(role: number): string {
  return evidence.found
    .map((number) => ({ number, said: evidence.amountOf(number) * (WEIGHTS[number]?.[role] ?? 0) }))
    .filter(({ said }) => said > 0.3)
    .sort((one, other) => other.said - one.said)
    .slice(0, 3)
    .map(({ number }) => evidence.nameOf(number))
    .join(', ');
}

/** Settles the statement type from the words around the amount and its own form. */
export function settleRole(scene: Scene, draft: Draft): void {
  evidence.clear();
  addRoleEvidence(scene, draft, evidence);
  // Tablets counted with how often, and the intakes of a day, are what is taken, never what one holds.
  const { tablet, rate, dayTotal } = draft.amount;
  const listed = draft.rate !== null && isScheme(scene.passage.tokens, draft.rate);
  const counts =
    draft.isIntake || listed || dayTotal !== null || (tablet !== null && rate?.times != null);
  const top = weigh(counts ? STRENGTH : -1);
  draft.role = WEIGHED_ROLES[top] ?? 'other';
  if (!scene.explain) return;
  draft.evidence = evidence.record();
  note(scene, draft, `${draft.role}: ${reasons(top)}`, draft.before, draft.after);
}
