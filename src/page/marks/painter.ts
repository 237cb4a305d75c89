import { type Block, elementOf } from '../flow/flow.ts';
import { hostOf, parentElementOf } from '../tree/sure-reads.ts';
import { type HighlightStyles, NAMES } from './highlight-styles.ts';
import type { MarkedBlock } from './ledger.ts';
import type { Mark } from './mark.ts';
import { marksAround, nearestMarks, rangeCount } from './near-viewport.ts';

/**
 * Most ranges registered at once. WebKit repaints in (boxes x ranges): a few hundred marks can lock
 * a tab for minutes there (WebKit pull request 73511).
 */
const MOST_RANGES = 200;

/** So many are kept registered where there are others around; each has a card come 0.05 ms later. */
const READY_RANGES = 50;

/** How far beyond the viewport marks are kept ready, so that a scroll does not show bare text. */
const MARGIN = '50% 0px';

/** Registers the ranges of the marks near the viewport, and of those around while there is room. */
export class Painter {
  readonly #document: Document;
  readonly #styles: HighlightStyles;
  readonly #mention = new Highlight();
  readonly #unsure = new Highlight();
  readonly #active = new Highlight();
  readonly #observer: IntersectionObserver;
  readonly #watched = new Map<Element, Set<MarkedBlock>>();
  readonly #boxes = new Map<MarkedBlock, Element>();
  readonly #near = new Set<MarkedBlock>();
  readonly #painted = new Set<Mark>();
  readonly #onLost: (mark: Mark) => void;
  #activeMark: Mark | null = null;
  #frame = 0;

  /** @param onLost told of the active mark when it is no longer near the viewport, as when its box is hidden */
  constructor(document: Document, styles: HighlightStyles, onLost: (mark: Mark) => void) {
    this.#document = document;
    this.#styles = styles;
    this.#onLost = onLost;
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: MARGIN,
    });
    this.#active.priority = 1;
  }

  /** Again at each turn: a page may have cleared the registry, which is its own too. */
  #register(): void {
    if (CSS.highlights.get(NAMES.mention) === this.#mention) return;
    CSS.highlights.set(NAMES.mention, this.#mention);
    CSS.highlights.set(NAMES.unsure, this.#unsure);
    CSS.highlights.set(NAMES.active, this.#active);
  }

  /** The blocks with registered ranges. */
  paintedBlocks(): Set<Block> {
    return new Set([...this.#painted].map(({ block }) => block));
  }

  /** Sees to it that what is painted is still styled, where the page has moved its elements. */
  keepStyled(): void {
    if (this.#near.size > 0) this.#styles.cover([...this.#near].map(({ block }) => block));
  }

  /** Starts to follow a block; its marks are painted when it is near the viewport. */
  add(marked: MarkedBlock): void {
    this.#watch(marked, elementOf(marked.block));
  }

  /** Takes the block's ranges out at once: its text may already be another. */
  remove(marked: MarkedBlock): void {
    for (const mark of marked.marks) this.#erase(mark);
    this.#near.delete(marked);
    this.#unwatch(marked);
  }

  /** Sets off one mention as the one whose card is open; null for none. */
  activate(mark: Mark | null): void {
    this.#activeMark = mark;
    this.#active.clear();
    if (mark !== null) this.#register();
    for (const range of mark?.ranges ?? []) this.#active.add(range);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#followScroll(false);
    // A newer annotator may have put its own in their place.
    if (CSS.highlights.get(NAMES.mention) !== this.#mention) return;
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  }

  #watch(marked: MarkedBlock, box: Element): void {
    this.#boxes.set(marked, box);
    const blocks = this.#watched.get(box);
    if (blocks === undefined) this.#watched.set(box, new Set([marked]));
    else blocks.add(marked);
    this.#observer.observe(box);
  }

  #unwatch(marked: MarkedBlock): void {
    const box = this.#boxes.get(marked);
    if (box === undefined) return;
    this.#boxes.delete(marked);
    const blocks = this.#watched.get(box);
    blocks?.delete(marked);
    if (blocks === undefined || blocks.size > 0) return;
    this.#watched.delete(box);
    this.#observer.unobserve(box);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      for (const marked of [...(this.#watched.get(entry.target) ?? [])]) {
        if (entry.isIntersecting) this.#near.add(marked);
        else this.#leave(marked, entry.target);
      }
    }
    this.#settle();
  }

  #leave(marked: MarkedBlock, box: Element): void {
    this.#near.delete(marked);
    if (isBoxless(box)) this.#watchParent(marked);
    else if (this.#activeMark?.block === marked.block) this.#onLost(this.#activeMark);
  }

  /** An element without a box of its own (`display: contents`) is never seen: its parent is. */
  #watchParent(marked: MarkedBlock): void {
    const box = this.#boxes.get(marked);
    const parent = box && (parentElementOf(box) ?? hostOf(box));
    if (!parent) return;
    this.#unwatch(marked);
    this.#watch(marked, parent);
  }

  #settle(): void {
    this.#register();
    this.keepStyled();
    const { marks, cut } = nearestMarks(this.#near, MOST_RANGES);
    if (!marks.every((mark) => this.#painted.has(mark))) this.#choose(marks);
    this.#followScroll(cut);
  }

  /**
   * Paints these marks, and some of those around them: Chromium goes through the whole document at each
   * change of the registry (17 ms at 60,000 nodes), however small.
   */
  #choose(near: readonly Mark[]): void {
    const room = READY_RANGES - rangeCount(near);
    const around = marksAround([...this.#boxes.keys()], this.#near, room);
    const wanted = new Set([...near, ...around]);
    for (const mark of [...this.#painted]) if (!wanted.has(mark)) this.#erase(mark);
    for (const mark of wanted) this.#paint(mark);
  }

  #paint(mark: Mark): void {
    if (this.#painted.has(mark)) return;
    this.#painted.add(mark);
    for (const range of mark.ranges) this.#highlightOf(mark).add(range);
  }

  #erase(mark: Mark): void {
    if (mark === this.#activeMark) this.activate(null);
    if (!this.#painted.delete(mark)) return;
    for (const range of mark.ranges) this.#highlightOf(mark).delete(range);
  }

  #highlightOf(mark: Mark): Highlight {
    return mark.mention.doubt === null ? this.#mention : this.#unsure;
  }

  /**
   * Only where marks had to be left out does a scroll change the choice within the near blocks.
   * Listening twice is listening once; no note is kept, since `document.open` ends it unheard.
   */
  #followScroll(follow: boolean): void {
    const options = { capture: true, passive: true };
    if (follow) {
      this.#document.addEventListener('scroll', this.#onScroll, options);
    } else {
      this.#document.removeEventListener('scroll', this.#onScroll, options);
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    }
  }

  readonly #onScroll = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#settle();
    });
  };
}

function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents';
}
