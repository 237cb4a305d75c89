import { CardHost } from './card-host.ts';
import type { Point } from './card-placement.ts';
import type { CardRequest, CardView } from './card-view.ts';
import { elementOf } from './flow.ts';
import { isInView } from './in-view.ts';
import type { Mark } from './mark.ts';
import { rectsOf } from './stretch-rects.ts';

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

/** The card on the screen: one at a time, drawn by someone else, placed and focused here. */
export class Card {
  readonly #deps: CardDeps;
  #view: CardView | null = null;
  /** Counts what was wanted, so that a card that comes late is not drawn. */
  #turn = 0;
  #host: CardHost | null = null;
  #mark: Mark | null = null;
  #aim: Point | null = null;
  #unmount: (() => void) | null = null;
  #resized: ResizeObserver | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(deps: CardDeps) {
    this.#deps = deps;
  }

  /**
   * Gathers what the mark's card will show while the pointer still rests on the mark, and draws it out
   * of sight as soon as the page has time: a first card takes a browser long to draw and to lay out.
   */
  prepare(mark: Mark): void {
    this.#turn += 1;
    const turn = this.#turn;
    const drawAhead = (view: CardView) => {
      if (turn !== this.#turn) return;
      this.#ensureHost().adopt(view.styles);
      this.#render(view, mark, { pinned: false, byKeyboard: false });
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
        if (turn === this.#turn) this.#draw(view, mark, how);
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
    this.#open(mark, view.styles);
    this.#render(view, mark, how);
    this.#place();
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
    this.#aim = null;
    this.#resized?.disconnect();
    this.#deps.document.removeEventListener('scroll', this.#follow, { capture: true });
    this.#deps.document.defaultView?.removeEventListener('resize', this.#follow);
    this.#deps.document.removeEventListener('fullscreenchange', this.#deps.close);
    host.box.hidePopover();
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
    return this.#mark === null ? null : (this.#host?.box.getBoundingClientRect() ?? null);
  }

  announce(text: string): void {
    this.#ensureHost().announce(text);
  }

  stop(): void {
    this.hide();
    this.#host?.detach();
    this.#host = null;
  }

  #open(mark: Mark, styles: string): CardHost {
    const host = this.#ensureHost();
    host.adopt(styles);
    if (this.#mark === null) {
      host.open(elementOf(mark.block));
      this.#resized = new ResizeObserver(() => this.#place());
      this.#resized.observe(host.box);
      const passive = { capture: true, passive: true };
      this.#deps.document.addEventListener('scroll', this.#follow, passive);
      this.#deps.document.defaultView?.addEventListener('resize', this.#follow);
      // What can be clicked is another now, and the page looks another.
      this.#deps.document.addEventListener('fullscreenchange', this.#deps.close);
    }
    this.#mark = mark;
    return host;
  }

  #ensureHost(): CardHost {
    this.#host ??= new CardHost(this.#deps.document);
    return this.#host;
  }

  #place(): void {
    const { document, close } = this.#deps;
    if (this.#mark === null || this.#host === null) return;
    const view = document.defaultView;
    if (view !== null && !isInView(this.#mark, view)) close();
    else void this.#view?.place(this.#host.box, rectsOf(this.#mark.stretches), this.#aim);
  }

  readonly #follow = (event: Event): void => {
    if (this.owns(event)) return;
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
