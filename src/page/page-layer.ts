import { Card } from './card/card.ts';
import type { CardRequest, CardView } from './card/card-view.ts';
import { HighlightStyles } from './marks/highlight-styles.ts';
import { Ledger } from './marks/ledger.ts';
import type { Mark, PageMention } from './marks/mark.ts';
import { Painter } from './marks/painter.ts';
import { HoverDriver } from './pointer/hover-driver.ts';
import { shownId } from './pointer/hover-machine.ts';
import { type HoverMode, PointerInput } from './pointer/pointer-input.ts';
import { nextMark, scrollToMark } from './pointer/tour.ts';
import { Changes } from './reading/changes.ts';
import { PageSubject } from './reading/page-subject.ts';
import { type ReadPassages, ReadQueue } from './reading/read-queue.ts';
import { Rounds } from './reading/rounds.ts';
import { Scanner } from './reading/scanner.ts';

export type { CardRequest, CardView, PageMention, ReadPassages };

/** How the card opens for a pointer. */
export interface HoverSettings {
  readonly mode: HoverMode;
  /** How long the pointer must rest on a mark in `dwell` mode (ms). */
  readonly delayMs: number;
}

/** What the page layer is given: it knows no dataset, no browser API and no UI library itself. */
export interface PageLayerOptions {
  readonly document: Document;
  /** Reads texts, outside the page's own thread. */
  readonly readPassages: ReadPassages;
  /** Whether a text names baclofen; nothing is read before one on the page does. */
  names(text: string): boolean;
  /** Fetches what draws the card, when the reader first wants one. */
  cardView(): Promise<CardView>;
  /** Said once to screen readers when a page turns out to hold mentions. */
  liveText(count: number): string;
  /** Called after every round of reading that changed something, with all mentions in order. */
  onMentions(mentions: readonly PageMention[]): void;
  readonly hover: HoverSettings;
  /** Whether marks may be styled in parts of a large document only (`HighlightStyles`). */
  readonly zoned: boolean;
  /** Aborting stops the layer. */
  readonly signal: AbortSignal;
}

/** Marks the doses of one document and shows their cards. */
export interface PageLayer {
  /** All mentions found so far, in reading order. */
  mentions(): readonly PageMention[];
  /** Scrolls to a mention and opens its card; false where it is gone or has no box on the page. */
  show(id: number): boolean;
  /** Goes to the next or previous mention; false where there is none to go to. */
  next(direction: 1 | -1): boolean;
  /** Takes a mark away for this page view: it is no dose. Its card stays. False where it is gone. */
  dismiss(id: number): boolean;
  setHover(hover: HoverSettings): void;
  /** Takes everything back: marks, card, host, sheets, observers, listeners, timers. */
  stop(): void;
}

/** Starts at once and works on in slices, until stopped. */
export function startPageLayer(options: PageLayerOptions): PageLayer {
  const layer = new Layer(options);
  options.signal.addEventListener('abort', () => layer.stop(), { once: true });
  if (options.signal.aborted) layer.stop();
  return layer;
}

class Layer implements PageLayer {
  readonly #options: PageLayerOptions;
  readonly #stopped = new AbortController();
  readonly #styles: HighlightStyles;
  readonly #painter: Painter;
  readonly #ledger: Ledger;
  readonly #card: Card;
  readonly #driver: HoverDriver;
  readonly #pointer: PointerInput;
  readonly #changes: Changes;
  /** Where the tour by keyboard is. */
  #current: number | null = null;
  #byKeyboard = false;
  /** The mark that was dismissed from its card, while that card is still open. */
  #dismissed: Mark | null = null;
  #announced = false;

