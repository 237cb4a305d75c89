import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Evidence } from './evidence.ts';
import { hasIn } from './role-cues.ts';

/** "never go over 60 mg", "pas de prescription au-dessus de 80 mg": a bound not to be passed. */
function addBound({ passage }: Scene, draft: Draft, found: Evidence): void {
  const { tokens } = passage;
  const { amount, before, after } = draft;
  // "doses over 20 mg are not advised", "la dose de 80 mg ne doit pas être dépassée"
  const until = Math.min(after, amount.until + 6);
  if (hasIn(tokens, amount.until, until, 'not')) {
    found.set('notAfter');
    found.set(
      'boundNotAfter',
      Math.max(found.get('threshold-before'), found.get('threshold-after')),
    );
  }
  const from = Math.max(before, amount.from - 12);
  if (!hasIn(tokens, from, amount.from, 'not')) return;
  found.set('notBefore');
  found.set('boundNot', found.get('threshold-before'));
  // Whoever does not respond to 100 µg gets no pump.
  found.set('responseNot', found.get('response-before'));
}

/** Words between which "keep … under 60 mg" may stand apart, in tokens. */
const KEEP_REACH = 9;

/** "increase by no more than 5 mg" is a step; "keep the dose under 60 mg" a bound to stay within. */
function addHeld(
  { passage: { tokens } }: Scene,
  { amount, before, low, high }: Draft,
  found: Evidence,
) {
  const threshold = found.get('threshold-before');
  if (found.get('changeBy'))
    found.set('boundedStep', Math.max(threshold, found.get('ceiling-before')));
  const from = Math.max(before, amount.from - KEEP_REACH);
  if (threshold > 0 && hasIn(tokens, from, amount.from, 'keep')) found.set('keptBelow', threshold);
  // "doses of 15 to 160 mg or more"
  if (low < high && found.get('threshold-next')) found.set('rangeOrMore');
}

/** "a mean dose of 75 mg was reached": an average is of what was taken, not of what is usual. */
function addAverage(draft: Draft, found: Evidence): void {
  const average = found.get('average-before');
  if (average === 0) return;
  const told = draft.words.has('past') || draft.words.has('study');
  found.set(told ? 'averageTold' : 'averageRuled', average);
}

/** "a coma after a test dose of 25 µg": what was given is no start of a treatment. */
function addTestTold({ words }: Draft, found: Evidence): void {
  const test = found.get('test-before');
  if (test === 0) return;
  if (words.has('past') || words.has('effect')) found.set('testTold', test);
}

/** A threshold in a rule is a bound: "the agency allows prescriptions above 80 mg only …". */
function addRuling({ words }: Draft, found: Evidence): void {
  const threshold = found.get('threshold-before');
  if (threshold && words.has('authority')) found.set('boundRuling', threshold);
}

/** How near a ceiling word counts as the one before "of" (1 is right before the amount). */
const RIGHT_BEFORE = 0.9;

/** "a cap of 80 mg": a noun that names the amount says what it is, whoever tells of it. */
function addNamed({ passage: { tokens } }: Scene, { amount }: Draft, found: Evidence): void {
  const named = past(tokens, amount.from - 1, 'of') > 0;
  if (named && found.get('ceiling-before') > RIGHT_BEFORE) found.set('ceilingOf');
}

/** Tokens between a bracket and the amount that the words for a bound take: "(with a maximum of 60 mg". */
const BRACKET_REACH = 5;

/**
 * "tizanidine (max. 20 mg/day) or baclofen (max. 50 mg/day)", "high dose (up to 150 mg)": a bound that a
 * protocol sets, not what its patients came to take.
 */
function addBracketed({ passage: { tokens } }: Scene, { amount }: Draft, found: Evidence): void {
  const bound = Math.max(found.get('upTo'), found.get('ceiling-before'));
  if (bound === 0) return;
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - BRACKET_REACH); at -= 1) {
    const text = tokens[at]?.text;
    if (text === ')' || text === ';' || text === '.') return;
    if (text === '(') found.set('boundBracketed', bound);
  }
}

/** Adds what cues say together: bounds that are refused, rules by authorities, tests that were made. */
export function addJointEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  addBound(scene, draft, found);
  addRuling(draft, found);
  addTestTold(draft, found);
  addHeld(scene, draft, found);
  addNamed(scene, draft, found);
  addAverage(draft, found);
  addBracketed(scene, draft, found);
}
