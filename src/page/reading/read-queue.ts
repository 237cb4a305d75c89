import type { Mention } from '../../dosage/mention.ts';
import type { ReadAnswer, ReadRequest } from '../../dosage/read-passages.ts';
import type { Block } from '../flow/flow.ts';
import type { Ledger } from '../marks/ledger.ts';
import { type Mark, makeMark } from '../marks/mark.ts';
import { isConnected } from '../tree/sure-reads.ts';
import { type FlowPassage, passagesOf } from './block-passages.ts';
import type { HeadingFinder } from './heading-finder.ts';
import type { PageSubject } from './page-subject.ts';
import { runInSlices } from './time-slices.ts';

/** Reads passages, somewhere else: the page's own thread has better things to do. */
export type ReadPassages = (request: ReadRequest) => Promise<ReadAnswer>;

/**
 * How much text is asked about at once (UTF-16 units): a few ms of reading elsewhere, a quarter of a
 * second where it is nothing but doses. Other pages have their turn in between.
 */
const MOST_TEXT = 16_000;

/** A block with more text waits until all others are read; beyond the second figure it is not read. */
const LONG_BLOCK = 32_000;
const LONGEST_BLOCK = 320_000;

/** More doses than this in one block are a log or a trap, and no reader's business. */
const MOST_MARKS = 5_000;

/** A block that waits to be read, in one go or, where it is very long, in several. */
interface Job {
  readonly block: Block;
  /** Of the ledger: void when the block changed since its text was taken. */
  readonly token: number;
  readonly passages: readonly FlowPassage[];
  readonly inOrder: boolean;
  /** How many of the passages were read, and what was read in them. */
  asked: number;
  readonly marks: Mark[];
}

/** Some passages of one job, from the one asked for next on. */
interface Part {
  readonly job: Job;
  readonly passages: readonly FlowPassage[];
}

interface QueueDeps {
  readonly readPassages: ReadPassages;
  /** Asked what the page is about, told what was made of it. */
  readonly subject: PageSubject;
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
}

/**
 * Takes the texts of blocks, has them read elsewhere in batches, one at a time, and hands the marks to
 * the ledger. While an answer is under way the page lives on: a block that changed in the meantime is
 * no longer expected, and what was read in it is dropped.
 */
export class ReadQueue {
  readonly #deps: QueueDeps;
  readonly #urgent: Job[] = [];
  readonly #ordinary: Job[] = [];
  readonly #long: Job[] = [];
  #running: Promise<void> | null = null;
  #lastId = 0;

  constructor(deps: QueueDeps) {
    this.#deps = deps;
  }

  /**
   * Takes a block's text now, to be read soon.
   * @param inOrder the block comes after all that were put so far; others go first
   */
  put(block: Block, headings: HeadingFinder, inOrder: boolean): void {
    const { ledger } = this.#deps;
    const passages = passagesOf(block, headings);
    if (passages.length === 0) {
      ledger.drop(block);
      return;
    }
    const length = passages.reduce((sum, { passage }) => sum + passage.text.length, 0);
    const long = length > LONG_BLOCK;
    const queue = long ? this.#long : inOrder ? this.#ordinary : this.#urgent;
    queue.push({
      block,
      token: ledger.expect(block),
      passages: long ? firstOf(passages) : passages,
      inOrder: inOrder && !long,
      asked: 0,
      marks: [],
    });
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  /** Resolves when everything put so far was read. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    // What else is found in this slice of work goes along.
    await null;
    const { signal } = this.#deps;
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      const answer = await this.#ask(batch);
      if (signal.aborted) return;
      if (answer !== null) await runInSlices(this.#apply(batch, answer), signal);
    }
  }

  #take(): Part[] {
    const batch: Part[] = [];
    let room = MOST_TEXT;
    while (room > 0) {
      const source = [this.#urgent, this.#ordinary, this.#long].find(({ length }) => length > 0);
      const job = source?.[0];
      if (job === undefined) break;
      const passages: FlowPassage[] = [];
      for (let next = job.passages[job.asked]; next !== undefined && room > 0; ) {
        passages.push(next);
        room -= next.passage.text.length;
        job.asked += 1;
        next = job.passages[job.asked];
      }
      if (job.asked === job.passages.length) source?.shift();
      batch.push({ job, passages });
    }
    return batch;
  }

  /** Null where the reader cannot be had: then these blocks stay as they are until they change. */
  async #ask(batch: readonly Part[]): Promise<ReadAnswer | null> {
    const { readPassages, subject } = this.#deps;
    const passages = batch.flatMap((part) => part.passages.map(({ passage }) => passage));
    const request = { passages, subject: subject.subject };
    const answer = await readPassages(request).catch(() => null);
    if (answer !== null) subject.learn(request.subject, answer.topic);
    return answer;
  }

  *#apply(batch: readonly Part[], { mentions, topic }: ReadAnswer): Generator<void, void> {
    let next = 0;
    for (const part of batch) {
      for (const asked of part.passages) {
        this.#mark(part.job, asked, mentions[next] ?? [], topic);
        next += 1;
        yield;
      }
      this.#settle(part);
    }
  }

  #mark(job: Job, asked: FlowPassage, read: readonly Mention[], topic?: string | null): void {
    const {
      flow,
      passage: { text, around },
    } = asked;
    const passage = { text, around: topic ? { ...around, topic } : around };
    for (const mention of read.slice(0, MOST_MARKS - job.marks.length)) {
      this.#lastId += 1;
      job.marks.push(makeMark(this.#lastId, mention, { block: job.block, flow, passage }));
    }
  }

  /** Hands a job's marks over once its last passage was read, if the block is still what was read. */
  #settle({ job, passages }: Part): void {
    const { ledger } = this.#deps;
    const last = job.passages.at(-1);
    if (passages.at(-1) !== last || !ledger.isExpected(job.block, job.token)) return;
    if (isConnected(job.block)) ledger.put(job.block, job.marks, job.inOrder);
    else ledger.drop(job.block);
  }
}

/** As many passages as make up the longest text that is read of one block. */
function firstOf(passages: readonly FlowPassage[]): FlowPassage[] {
  let room = LONGEST_BLOCK;
  return passages.filter(({ passage }) => {
    room -= passage.text.length;
    return room >= 0;
  });
}
