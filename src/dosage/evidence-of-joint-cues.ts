import type { Draft, Scene } from './draft.ts';
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
  const from = Math.max(before, amount.from - 9);
  if (!hasIn(tokens, from, amount.from, 'not')) return;
  found.set('notBefore');
  found.set('boundNot', found.get('threshold-before'));
  // Whoever does not respond to 100 µg gets no pump.
  found.set('responseNot', found.get('response-before'));
}

/** "a coma after a test dose of 25 µg": what was given is no start of a treatment. */
function addTestTold({ words }: Draft, found: Evidence): void {
  const test = found.get('test-before');
  if (test === 0) return;
  if (words.has('past') || words.has('effect')) found.set('testTold', test);
}

/** A rule's words around a change or an "up to" make it a bound: "l’agence l’a ramenée à 80 mg". */
function addRuling({ words }: Draft, found: Evidence): void {
  if (!words.has('authority')) return;
  if (found.get('upTo')) found.set('upToRuling');
  if (found.get('changeTo') || found.get('changeDownTo')) found.set('changeToRuling');
  const threshold = found.get('threshold-before');
  if (threshold) found.set('boundRuling', threshold);
}

/** Adds what cues say together: bounds that are refused, rules by authorities, tests that were made. */
export function addJointEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  addBound(scene, draft, found);
  addRuling(draft, found);
  addTestTold(draft, found);
}