  constructor(options: PageLayerOptions) {
    const { document, hover, readPassages } = options;
    const { signal } = this.#stopped;
    this.#options = options;
    this.#styles = new HighlightStyles(document, options.zoned);
    this.#painter = new Painter(document, this.#styles, ({ id }) =>
      this.#driver.dispatch({ type: 'gone', id }),
    );
    this.#ledger = new Ledger({
      added: (marked) => {
        this.#painter.add(marked);
        this.#pointer.hearMoves();
      },
      removed: (marked) => {
        this.#painter.remove(marked);
        for (const { id } of marked.marks) {
          if (id !== this.#dismissed?.id) this.#driver.dispatch({ type: 'gone', id });
        }
      },
    });
    this.#card = new Card({
      ...options,
      positionOf: (mark) => this.#positionOf(mark),
      close: () => this.#driver.dispatch({ type: 'dismiss' }),
      togglePin: () => this.#driver.dispatch({ type: 'togglePin' }),
      next: (direction) => this.next(direction),
      dismiss: (id) => this.dismiss(id),
    });
    this.#driver = new HoverDriver(
      {
        prepare: (id, delay) => this.#prepareCard(id, delay),
        show: (id, how) => this.#showCard(id, how.pinned),
        hide: () => this.#hideCard(),
      },
      delayOf(hover),
    );
    this.#pointer = new PointerInput(document, this.#ledger, this.#driver, this.#card, hover.mode);
    const subject = new PageSubject();
    const rounds = new Rounds({
      document,
      scanner: new Scanner({
        ...options,
        queue: new ReadQueue({ readPassages, subject, ledger: this.#ledger, signal }),
        subject,
        ledger: this.#ledger,
      }),
      takeBatch: () => this.#changes.take(),
      enterRoot: (root) => this.#enterRoot(root),
      isOwn: (node) => this.#card.isOwn(node),
      done: () => this.#report(),
      signal,
    });
    this.#changes = new Changes(
      this.#ledger,
      {
        changed: () => {
          this.#painter.keepStyled();
          rounds.request();
        },
        moved: (parent) => this.#styles.moved(parent),
        nodesRemoved: () => this.#ledger.dropDetached(this.#painter.paintedBlocks()),
        titleChanged: () => rounds.requestAll(),
      },
      (node) => this.#card.isOwn(node),
    );
    rounds.start();
  }

  mentions(): readonly PageMention[] {
    return this.#ledger.marks();
  }

  show(id: number): boolean {
    return this.#reveal(this.#ledger.find(id) ?? null);
  }

  next(direction: 1 | -1): boolean {
    const from = shownId(this.#driver.state) ?? this.#current;
    return this.#reveal(nextMark(this.#ledger.marks(), from, direction));
  }

  dismiss(id: number): boolean {
    const mark = this.#ledger.find(id);
    if (mark === undefined) return false;
    const isShown = shownId(this.#driver.state) === id;
    this.#dismissed = isShown ? mark : null;
    this.#ledger.dismiss(mark);
    this.#options.onMentions(this.mentions());
    // Held open: the card now tells what was done, and the pointer has no mark to rest on.
    if (isShown) this.#driver.dispatch({ type: 'open', id });
    return true;
  }

  setHover(hover: HoverSettings): void {
    this.#driver.setDelay(delayOf(hover));
    this.#pointer.setMode(hover.mode);
  }

  stop(): void {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    this.#changes.stop();
    this.#driver.stop();
    this.#card.stop();
    this.#painter.stop();
    this.#ledger.clear();
    this.#styles.remove();
  }

  #enterRoot(root: Document | ShadowRoot): void {
    this.#styles.renew(root);
    this.#changes.watch(root);
    this.#pointer.listen(this.#stopped.signal);
  }

  #reveal(mark: Mark | null): boolean {
    const view = this.#options.document.defaultView;
    if (mark === null || view === null) return false;
    scrollToMark(mark, view);
    this.#byKeyboard = true;
    this.#driver.dispatch({ type: 'open', id: mark.id });
    this.#current = mark.id;
    return shownId(this.#driver.state) === mark.id;
  }

  #positionOf(mark: Mark): CardRequest['position'] {
    const marks = this.#ledger.marks();
    const index = marks.findIndex(({ id }) => id === mark.id);
    return index < 0 ? null : { index: index + 1, total: marks.length };
  }

  #prepareCard(id: number, delay: number): void {
    const mark = this.#ledger.find(id);
    if (mark !== undefined) this.#card.prepare(mark, delay);
  }

  #showCard(id: number, pinned: boolean): void {
    const dismissed = this.#dismissed?.id === id ? this.#dismissed : null;
    const mark = dismissed ?? this.#ledger.find(id);
    if (mark === undefined) {
      this.#driver.dispatch({ type: 'gone', id });
      return;
    }
    this.#painter.activate(dismissed ? null : mark);
    this.#card.show(mark, { pinned, byKeyboard: this.#byKeyboard });
  }

  #hideCard(): void {
    this.#byKeyboard = false;
    this.#dismissed = null;
    this.#painter.activate(null);
    this.#card.hide();
  }

  #report(): void {
    const mentions = this.mentions();
    this.#options.onMentions(mentions);
    if (this.#announced || mentions.length === 0) return;
    this.#announced = true;
    this.#card.announce(this.#options.liveText(mentions.length));
  }
}

function delayOf({ mode, delayMs }: HoverSettings): number {
  return mode === 'dwell' ? delayMs : 0;
}
