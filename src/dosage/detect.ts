import { indicationOf, populationOf } from './about.ts';
import type { Amount } from './amounts/amount.ts';
import { findRatesApart } from './apart/rate-apart.ts';
import type { Explain, Mention, OtherAmount, Reading, Surroundings } from './mention.ts';
import { type Draft, newDraft, type Scene } from './passage/draft.ts';
import type { Sentence } from './passage/sentences.ts';
import { isRow } from './passage/text-table.ts';
import { deriveDaily } from './periods/daily.ts';
import { settlePeriod } from './periods/period.ts';
import { splitByPlus } from './periods/plus-parts.ts';
import { splitDay } from './periods/split-day.ts';
import { settleRole } from './roles/role.ts';
import { settleRoute } from './route.ts';
import { markSlip } from './slip.ts';
import { settleStep } from './step.ts';
import type { Chunk } from './text/chunks.ts';
import { allStretches, stretchesWithCandidate } from './text/stretches.ts';
import { markUnsureAmount } from './unsure-amount.ts';
import { noteOthers } from './whose/meanwhile.ts';
import { BACLOFEN, type Naming, namingsIn, topicOf } from './whose/owner.ts';
import { type Setting, sceneOf, settingOf, topicAtEnd } from './whose/scene.ts';
import { settleOwner } from './whose/whose.ts';
import { Census } from './words/census.ts';

/** What is settled for an amount of baclofen, in this order: later steps read earlier ones. */
const REFINERS: readonly ((scene: Scene, draft: Draft) => void)[] = [
  settleRole,
  markSlip,
  settlePeriod,
  markUnsureAmount,
  deriveDaily,
  settleStep,
  settleRoute,
];

/** A short line without an amount is the label of the line below it. */
const LONGEST_LABEL = 6;
const LONGEST_QUESTION = 14;
/** How much of a stretch without amounts is read to know what it was about, UTF-16 units. */
const TAIL = 600;

function draftsOf(scene: Scene, amounts: readonly Amount[], sentence: Sentence): Draft[] {
  if (amounts.length === 0) return [];
  const words = new Census(scene.passage.tokens, sentence.from, sentence.until);
  const drafts: Draft[] = [];
  for (const amount of amounts) {
    const previous = drafts.at(-1) ?? null;
    const draft = newDraft(amount, sentence, words, previous);
    if (previous) {
      previous.next = draft;
      previous.after = amount.from;
    }
    drafts.push(draft);
  }
  return drafts;
}

function refine(scene: Scene, drafts: readonly Draft[], namings: readonly Naming[]): void {
  if (scene.fromHeader) for (const draft of drafts) draft.implied.add('unit').add('per');
  findRatesApart(scene, drafts);
  for (const draft of drafts) settleOwner(scene, draft, namings);
  const own = drafts.filter(({ owner }) => owner === BACLOFEN);
  splitDay(scene, own);
  splitByPlus(scene, own);
  for (const draft of own) for (const refiner of REFINERS) refiner(scene, draft);
}

function spanOf(scene: Scene, draft: Draft): { start: number; end: number; text: string } {
  const { folded, raw, tokens } = scene.passage;
  const start = folded.startOf(tokens[draft.amount.from]?.start ?? 0);
  const last = tokens[draft.until - 1];
  // "50-60 mg daily18": the number of a footnote sticks to the word; "3dd1" counts tablets.
  const footnote =
    last?.kind === 'word' ? (/(?<=[a-z]{2})(?<!^dd)\d+$/.exec(last.text)?.[0].length ?? 0) : 0;
  const end = folded.endOf((last?.end ?? 0) - footnote);
  return { start, end, text: raw.slice(start, end) };
}

function mentionOf(scene: Scene, draft: Draft): Mention {
  const { unit, low, high, per, dailyMg, dayTotalMg, route, role, step, slip, doubt } = draft;
  const { trace, evidence } = draft;
  return {
    ...spanOf(scene, draft),
    unit,
    low,
    high,
    per,
    dailyMg,
    ...(dayTotalMg && { dayTotalMg }),
    route,
    role,
    ...(step && { step }),
    slip,
    implied: [...draft.implied],
    doubt,
    indication: indicationOf(scene, draft),
    population: populationOf(draft),
    ...(scene.explain && { trace, evidence }),
  };
}

/** A count of dose forms is a dose only where the strength of one is known. */
function isDose(scene: Scene, { amount }: Draft): boolean {
  return !amount.tablet || amount.tablet.strength !== null || scene.tabletMg !== null;
}

function collect(scene: Scene, draft: Draft, mentions: Mention[], others: OtherAmount[]): void {
  if (draft.owner === BACLOFEN && isDose(scene, draft)) mentions.push(mentionOf(scene, draft));
  else if (!draft.amount.tablet) others.push({ ...spanOf(scene, draft), drug: draft.owner });
}

/** "What is the highest dose?": the answer leaves out what was asked for. */
function isShortQuestion({ passage }: Scene, { from, until }: Sentence): boolean {
  return until - from <= LONGEST_QUESTION && passage.tokens[until - 1]?.text === '?';
}

