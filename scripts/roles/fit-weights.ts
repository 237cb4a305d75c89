import { WEIGHED_ROLES } from '../../src/dosage/role-weights.ts';
import type { Example } from './examples.ts';
import { HAND_SET } from './hand-set.ts';

const ROLES = WEIGHED_ROLES.length;
/** Pulls every weight to its hand-set value; 2 did best in cross-validation among 1, 2, 4 and 8. */
const PULL = 2;
const ROUNDS = 600;
/** What is found more rarely says nothing reliable. */
const RAREST = 4;

/** Weights by the name of the evidence, in the order of `WEIGHED_ROLES`. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** An example's evidence as places in the list of names, with how much there is of each. */
interface Row {
  role: number;
  weight: number;
  found: readonly { at: number; amount: number }[];
}

function namesIn(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of examples) {
    for (const [name, amount] of Object.entries(evidence)) {
      if (amount !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  // What is known beforehand is kept however rare it is.
  return [...counts]
    .filter(([name, count]) => count >= RAREST || name in HAND_SET)
    .map(([name]) => name);
}

function rowsOf(examples: readonly Example[], names: readonly string[]): Row[] {
  const places = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ role, weight, evidence }) => ({
    role,
    weight,
    found: Object.entries(evidence).flatMap(([name, amount]) => {
      const at = places.get(name);
      return at === undefined || amount === 0 ? [] : [{ at: at * ROLES, amount }];
    }),
  }));
}

/** The share of each role that these weights give to a row. */
function shares({ found }: Row, weights: Float64Array): number[] {
  const sums = WEIGHED_ROLES.map((_, role) =>
    found.reduce((sum, { at, amount }) => sum + amount * (weights[at + role] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The slope of the loss: how far each weight misses, and how far it is from its hand-set value. */
function slope(rows: readonly Row[], weights: Float64Array, prior: Float64Array): Float64Array {
  const total = weights.map((weight, at) => PULL * (weight - (prior[at] ?? 0)));
  for (const row of rows) {
    for (const [role, share] of shares(row, weights).entries()) {
      const miss = row.weight * (share - (role === row.role ? 1 : 0));
      for (const { at, amount } of row.found) {
        total[at + role] = (total[at + role] ?? 0) + amount * miss;
      }
    }
  }
  return total;
}

/** Steps that cannot overshoot, one for each name: no loss bends more than half its features' sums. */
function stepSizes(rows: readonly Row[], length: number): Float64Array {
  const bends = new Float64Array(length).fill(PULL);
  for (const { weight, found } of rows) {
    const sum = found.reduce((all, { amount }) => all + amount, 0);
    for (const { at, amount } of found) {
      for (let role = 0; role < ROLES; role += 1) {
        bends[at + role] = (bends[at + role] ?? 0) + (weight * amount * sum) / 2;
      }
    }
  }
  return bends.map((bend) => 1 / bend);
}

/**
 * Fits the weights by logistic regression over the roles, held near the hand-set values; descends
 * with Nesterov's momentum, always to the same result for the same examples.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const names = namesIn(examples);
  const rows = rowsOf(examples, names);
  const prior = Float64Array.from(
    names.flatMap((name) => WEIGHED_ROLES.map((role) => HAND_SET[name]?.[role] ?? 0)),
  );
  const steps = stepSizes(rows, prior.length);
  let weights = prior.slice();
  let ahead = prior.slice();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const down = slope(rows, ahead, prior);
    const next = ahead.map((weight, at) => weight - (steps[at] ?? 0) * (down[at] ?? 0));
    const momentum = round / (round + 3);
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] ?? 0)));
    weights = next;
  }
  return new Map(
    names.map((name, at) => [name, Array.from(weights.slice(at * ROLES, (at + 1) * ROLES))]),
  );
}
