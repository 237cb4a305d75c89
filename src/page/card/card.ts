import { elementOf } from '../flow/flow.ts';
import { rectsOf } from '../flow/stretch-rects.ts';
import { isInBox, isInView } from '../marks/in-view.ts';
import type { Mark } from '../marks/mark.ts';
import { CardHost } from './card-host.ts';
import type { Point } from './card-placement.ts';
import type { CardRequest, CardView } from './card-view.ts';

/** What a card needs from the page layer. */
export interface CardDeps {
  readonly document: Document;
  /** Fetches the view, at the first call; rejects where it cannot be had. */
  cardView(): Promise<CardView>;
  positionOf(mark: Mark): CardRequest['position'];
  close(): void;
  togglePin(): void;
  next(direction: 1 | -1): void;
  dismiss(id: number): void;
}

/** How long before it is due a card is opened, unseen (ms): a first one takes some 30 to lay out. */
const AHEAD = 100;

/** The card on the screen: one at a time, drawn by someone else, placed and focused here. */
export class Card {
  readonly #deps: CardDeps;
  #view: CardView | null = null;
  /** Counts what was wanted, so that a card that comes late is not drawn. */
  #turn = 0;
  #host: CardHost | null = null;
  /** The mark whose card stands in the open box. */
  #mark: Mark | null = null;
  /** Whether the reader sees it yet. */
  #isSeen = false;
  /** Where the lines of its mark were when the card was placed, and the point. */
  #placedAt = '';
  #aim: Point | null = null;
  #unmount: (() => void) | null = null;
  #resized: ResizeObserver | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(deps: CardDeps) {
    this.#deps = deps;
  }

  /**
   * Gathers what the mark's card will show while the pointer still rests on the mark, draws it out of
   * sight as soon as the page has time, and opens and places it, still unseen, shortly before it is due:
   * so much does not fit in one frame.
   * @param delay in how many ms it will be shown
   */
  prepare(mark: Mark, delay: number): void {
    this.#turn += 1;
    const turn = this.#turn;
    const openAt = performance.now() + delay - AHEAD;
    const how = { pinned: false, byKeyboard: false };
    const drawAhead = (view: CardView) => {
      if (turn !== this.#turn) return;
      this.#ensureHost().adopt(view.styles);
      this.#render(view, mark, how);
      setTimeout(() => {
        if (turn === this.#turn) this.#draw(view, mark, how);
      }, openAt - performance.now());
    };
    this.#fetch(mark).then(
      (view) => requestIdleCallback(() => drawAhead(view)),
      () => undefined,
    );
  }

  /**
   * Shows a mark's card, or brings the one shown up to date, as soon as its view has gathered what it
   * shows; unless by then another card is wanted, or none.
   */
  show(mark: Mark, how: { pinned: boolean; byKeyboard: boolean }): void {
    this.#turn += 1;
    const turn = this.#turn;
    if (how.byKeyboard) this.#aim = null;
    this.#fetch(mark).then(
      (view) => {
        if (turn === this.#turn) this.#reveal(view, mark, how);
      },
      // Nothing to draw with: the extension is going, or the background is being replaced.
      () => {
        if (turn === this.#turn) this.#deps.close();
      },
    );
  }

  async #fetch(mark: Mark): Promise<CardView> {
    const view = await this.#deps.cardView();
    await view.prepare(mark);
    return view;
  }

  #draw(view: CardView, mark: Mark, how: { pinned: boolean; byKeyboard: boolean }): void {
    this.#view = view;
    const host = this.#ensureHost();
    host.adopt(view.styles);
    // While a card is to be seen the next one comes into the same box.
    if (!this.#isSeen) this.#openAhead(host, mark);
    this.#mark = mark;
    this.#render(view, mark, how);
    this.#placeIfMoved();
  }

  #openAhead(host: CardHost, mark: Mark): void {
    host.openAhead(elementOf(mark.block));
    this.#resized ??= new ResizeObserver(() => this.#place());
    this.#resized.observe(host.box);
  }

  #reveal(view: CardView, mark: Mark, how: { pinned: boolean; byKeyboard: boolean }): void {
    this.#draw(view, mark, how);
    // Out of sight: closed while it was placed.
    if (this.#mark === null) return;
    if (!this.#isSeen) this.#startFollowing();
    this.#isSeen = true;
    if (this.#closeOutOfSight()) return;
    this.#host?.reveal();
    if (how.byKeyboard) this.#takeFocus();
  }

  #render(view: CardView, mark: Mark, how: { pinned: boolean; byKeyboard: boolean }): void {
    const { close, togglePin, next, dismiss, positionOf } = this.#deps;
    this.#unmount = view.render({
      mention: mark,
      position: positionOf(mark),
      container: this.#ensureHost().box,
      ...how,
      close,
      togglePin,
      next,
      dismiss: () => dismiss(mark.id),
    });
  }

  hide(): void {
    this.#turn += 1;
    const hadFocus = this.#host?.hasFocus === true;
    this.#unmount?.();
    this.#unmount = null;
    if (this.#host !== null && this.#mark !== null) this.#close(this.#host, hadFocus);
  }

  #close(host: CardHost, hadFocus: boolean): void {
    this.#mark = null;
    this.#isSeen = false;
    this.#aim = null;
    this.#placedAt = '';
    this.#resized?.disconnect();
    this.#stopFollowing();
    host.close();
    // Home from a dialog; but what the page threw out stays out until there is a card again.
    if (host.element.isConnected) host.attach(null);
    if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Remembers the point that the next card should open at. */
  aim(x: number, y: number): void {
    this.#aim = { x, y };
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.target === this.#host.element;
  }

  isOwn(node: Node): boolean {
    return node === this.#host?.element;
  }

  box(): DOMRect | null {
    return this.#isSeen ? (this.#host?.box.getBoundingClientRect() ?? null) : null;
  }

  announce(text: string): void {
    this.#ensureHost().announce(text);
  }

  stop(): void {
    this.hide();
    this.#host?.detach();
    this.#host = null;
  }

  #startFollowing(): void {
    const { document, close } = this.#deps;
    const passive = { capture: true, passive: true };
    document.addEventListener('scroll', this.#follow, passive);
    document.defaultView?.addEventListener('resize', this.#follow);
    // What can be clicked is another now, and the page looks another.
    document.addEventListener('fullscreenchange', close);
  }

  #stopFollowing(): void {
    const { document, close } = this.#deps;
    document.removeEventListener('scroll', this.#follow, { capture: true });
    document.defaultView?.removeEventListener('resize', this.#follow);
    document.removeEventListener('fullscreenchange', close);
  }

  #ensureHost(): CardHost {
    this.#host ??= new CardHost(this.#deps.document);
    return this.#host;
  }

  #place(): void {
    if (this.#mark === null || this.#host === null || this.#closeOutOfSight()) return;
    const lines = rectsOf(this.#mark.stretches);
    this.#placedAt = this.#placeOf(lines);
    void this.#view?.place(this.#host.box, lines, this.#aim);
  }

  #closeOutOfSight(): boolean {
    const { document, close } = this.#deps;
    const view = document.defaultView;
    if (!this.#isSeen || this.#mark === null || view === null) return false;
    if (isInView(this.#mark, view)) return false;
    close();
    return true;
  }

  /** A box of the page that scrolls has taken the mark out of what it shows. */
  #closeScrolledOut(box: EventTarget | null): boolean {
    if (this.#mark === null || !(box instanceof Element)) return false;
    if (!box.contains(this.#mark.block) || isInBox(this.#mark, box.getBoundingClientRect()))
      return false;
    this.#deps.close();
    return true;
  }

  /** Where a card would be placed for these lines; of one line, the point in it is no matter. */
  #placeOf(lines: readonly DOMRect[]): string {
    return JSON.stringify(lines.length > 1 ? [lines, this.#aim] : lines);
  }

  /** Saves the frame that shows a card from placing it where it has been placed ahead. */
  #placeIfMoved(): void {
    if (this.#mark === null) return;
    if (this.#placeOf(rectsOf(this.#mark.stretches)) !== this.#placedAt) this.#place();
  }

  readonly #follow = (event: Event): void => {
    if (this.owns(event) || this.#closeScrolledOut(event.target)) return;
    // The point belongs to where the mark was; after a scroll its first line is the better guess.
    this.#aim = null;
    this.#place();
  };

  /** Focus stays where it is inside the card, as on the pin button that was just pressed. */
  #takeFocus(): void {
    if (this.#mark === null || this.#host === null || this.#host.hasFocus) return;
    this.#focusBefore = focused(this.#deps.document);
    this.#host.takeFocus();
  }
}

/** The element with focus, inside open shadow roots too. */
function focused(document: Document): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
}
