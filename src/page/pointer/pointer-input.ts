import { innermostTarget, isStretchedLink, markAt, pointedElement } from '../marks/hit-test.ts';
import type { Ledger } from '../marks/ledger.ts';
import { rootOf } from '../tree/shadow-roots.ts';
import { closestOf } from '../tree/sure-reads.ts';
import type { HoverDriver } from './hover-driver.ts';
import { shownId } from './hover-machine.ts';
import { PointerMotion } from './pointer-motion.ts';

/** How a card opens: after a rest on a mark, while Control is held, or by keyboard, click and tap only. */
export type HoverMode = 'dwell' | 'key' | 'off';

/** What the pointer can meet besides marks. */
export interface CardArea {
  /** True for events that happen in our own host. */
  owns(event: Event): boolean;
  /** The card's box in CSS px of the viewport, or null while none is shown. */
  box(): DOMRect | null;
  /** Where the card should open, for marks of several lines. */
  aim(x: number, y: number): void;
}

/**
 * Held in key mode. Control alone does nothing on a page, while Alt opens menus and Shift extends
 * selections.
 */
const KEY = 'Control';

/** Heard only while a mark or a card is near. A scroll takes the mark away from under the pointer. */
const HEARD = ['pointermove', 'scroll'];

/**
 * Turns pointer, key and scroll events of the page into events of the hover machine. Moves are heard only
 * while one may matter: a listener that hears them all costs every move on the page 0.04 ms.
 */
export class PointerInput {
  readonly #document: Document;
  readonly #ledger: Ledger;
  readonly #driver: HoverDriver;
  readonly #card: CardArea;
  readonly #motion = new PointerMotion();
  #mode: HoverMode;
  #keyDown = false;
  /** The mark that the pointer is on. */
  #under: number | null = null;
  /** The mark whose card the reader sent away, until the pointer has left it. */
  #sentAway: number | null = null;
  #hearsMoves = false;
  #signal: AbortSignal | undefined;
  /** The root element at the time of listening: a document written anew has another. */
  #root: Element | null = null;

  constructor(
    document: Document,
    ledger: Ledger,
    driver: HoverDriver,
    card: CardArea,
    mode: HoverMode,
  ) {
    this.#document = document;
    this.#ledger = ledger;
    this.#driver = driver;
    this.#card = card;
    this.#mode = mode;
  }

  setMode(mode: HoverMode): void {
    // Another option was changed, such as the language: an open card follows that, and stays.
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#driver.dispatch({ type: 'dismiss' });
  }

