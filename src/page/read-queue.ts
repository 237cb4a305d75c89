import type { Mention } from '../dosage/mention.ts';
import type { ReadAnswer, ReadRequest } from '../dosage/read-passages.ts';
import { type FlowPassage, passagesOf } from './block-passages.ts';
import type { Block } from './flow.ts';
import type { HeadingFinder } from './heading-finder.ts';
import type { Ledger } from './ledger.ts';
import { type Mark, makeMark } from './mark.ts';
import type { PageSubject } from './page-subject.ts';
import { runInSlices } from './time-slices.ts';

/** Reads passages, somewhere else: the page's own thread has better things to do. */
export type ReadPassages = (request: ReadRequest) => Promise<ReadAnswer>;

/** How much text is asked about at once (UTF-16 units): some tens of ms of reading. */
const MOST_TEXT = 48_000;

/** A block that waits to be read. */
interface Job {
  readonly block: Block;
  /** Of the ledger: void when the block changed since its text was taken. */
  readonly token: number;
  readonly passages: readonly FlowPassage[];
  readonly inOrder: boolean;
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
  #first: Job[] = [];
  #jobs: Job[] = [];
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
    const job = { block, token: ledger.expect(block), passages, inOrder };
    (inOrder ? this.#jobs : this.#first).push(job);
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

  #take(): Job[] {
    const batch: Job[] = [];
    for (let text = 0; text < MOST_TEXT; ) {
      const source = this.#first.length > 0 ? this.#first : this.#jobs;
      const job = source.shift();
      if (job === undefined) break;
      batch.push(job);
      for (const { passage } of job.passages) text += passage.text.length;
    }
    return batch;
  }

  /** Asked twice: a reader that was just put to sleep by the browser answers the second time. */
  async #ask(batch: readonly Job[]): Promise<ReadAnswer | null> {
    const { readPassages, subject } = this.#deps;
    const passages = batch.flatMap((job) => job.passages.map(({ passage }) => passage));
    const request = { passages, subject: subject.subject };
    const answer = await readPassages(request)
      .catch(() => readPassages(request))
      .catch(() => null);
    if (answer !== null) subject.learn(request.subject, answer.topic);
    return answer;
  }

  *#apply(batch: readonly Job[], answer: ReadAnswer): Generator<void, void> {
    let next = 0;
    for (const job of batch) {
      const read = answer.mentions.slice(next, next + job.passages.length);
      next += job.passages.length;
      const { ledger } = this.#deps;
      if (!ledger.isExpected(job.block, job.token)) continue;
      if (job.block.isConnected)
        ledger.put(job.block, this.#marksOf(job, read, answer.topic), job.inOrder);
      else ledger.drop(job.block);
      yield;
    }
  }

  #marksOf(
    { block, passages }: Job,
    read: readonly (readonly Mention[])[],
    topic: string | null | undefined,
  ): Mark[] {
    return passages.flatMap(({ flow, passage: { text, around } }, index) => {
      const passage = { text, around: topic ? { ...around, topic } : around };
      return (read[index] ?? []).map((mention) => {
        this.#lastId += 1;
        return makeMark(this.#lastId, mention, { block, flow, passage });
      });
    });
  }
}
