import { smallWordsOf } from '../languages/small-words-of.ts';
import type { Draft } from '../passage/draft.ts';
import type { Rate } from '../rates/rate-read.ts';
import { hasIn } from '../roles/role-cues.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isRangePastAside, pastReceivers } from './group-between.ts';
import { isInstead } from './instead.ts';
import { isTimedBefore } from './timed-intake.ts';

const SINGLE_REACH = 4;
const A = smallWordsOf('aArticle');

/** Joints of amounts that stand side by side; "then" parts two stages. */
const BESIDE = smallWordsOf('beside');

/** "received 5 mg and seven patients received 10 mg": the same verb before both, and no stop. */
function isParallel(tokens: readonly Token[], { amount, next, before }: Draft): boolean {
  if (!next) return false;
  const verbs = (from: number, until: number) =>
    tokens.slice(from, until).filter(({ text }) => ARM_VERB.test(text));
  const [first] = verbs(Math.max(before, amount.from - ARM_REACH), amount.from).toReversed();
  const between = tokens.slice(amount.until, next.amount.from);
  const [second, third] = verbs(amount.until, next.amount.from);
  const joined = between.some(({ text }) => /^(?:and|while|whereas)$/.test(text));
  const runsOn = !between.some(({ text }) => /^(?:[.;:]|then|later|after|single|once)$/.test(text));
  return joined && runsOn && !third && first !== undefined && first.text === second?.text;
}

const ARM_VERB = /^(?:received|took|given|got|taking|receiving|assigned|randomi[sz]ed|used)$/;
const ARM_REACH = 5;
const WIDEST_ARM = 16;

/** "reduce from 15 mg to 10 mg daily", "30 mg → 27 mg/day": the day is that of both. */
function isStep(tokens: readonly Token[], { amount, next }: Draft, joints: readonly Token[]) {
  if (!next?.rate || joints.length === 0 || joints.length > 2) return false;
  const said = joints.map(({ text }) => text).join('');
  const opened = past(tokens, amount.from - 1, 'between') === amount.from;
  return /^(?:→|->|=>)$/.test(said) || (said === 'to' && opened);
}

/** "de 300 mg à 80 mg par jour", "von 120 mg auf 60 mg täglich": a fall from one daily dose to another. */
function isLowered(tokens: readonly Token[], { amount, next }: Draft): boolean {
  if (!next || next.amount.high >= amount.low) return false;
  const to = past(tokens, amount.until, 'to');
  return to === next.amount.from && past(tokens, amount.from - 1, 'between') === amount.from;
}

/** Tokens of "una compressa di baclofene da". */
const FORM_REACH = 5;

/** Both by mass, or one in forms of a known strength: "una compressa da 10 mg o due da 5 mg". */
function isAlike(tokens: readonly Token[], { unit, amount }: Draft, next: Draft): boolean {
  if (next.unit === unit) return true;
  if (unit === 'mg' && next.amount.tablet?.strength)
    return hasIn(tokens, Math.max(0, amount.from - FORM_REACH), amount.from, 'tablet');
  return next.unit === 'mg' && Boolean(amount.tablet?.strength);
}

/** What joins two amounts; "da", "una capsula da" of "da 10 mg o una capsula da 20 mg" are the second one's. */
function withoutForm(
  joints: readonly Token[],
  tokens: readonly Token[],
  until: number,
): readonly Token[] {
  let end = joints.length;
  if (end > 1 && /^d[aei]$/.test(joints[end - 1]?.text ?? '')) end -= 1;
  const form = until - joints.length + end - 1;
  if (end > 2 && past(tokens, form, 'tablet') && A.test(tokens[form - 1]?.text ?? '')) end -= 2;
  return joints.slice(0, end);
}

/** "30 mg or 60 mg per day": amounts side by side share the rate of the last. */
export function sharedRate(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount, next } = draft;
  // "a single dose of 40 mg or 10 mg four times a day"
  if (hasIn(tokens, Math.max(draft.before, amount.from - SINGLE_REACH), amount.from, 'single'))
    return null;
  // "6 hours later by 20 mg and 20 mg twice daily from then on"
  if (isTimedBefore(tokens, draft)) return null;
  if (!next?.rate || !isAlike(tokens, draft, next) || next.amount.from - amount.until > WIDEST_ARM)
    return null;
  const joints = tokens.slice(pastReceivers(tokens, amount.until), next.amount.from);
  const between = withoutForm(joints, tokens, next.amount.from);
  const beside = between.length > 0 && between.every(({ text }) => BESIDE.test(text));
  const step = isStep(tokens, draft, joints) || isLowered(tokens, draft);
  const receivers = joints.length < next.amount.from - amount.until;
  if (receivers && next.rate.per === 'week') return null;
  const range = isRangePastAside(tokens, draft);
  const shares = (beside && between.length <= 2) || step || range || isInstead(joints);
  if (!shares && !isParallel(tokens, draft)) return null;
  return next.rate.moment || next.rate.odd ? null : next.rate;
}
