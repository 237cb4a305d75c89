import { visibleSection } from '../flow/visible-section.ts';
import { RootWatch } from '../tree/root-watch.ts';
import { ShadowRoots } from '../tree/shadow-roots.ts';
import { isConnected } from '../tree/sure-reads.ts';
import type { Batch } from './changes.ts';
import type { Scanner } from './scanner.ts';
import { nextTurn, runInSlices } from './time-slices.ts';

/**
 * Time from the first change of a batch to reading it (ms): long enough to take a burst of
 * rendering as one batch, short enough that marks seem to come with the text.
 */
const SETTLE = 60;

/**
 * A title that changes again within the first time is one that blinks, or a view soon left; then it is
 * heeded once it has stood for the second (ms).
 */
const SOON = 5_000;
const STEADY = 1_500;

/** What the rounds of reading work with. */
export interface RoundsDeps {
  readonly document: Document;
  readonly scanner: Scanner;
  takeBatch(): Batch;
  /** Called with the document and each open shadow root before it is read; more than once. */
  enterRoot(root: Document | ShadowRoot): void;
  /** Whether a node is our own host: its card tells doses too, which are not the page's. */
  isOwn(node: Node): boolean;
  /** Called when a round has read everything it was asked to. */
  done(): void;
  readonly signal: AbortSignal;
}

/** Runs rounds of reading one after the other: the whole page at first, then what changed. */
export class Rounds {
  readonly #deps: RoundsDeps;
  readonly #roots: ShadowRoots;
  readonly #watch: RootWatch;
  /** Shadow roots that were found since the last round. */
  readonly #found: ShadowRoot[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #wanted = false;
  #all = false;
  #title: string;
  #titleAt = Number.NEGATIVE_INFINITY;
  #titleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: RoundsDeps) {
    const { document, isOwn, signal } = deps;
    this.#deps = deps;
    this.#title = plainTitle(document);
    this.#roots = new ShadowRoots(isOwn);
    this.#watch = new RootWatch(document, this.#roots, (found) => {
      this.#found.push(...found);
      this.request();
    });
    signal.addEventListener('abort', () => [this.#timer, this.#titleTimer].forEach(clearTimeout), {
      once: true,
    });
  }

  /** Starts the first round at once. */
  start(): void {
    this.#enterDocument();
    this.#watch.start(this.#deps.signal);
    this.#all = true;
    void this.#run();
    void afterFrame().then(() => {
      if (this.#running) this.#deps.scanner.prefer(visibleSection(this.#deps.document));
    });
  }

  /** Asks for the changed parts to be read. */
  request(): void {
    this.#wanted = true;
    if (this.#running || this.#timer !== undefined || this.#deps.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, SETTLE);
  }

  /** Asks for the whole page to be read again, if the title now says something else. */
  requestAll(): void {
    const title = plainTitle(this.#deps.document);
    if (title === this.#title) return;
    this.#title = title;
    clearTimeout(this.#titleTimer);
    const now = performance.now();
    const isSoon = now - this.#titleAt < SOON;
    this.#titleAt = now;
    if (isSoon) this.#titleTimer = setTimeout(() => this.#requestWhole(), STEADY);
    else this.#requestWhole();
  }

  #requestWhole(): void {
    this.#all = true;
    this.request();
  }

  #enterDocument(): void {
    this.#deps.enterRoot(this.#deps.document);
    this.#watch.listen(this.#deps.signal);
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#wanted = false;
    try {
      await runInSlices(this.#round(), this.#deps.signal);
      await this.#deps.scanner.settled();
    } finally {
      // Whatever was thrown: what changes later is read in its turn.
      this.#running = false;
      this.#end();
    }
  }

  #end(): void {
    if (this.#deps.signal.aborted) return;
    this.#deps.done();
    if (this.#wanted) this.request();
  }

  *#round(): Generator<void, void> {
    const batch = this.#deps.takeBatch();
    const { document, scanner } = this.#deps;
    const all = this.#all;
    this.#all = false;
    this.#enterDocument();
    if (all) {
      yield* scanner.scanDocument();
      this.#found.length = 0;
      yield* this.#scanRoots(this.#roots.under(document));
      return;
    }
    yield* scanner.scanBatch(batch);
    for (const subtree of batch.subtrees) {
      if (isConnected(subtree)) yield* this.#scanRoots(this.#roots.under(subtree));
    }
    yield* this.#scanRoots([...this.#found.splice(0), ...this.#roots.late()]);
  }

  *#scanRoots(roots: readonly ShadowRoot[]): Generator<void, void> {
    for (const root of roots) {
      this.#deps.enterRoot(root);
      yield* this.#deps.scanner.scanTree(root);
    }
  }
}

/** Resolves when a frame has been painted and its layout is still good. */
async function afterFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await nextTurn();
}

/** Letters only: a title that counts unread messages is still the same title. */
function plainTitle(document: Document): string {
  return document.title.replace(/\P{L}+/gu, ' ').trim();
}
