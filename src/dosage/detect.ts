import { indicationOf, populationOf } from './about.ts';
import type { Amount } from './amount.ts';
import { deriveDaily } from './daily.ts';
import { type Draft, type Scene, verbatim } from './draft.ts';
import type { Mention, OtherAmount, Reading, Surroundings } from './mention.ts';
import { BACLOFEN, type Naming, namingsIn, topicOf } from './owner.ts';
import { settlePeriod } from './period.ts';
import { findRateApart } from './rate-apart.ts';
import { settleRole } from './role.ts';
import { settleRoute } from './route.ts';
import { sceneOf } from './scene.ts';
import type { Sentence } from './sentences.ts';
import { markSlip } from './slip.ts';
import { splitDay } from './split-day.ts';
import { settleOwner } from './whose.ts';

function draftOf(amount: Amount, sentence: Sentence, previous: Draft | null, after: number): Draft {
  return {
    amount,
    sentence,
    before: previous?.amount.until ?? sentence.from,
    after,
    until: amount.until,
    previous,
    next: null,
    owner: null,
    nameUntil: -1,
    unit: amount.tablet ? 'tablet' : amount.unit.unit,
    low: amount.low,
    high: amount.high,
    rate: amount.rate,
    per: null,
    times: null,
    dailyMg: null,
    route: null,
    role: 'other',
    slip: false,
    implied: new Set(),
    doubt: null,
    trace: [],
  };
}

function draftsOf(amounts: readonly Amount[], sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, amount] of amounts.entries()) {
    const after = amounts[index + 1]?.from ?? Math.max(sentence.until, amount.until);
    const previous = drafts.at(-1) ?? null;
    const draft = draftOf(amount, sentence, previous, after);
    if (previous) previous.next = draft;
    drafts.push(draft);
  }
  return drafts;
}

/** What is settled for an amount of baclofen, in this order: later steps read earlier ones. */
const REFINERS: readonly ((scene: Scene, draft: Draft) => void)[] = [
  settleRole,
  markSlip,
  settlePeriod,
  deriveDaily,
  settleRoute,
];

function refine(scene: Scene, drafts: readonly Draft[], namings: readonly Naming[]): void {
  for (const draft of drafts) findRateApart(scene, draft);
  splitDay(scene, drafts);
  for (const draft of drafts) {
    settleOwner(scene, draft, namings);
    if (draft.owner === BACLOFEN) for (const refiner of REFINERS) refiner(scene, draft);
  }
}

function spanOf(scene: Scene, draft: Draft): { start: number; end: number; text: string } {
  const { folded, tokens } = scene.passage;
  const start = folded.startOf(tokens[draft.amount.from]?.start ?? 0);
  const end = folded.endOf(tokens[draft.until - 1]?.end ?? 0);
  return { start, end, text: verbatim(scene.passage, draft.amount.from, draft.until) };
}

/** A count of dose forms is a dose only with a rate and a known strength. */
function isDose(scene: Scene, draft: Draft): boolean {
  const { tablet } = draft.amount;
  return !tablet || tablet.strength !== null || scene.tabletMg !== null;
}

function mentionOf(scene: Scene, draft: Draft): Mention {
  return {
    ...spanOf(scene, draft),
    unit: draft.unit,
    low: draft.low,
    high: draft.high,
    per: draft.per,
    dailyMg: draft.dailyMg,
    route: draft.route,
    role: draft.role,
    slip: draft.slip,
    implied: [...draft.implied],
    doubt: draft.doubt,
    indication: indicationOf(scene, draft),
    population: populationOf(scene, draft),
    ...(scene.explain && { trace: draft.trace }),
  };
}

function sort(scene: Scene, draft: Draft, mentions: Mention[], others: OtherAmount[]): void {
  if (draft.owner === BACLOFEN && isDose(scene, draft)) mentions.push(mentionOf(scene, draft));
  else if (!draft.amount.tablet) others.push({ ...spanOf(scene, draft), drug: draft.owner });
}

const LONGEST_LABEL = 6;

/** The sentence as a label of the line below it, if it is short and states no amount. */
function labelOf(sentence: Sentence, drafts: readonly Draft[]): Sentence | null {
  return drafts.length === 0 && sentence.until - sentence.from <= LONGEST_LABEL ? sentence : null;
}

/**
 * Reads the baclofen doses in a text.
 * @param text a whole passage or one block of a page
 * @param around what stands around it on the page; decides whose a bare "80 mg/day" is
 * @returns mentions and amounts of other things, in text order; offsets are UTF-16 units of `text`
 */
export function detect(
  text: string,
  around: Surroundings = {},
  options?: { explain?: boolean },
): Reading {
  const scene = sceneOf(text, around, options?.explain ?? false);
  const { amounts, sentences } = scene.passage;
  const reading: Reading = { mentions: [], others: [] };
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while ((amounts[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.until) next += 1;
    const namings = namingsIn(
      scene.passage,
      sentence.from,
      sentence.until,
      scene.aboutBaclofen || next > first,
    );
    if (sentence.newLine && scene.page) scene.topic = scene.page;
    const drafts = draftsOf(amounts.slice(first, next), sentence);
    refine(scene, drafts, namings);
    scene.label = labelOf(sentence, drafts);
    scene.last = drafts.findLast((draft) => draft.owner === BACLOFEN) ?? scene.last;
    for (const draft of drafts) sort(scene, draft, reading.mentions, reading.others);
    scene.topic = topicOf(namings, scene.page) ?? scene.topic;
  }
  return reading;
}