/** The first row of a text table that states no amount names its columns. */
function headOf(scene: Scene, sentence: Sentence): Sentence | null {
  // "Drug | Start | Max. dose": a point parts the line.
  if (!sentence.newLine) return scene.tableHead;
  if (!isRow(scene.passage.tokens, sentence)) return null;
  return scene.tableHead ?? sentence;
}

/** A line that holds nothing but a drug's name is the head of the lines below it. */
function nameAlone({ from, until }: Sentence, namings: readonly Naming[]): string | null {
  const [first] = namings;
  const last = namings.at(-1);
  // "Lioresal (baclofen)"
  const same = namings.every(({ name }) => name === first?.name);
  return first?.from === from && last && same && until - last.until <= 1 ? first.name : null;
}

/** A new line goes on with its entry's drug, else with what the page is about. */
function openLine(scene: Scene, { newLine, from }: Sentence): void {
  if (!newLine) return;
  // A blank line ends an entry, unless it only parts its head from its text.
  if (scene.passage.tokens[from]?.gap === 'paragraph' && scene.label === null) scene.entry = null;
  scene.topic = scene.entry ?? scene.page ?? scene.topic;
}

function readSentence(
  scene: Scene,
  sentence: Sentence,
  amounts: readonly Amount[],
  reading: Reading,
): void {
  const short = scene.aboutBaclofen || amounts.length > 0;
  const namings = namingsIn(scene.passage, sentence.from, sentence.until, short);
  openLine(scene, sentence);
  const drafts = draftsOf(scene, amounts, sentence);
  refine(scene, drafts, namings);
  const label = drafts.length === 0 && sentence.until - sentence.from <= LONGEST_LABEL;
  scene.label = label ? sentence : null;
  scene.asked = drafts.length === 0 && isShortQuestion(scene, sentence) ? sentence : null;
  if (label && sentence.newLine) scene.entry = nameAlone(sentence, namings) ?? scene.entry;
  if (drafts.length === 0) scene.tableHead = headOf(scene, sentence);
  if (drafts.some(({ owner }) => owner === 'alcohol')) scene.countsAlcohol = true;
  scene.last = drafts.findLast((draft) => draft.owner === BACLOFEN) ?? scene.last;
  for (const draft of drafts) collect(scene, draft, reading.mentions, reading.others);
  noteOthers(scene, sentence, namings, drafts);
  scene.topic = topicOf(namings, scene.page, scene.topic) ?? scene.topic;
}

/** Reads one stretch of text; returns it with what it was about at its end. */
function readChunk(
  text: string,
  setting: Setting,
  before: string | null,
): Reading & { topic: string | null } {
  const scene = sceneOf(text, setting, before);
  const { amounts, sentences } = scene.passage;
  const reading: Reading = { mentions: [], others: [] };
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while ((amounts[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.until) next += 1;
    readSentence(scene, sentence, amounts.slice(first, next), reading);
  }
  return { ...reading, topic: scene.topic };
}

/** What the text was about after stretches that state no amount; the last that names a drug tells. */
function topicPast(
  passed: readonly Chunk[],
  setting: Setting,
  topic: string | null,
): string | null {
  for (const { text } of passed.toReversed()) {
    const named = topicAtEnd(text.slice(-TAIL), setting.lang, setting.page);
    if (named !== null) return named;
  }
  return topic;
}

/** Moves what was read in a part of the text to where it stands in the whole. */
function shift(spans: readonly { start: number; end: number }[], by: number): void {
  for (const span of spans) {
    span.start += by;
    span.end += by;
  }
}

/**
 * Reads the baclofen doses in a text. Linear in the text, which may be a whole page.
 * @param text a passage, one block of a page, or a page
 * @param around what stands around it on the page; decides whose a bare "80 mg/day" is
 * @returns mentions and amounts of other things, in text order; offsets are UTF-16 units of `text`
 */
export function detect(
  text: string,
  around: Surroundings = {},
  options?: { explain?: Explain },
): Reading {
  const reading: Reading = { mentions: [], others: [] };
  let setting: Setting | null = null;
  let topic: string | null = null;
  // The headers of a table cell may hold its unit, so a bare figure is read too.
  const isCell = around.headers?.some((line) => line !== '') ?? false;
  const stretches = isCell ? allStretches(text) : stretchesWithCandidate(text);
  for (const { chunk, passed } of stretches) {
    if (!setting) {
      // Most texts state no amount; what stands around them is not looked at.
      setting = settingOf(text, around, options?.explain ?? false);
      topic = setting.topic;
    }
    const part = readChunk(chunk.text, setting, topicPast(passed, setting, topic));
    shift(part.mentions, chunk.start);
    shift(part.others, chunk.start);
    for (const mention of part.mentions) reading.mentions.push(mention);
    for (const other of part.others) reading.others.push(other);
    topic = part.topic;
  }
  return reading;
}
