import type { Draft, Scene } from './draft.ts';
import { note } from './explain.ts';
import { roleEvidence } from './role-evidence.ts';
import { type Evidence, ROLE_WEIGHTS, WEIGHED_ROLES } from './role-weights.ts';

/** Sums what all the evidence says of each statement type. */
function weigh(evidence: Evidence): number[] {
  const sums = WEIGHED_ROLES.map(() => 0);
  for (const [name, amount] of Object.entries(evidence)) {
    const row = ROLE_WEIGHTS[name];
    if (!row || amount === 0) continue;
    for (let role = 0; role < sums.length; role += 1) {
      sums[role] = (sums[role] ?? 0) + amount * (row[role] ?? 0);
    }
  }
  return sums;
}

/** The names of the evidence that spoke most for a role, for the trace. */
function reasons(evidence: Evidence, role: number): string {
  return Object.entries(evidence)
    .map(([name, amount]) => ({ name, said: amount * (ROLE_WEIGHTS[name]?.[role] ?? 0) }))
    .filter(({ said }) => said > 0.3)
    .sort((one, other) => other.said - one.said)
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');
}

/** Settles the statement type from the words around the amount and its own form. */
export function settleRole(scene: Scene, draft: Draft): void {
  const evidence = roleEvidence(scene, draft);
  const sums = weigh(evidence);
  const top = sums.indexOf(Math.max(...sums));
  draft.role = WEIGHED_ROLES[top] ?? 'other';
  if (!scene.explain) return;
  note(scene, draft, `${draft.role}: ${reasons(evidence, top)}`, draft.before, draft.after);
}
