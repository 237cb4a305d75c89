import { CardHost } from './card-host.ts';
import { isInView, type Point, placeCard } from './card-placement.ts';
import { elementOf } from './flow.ts';
import type { Mark, PageMention } from './mark.ts';

/** What the one who draws the card is given. */
export interface CardRequest {
  readonly mention: PageMention;
  /** Inside our shadow root: styled by `cardStyles`, out of the page's reach. */
  readonly container: HTMLElement;
  readonly pinned: boolean;
  /** The reader came by keyboard: focus is in the card. */
  readonly byKeyboard: boolean;
  close(): void;
  togglePin(): void;
  next(direction: 1 | -1): void;
  /** Takes the mark away; the card stays open. */
  dismiss(): void;
}

/** What a card needs from the page layer. */
export interface CardDeps {
  readonly document: Document;
  readonly cardStyles: string;
  /**
   * Draws the card into the container. Called again for the same container while the card is open
   * (another pin state, another mention): it then updates what is there.
   * @returns takes the drawing down
   */
  renderCard(request: CardRequest): () => void;
  close(): void;
  togglePin(): void;
  next(direction: 1 | -1): void;
  dismiss(id: number): void;
}

/** The card on the screen: one at a time, drawn by someone else, placed and focused here. */
export class Card {
  readonly #deps: CardDeps;
  #host: CardHost | null = null;
  #mark: Mark | null = null;
  #aim: Point | null = null;
  #unmount: (() => void) | null = null;
  #resized: ResizeObserver | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(deps: CardDeps) {
    this.#deps = deps;
  }

  /** Shows a mark's card, or brings the one shown up to date. */
  show(mark: Mark, how: { pinned: boolean; byKeyboard: boolean }): void {
    if (how.byKeyboard) this.#aim = null;
    const { box } = this.#open(mark);
    const { close, togglePin, next, dismiss } = this.#deps;
    this.#unmount = this.#deps.renderCard({
      mention: mark,
      container: box,
      ...how,
      close,
      togglePin,
      next,
      dismiss: () => dismiss(mark.id),
    });
    this.#place();
    if (how.byKeyboard) this.#takeFocus();
  }

  hide(): void {
    if (this.#host === null || this.#mark === null) return;
    this.#mark = null;
    this.#aim = null;
    this.#resized?.disconnect();
    this.#deps.document.removeEventListener('scroll', this.#follow, { capture: true });
    this.#deps.document.defaultView?.removeEventListener('resize', this.#follow);
    const hadFocus = this.#host.hasFocus;
    this.#unmount?.();
    this.#unmount = null;
    this.#host.box.hidePopover();
    this.#host.attach(null);
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

  #open(mark: Mark): CardHost {
    const host = this.#ensureHost();
    if (this.#mark === null) {
      host.attach(elementOf(mark.block));
      host.box.showPopover();
      this.#resized = new ResizeObserver(() => this.#place());
      this.#resized.observe(host.box);
      const passive = { capture: true, passive: true };
      this.#deps.document.addEventListener('scroll', this.#follow, passive);
      this.#deps.document.defaultView?.addEventListener('resize', this.#follow);
    }
    this.#mark = mark;
    return host;
  }

  #ensureHost(): CardHost {
    this.#host ??= new CardHost(this.#deps.document, this.#deps.cardStyles);
    return this.#host;
  }

  #place(): void {
    const { document, close } = this.#deps;
    if (this.#mark === null || this.#host === null) return;
    const view = document.defaultView;
    if (view !== null && !isInView(this.#mark, view)) close();
    else void placeCard(this.#host.box, this.#mark, this.#aim);
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
