import { WEIGHED_ROLES } from '../../src/dosage/roles/role-weights.ts';
import type { Example } from './examples.ts';
import { HAND_SET } from './hand-set.ts';
import { isWord } from './is-word.ts';

const ROLES = WEIGHED_ROLES.length;
/** Pulls every weight to its hand-set value; 1 did best in cross-validation among 0.5, 1, 2 and 4. */
const PULL = 1;
const ROUNDS = 300;
/** What is found more rarely says nothing reliable. */
const RAREST = 4;

/**
 * A single word that speaks more softly than this for every type, in a first fit of all, is left out of the
 * second: two words in three, without which 0.1 % fewer of the left-out doses are told right.
 */
const FAINTEST = 0.35;

/** Weights by the name of the evidence, in the order of `WEIGHED_ROLES`. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** An example's evidence as places in the list of weights, with how much there is of each. */
interface Row {
  role: number;
  weight: number;
  places: Int32Array;
  amounts: Float64Array;
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
  const known = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ role, weight, evidence }) => {
    const found = Object.entries(evidence).filter(
      ([name, amount]) => amount !== 0 && known.has(name),
    );
    const places = Int32Array.from(found, ([name]) => (known.get(name) ?? 0) * ROLES);
    return { role, weight, places, amounts: Float64Array.from(found, ([, amount]) => amount) };
  });
}

/** Writes into `shares` the share of each role that these weights give to a row. */
function share({ places, amounts }: Row, weights: Float64Array, shares: Float64Array): void {
  shares.fill(0);
  for (let n = 0; n < places.length; n += 1) {
    const [place = 0, amount = 0] = [places[n], amounts[n]];
    for (let role = 0; role < ROLES; role += 1) {
      shares[role] = (shares[role] ?? 0) + amount * (weights[place + role] ?? 0);
    }
  }
  const top = Math.max(...shares);
  let total = 0;
  for (let role = 0; role < ROLES; role += 1) {
    shares[role] = Math.exp((shares[role] ?? 0) - top);
    total += shares[role] ?? 0;
  }
  for (let role = 0; role < ROLES; role += 1) shares[role] = (shares[role] ?? 0) / total;
}

/** The slope of the loss: how far each weight misses, and how far it is from its hand-set value. */
function slope(rows: readonly Row[], weights: Float64Array, prior: Float64Array): Float64Array {
  const total = weights.map((weight, at) => PULL * (weight - (prior[at] ?? 0)));
  const misses = new Float64Array(ROLES);
  for (const row of rows) {
    share(row, weights, misses);
    misses[row.role] = (misses[row.role] ?? 0) - 1;
    for (let n = 0; n < row.places.length; n += 1) {
      const place = row.places[n] ?? 0;
      const amount = row.weight * (row.amounts[n] ?? 0);
      for (let role = 0; role < ROLES; role += 1) {
        total[place + role] = (total[place + role] ?? 0) + amount * (misses[role] ?? 0);
      }
    }
  }
  return total;
}

/** Steps that cannot overshoot, one for each name: no loss bends more than half its features' sums. */
function stepSizes(rows: readonly Row[], length: number): Float64Array {
  const bends = new Float64Array(length).fill(PULL);
  for (const { weight, places, amounts } of rows) {
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    for (const [n, place] of places.entries()) {
      const bend = (weight * (amounts[n] ?? 0) * sum) / 2;
      for (let role = 0; role < ROLES; role += 1) {
        bends[place + role] = (bends[place + role] ?? 0) + bend;
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
  const heard = [...fitAll(examples, namesIn(examples))].filter(
    ([name, row]) => !isWord(name) || row.some((weight) => Math.abs(weight) >= FAINTEST),
  );
  return fitAll(
    examples,
    heard.map(([name]) => name),
  );
}

function fitAll(examples: readonly Example[], names: readonly string[]): Weights {
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