  /**
   * Listens until the signal is aborted; always in passing, never in the page's way. To be called
   * again when the page may have written its document anew: `document.open` ends all listening.
   */
  listen(signal: AbortSignal): void {
    const on = this.#document;
    if (on.documentElement === this.#root) return;
    this.#root = on.documentElement;
    this.#signal = signal;
    const options = { capture: true, passive: true, signal };
    on.addEventListener('pointerover', this.#over, options);
    for (const type of ['pointerdown', 'click', 'keyup']) on.addEventListener(type, this, options);
    // Escape must be kept from closing the page's own dialog as well, so this one is not passive.
    on.addEventListener('keydown', this, { capture: true, signal });
    this.#root?.addEventListener('pointerleave', this, { signal });
    this.#hearsMoves = false;
    this.hearMoves();
  }

  /** Passes over events that the page's scripts make up: only the reader opens and closes cards. */
  handleEvent(event: Event): void {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent) this.#key(event);
    else if (event instanceof MouseEvent) this.#mouse(event);
    else if (this.#driver.state.at === 'dwelling') this.#leave();
  }

  #mouse(event: MouseEvent): void {
    switch (event.type) {
      case 'pointermove':
        this.#move(event as PointerEvent);
        if (!this.#concerns(event)) this.#stopHearing();
        break;
      case 'pointerdown':
        this.#press(event as PointerEvent);
        break;
      case 'click':
        this.#click(event);
        break;
      default:
        this.#leave();
    }
  }

  /** Only listens: what comes under a resting pointer, as by a scroll, opens no card. */
  readonly #over = (event: MouseEvent): void => {
    if (this.#concerns(event)) this.hearMoves();
  };

  /** To be called when there are new marks: the pointer may stand on one. */
  hearMoves(): void {
    if (this.#hearsMoves || this.#root === null || this.#signal === undefined) return;
    this.#hearsMoves = true;
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of HEARD) this.#document.addEventListener(type, this, options);
  }

  #stopHearing(): void {
    this.#hearsMoves = false;
    for (const type of HEARD) this.#document.removeEventListener(type, this, true);
  }

  /**
   * Whether a card is about, or may soon be: no event tells of the elements in a shadow tree, nor of those
   * under a stretched link.
   */
  #concerns({ target }: MouseEvent): boolean {
    if (this.#driver.state.at !== 'idle' || !(target instanceof Element)) return true;
    if (this.#ledger.at(target) !== undefined || rootOf(target) !== null) return true;
    return isStretchedLink(target);
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#keyDown = event.getModifierState(KEY);
    if (event.buttons !== 0) this.#drag(event);
    else if (this.#card.owns(event)) this.#enterCard();
    else this.#pointAt(event);
  }

  #enterCard(): void {
    this.#motion.reset();
    this.#driver.dispatch({ type: 'enterCard' });
  }

  #pointAt(event: PointerEvent): void {
    const element = pointedElement(event);
    const id = element === null ? null : this.#markUnder(element, event);
    this.#under = id;
    if (id !== this.#sentAway) this.#sentAway = null;
    if (id === null) this.#moveOff(event);
    else if (this.#mayOpen(id)) this.#driver.dispatch({ type: 'enter', id });
  }

  /** Selecting text or dragging: a card would stand in the way. */
  #drag(event: PointerEvent): void {
    if (this.#driver.state.at === 'dwelling' && !this.#card.owns(event)) this.#leave();
  }

  #markUnder(element: Element, { clientX, clientY }: MouseEvent): number | null {
    if (this.#ledger.at(element) === undefined) return null;
    // Compared, as the field of a form can stand in for it.
    if ((element as HTMLElement).isContentEditable === true) return null;
    const mark = markAt(this.#ledger, element, clientX, clientY);
    if (mark !== null && shownId(this.#driver.state) !== mark.id) this.#card.aim(clientX, clientY);
    return mark?.id ?? null;
  }

  #mayOpen(id: number): boolean {
    if (id === this.#sentAway) return false;
    if (shownId(this.#driver.state) === id) return true;
    return this.#mode === 'dwell' || (this.#mode === 'key' && this.#keyDown);
  }

  #moveOff(event: PointerEvent): void {
    const { at } = this.#driver.state;
    if (at === 'idle') return;
    this.#driver.dispatch({ type: 'leave' });
    const box = this.#card.box();
    if (box === null) return;
    const sample = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const heading = this.#motion.follow(sample, box);
    if (heading === 'towards') this.#driver.dispatch({ type: 'approach' });
    if (heading === 'fast-away') this.#driver.dispatch({ type: 'flee' });
  }

  #leave(): void {
    this.#under = null;
    this.#sentAway = null;
    this.#motion.reset();
    this.#driver.dispatch({ type: 'leave' });
  }

  #sendAway(): void {
    this.#sentAway = this.#under;
    this.#driver.dispatch({ type: 'dismiss' });
  }

  #press(event: PointerEvent): void {
    // A finger's press may begin a scroll or a tap; the click that follows a tap decides.
    if (event.pointerType !== 'touch' && !this.#card.owns(event)) this.#sendAway();
  }

  #click(event: MouseEvent): void {
    if (!this.#opensByClick(event) || this.#card.owns(event)) return;
    const element = innermostTarget(event);
    const id = element === null ? null : this.#tappedMark(element, event);
    if (id === null || id === shownId(this.#driver.state))
      this.#driver.dispatch({ type: 'dismiss' });
    else this.#driver.dispatch({ type: 'open', id });
  }

  /** A finger cannot hover, and a reader who turned hovering off can still click; selecting is no click. */
  #opensByClick(event: MouseEvent): boolean {
    if ((event as PointerEvent).pointerType === 'touch') return true;
    return this.#mode === 'off' && this.#document.getSelection()?.isCollapsed !== false;
  }

  /** A tap on a link or a button is the page's. */
  #tappedMark(element: Element, event: MouseEvent): number | null {
    if (closestOf(element, 'a[href], button, label, summary, [role="button"]') !== null)
      return null;
    return this.#markUnder(element, event);
  }

  #key(event: KeyboardEvent): void {
    const isDown = event.type === 'keydown';
    if (event.key === KEY) this.#holdKey(isDown);
    if (!isDown || event.key !== 'Escape' || shownId(this.#driver.state) === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#sendAway();
  }

  #holdKey(isDown: boolean): void {
    this.#keyDown = isDown;
    const id = this.#under;
    if (isDown && this.#mode === 'key' && id !== null && this.#mayOpen(id))
      this.#driver.dispatch({ type: 'enter', id });
  }
}
