import { numberAt } from '../numbers/number.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { note } from '../passage/explain.ts';
import { endsInIntake } from '../rates/per-intake.ts';
import { rateAt } from '../rates/rate.ts';
import { dayAt } from '../rates/rate-period.ts';
import { newRate, type Rate } from '../rates/rate-read.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { pastLeast } from './at-least.ts';
import { leaveBareCount } from './bare-count.ts';
import { isFormAside } from './form-aside.ts';
import { countedIntakes, countMultiplier, perDayOfShots } from './intakes.ts';
import { leadsToForms, rateAfterParenthesis, rateAfterWords } from './rate-after.ts';
import { rateBeforeWords } from './rate-before.ts';
import { rateInField } from './rate-in-field.ts';
import { ratesOfAll } from './rate-of-all.ts';
import { rateOfList } from './rate-of-list.ts';
import { rateOfPartner } from './rate-of-partner.ts';
import { rateOfSame } from './rate-of-same.ts';
import { rateOfVolume } from './rate-of-volume.ts';
import { saidAgain } from './restated.ts';
import { sharedRate } from './shared-rate.ts';

/** "up to three times a day", "bis zu dreimal täglich": how often at most, not how often. */
function ratePastUpTo(tokens: readonly Token[], from: number): Rate | null {
  const start = isMark(tokens, from, ',') ? from + 1 : from;
  const until =
    past(tokens, start, 'upTo') || past(tokens, start, 'to') || pastLeast(tokens, start);
  const found = until ? rateAt(tokens, until) : null;
  // "van 3 dd 5 mg naar 3 dd 10 mg": how often the next amount is taken.
  const next = found ? numberAt(tokens, found.until) : null;
  if (next && (past(tokens, next.until, 'mg') || past(tokens, next.until, 'mcg'))) return null;
  return found?.times ? newRate('dose', found.until) : null;
}

/** "2.5 to 5 mg/dose by mouth every 8 hours": the amount is an intake's; how often stands apart. */
function isPerIntake(tokens: readonly Token[], { rate, amount }: Draft): boolean {
  if (rate?.per !== 'dose' || rate.times) return false;
  return rate !== amount.rate || endsInIntake(tokens, amount.unitUntil, rate.until);
}

const FAR_DAY = 14;

/** "20 mg four times at even intervals between 6 and 22 h daily": the day is said at the end. */
function timesThenDay(tokens: readonly Token[], { amount, after }: Draft): Rate | null {
  // "15 mgThree times a day": glued like this it stands in the next cell.
  const count = isGlued(tokens, amount.until) ? null : numberAt(tokens, amount.until);
  const times = count ? past(tokens, count.until, 'times') : 0;
  if (!count || !times || count.value > 8) return null;
  for (let at = times; at < Math.min(after, times + FAR_DAY); at += 1) {
    if (/^[.;()]$/.test(tokens[at]?.text ?? '')) break;
    const day = dayAt(tokens, at);
    if (day) return newRate('dose', day, [count.value, count.value]);
  }
  return newRate('dose', times);
}

/** "zweimal täglich 5 mg Baclofen, dreimal täglich 10 mg": the second rate stands before its own amount. */
const isOfNext = ({ next }: Draft, rate: Rate | null): boolean =>
  rate !== null && next?.amount.from === rate.until && !next.amount.rate;

function rateElsewhere(tokens: readonly Token[], draft: Draft): Rate | null {
  const { amount } = draft;
  const found = rateAfterWords(tokens, draft);
  const forms = found !== null && leadsToForms(tokens, found.until);
  if (draft.rate) return found?.times && !forms ? found : rateOfVolume(tokens, draft);
  const before = isFormAside(tokens, amount.from)
    ? null
    : rateBeforeWords(tokens, draft.before, amount.from);
  const after = forms || (before && isOfNext(draft, found)) ? null : found;
  return (
    ratePastUpTo(tokens, amount.until) ??
    after ??
    rateInField(tokens, draft) ??
    timesThenDay(tokens, draft) ??
    rateAfterParenthesis(tokens, draft) ??
    before ??
    rateOfVolume(tokens, draft) ??
    rateOfSame(tokens, draft)
  );
}

function takeRate(scene: Scene, draft: Draft, apart: Rate): void {
  draft.rate = apart;
  const { until } = draft.amount;
  note(scene, draft, 'rate-apart', Math.min(until, apart.until - 1), apart.until);
}

/** Finds the rate of an amount that has none directly beside it. */
function findRateApart(scene: Scene, draft: Draft): void {
  const { tokens } = scene.passage;
  draft.rate = countedIntakes(tokens, draft) ?? draft.rate;
  // "2 x 10 mg of baclofen three times a day": so many each time, where how often stands apart.
  const often = draft.amount.multiplier && !draft.rate ? rateElsewhere(tokens, draft) : null;
  if (often?.times) takeRate(scene, draft, often);
  countMultiplier(tokens, draft);
  if (draft.rate && !isPerIntake(tokens, draft)) return;
  const apart = rateElsewhere(tokens, draft);
  if (apart) takeRate(scene, draft, perDayOfShots(tokens, draft, apart));
}

function takeRatesOfLists(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const listed = draft.rate ? null : rateOfList(scene.passage.tokens, draft);
    if (listed) takeRate(scene, draft, listed);
  }
}

/**
 * Finds the rates that do not stand directly beside their amounts; a count of forms without one is left out.
 * @param drafts the amounts of one sentence, in order
 */
export function findRatesApart(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) findRateApart(scene, draft);
  for (const [draft, rate] of ratesOfAll(scene.passage.tokens, drafts))
    if (!draft.rate) takeRate(scene, draft, rate);
  takeRatesOfLists(scene, drafts);
  // From the last on: "5 mg, 10 mg or 20 mg of baclofen three times a day".
  for (const draft of drafts.toReversed()) {
    const { tokens } = scene.passage;
    const shared = draft.rate ? null : (sharedRate(tokens, draft) ?? rateOfPartner(tokens, draft));
    if (shared) takeRate(scene, draft, shared);
  }
  for (const draft of drafts) {
    if (saidAgain(scene.passage.tokens, draft)) draft.rate = newRate('day', draft.amount.until);
    leaveBareCount(draft);
  }
}
