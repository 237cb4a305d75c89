import { sheetOf } from '../tree/sheet-of.ts';
import { closestOf, hostOf } from '../tree/sure-reads.ts';
import { HOST_STYLES } from './card-styles.ts';

/** The one element that we add to a page. */
const HOST_NAME = 'baclo-lens';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Events that stay in the card: a page must not take a key or a click in it for its own. */
const KEPT = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup', 'click'];

/**
 * What makes all outside it inert, the top layer above it too, by itself or by its page's script; and what a
 * press outside closes. The root and the body hold us anyway.
 */
const ALONE = 'dialog:modal, [aria-modal="true"], :popover-open, :fullscreen:not(html, body)';

/**
 * The host element with its shadow root: the card's box and the live region. The root is open, so what
 * tests can reach is what ships; what a page can read there stands in SECURITY.md.
 */
export class CardHost {
  readonly element: HTMLElement;
  /** The card's box, a manual popover: it opens in the top layer, above any `z-index`. */
  readonly box: HTMLElement;
  readonly #live: HTMLElement;
  readonly #root: ShadowRoot;
  #styles: string | null = null;
  #isCovered = false;
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
    this.element = create(document, HOST_NAME);
    this.box = create(document, 'div');
    this.box.className = 'box';
    this.box.popover = 'manual';
    this.box.tabIndex = -1;
    this.#live = create(document, 'div');
    this.#live.className = 'live';
    this.#live.role = 'status';
    const root = this.element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(document, HOST_STYLES)];
    root.append(this.#live, this.box);
    this.#root = root;
  }

  /** Takes in the rules for what is drawn in the box, once. */
  adopt(styles: string): void {
    if (this.#styles === styles) return;
    this.#styles = styles;
    const sheets = [HOST_STYLES, styles].map((text) => sheetOf(this.#document, text));
    this.#root.adoptedStyleSheets = sheets;
  }

  /**
   * Puts the host where it can be clicked: in the dialog or full-screen element around the text, if
   * there is one, else at the end of the body, where frameworks that hydrate a whole document pass
   * over what they do not know; after the body it makes React throw the document away.
   * @param near the element whose card is to show, or null for the usual place
   */
  attach(near: Element | null): void {
    const { body, documentElement } = this.#document;
    // A frameset is a body too, but shows nothing besides its frames.
    const home = body?.localName === 'body' ? body : documentElement;
    const parent = aloneAround(near) ?? home;
    if (parent === null || this.element.parentNode === parent) return;
    // Scripts of modals make all that is outside them dead, us too while we were.
    for (const name of ['inert', 'aria-hidden']) this.element.removeAttribute(name);
    // A form in full screen may have a field of any member's name.
    Node.prototype.appendChild.call(parent, this.element);
    // Again each time: `document.open` takes the listeners of all it finds in the document away.
    for (const type of KEPT) {
      this.#root.addEventListener(type, refuse, true);
      this.#root.addEventListener(type, keep);
    }
  }

  /** Opens the box where it can be clicked, for no one to see before `reveal`. */
  openAhead(near: Element): void {
    this.box.classList.add('ahead');
    this.attach(near);
    // Real px, whatever a page's `zoom` makes of them: the card is placed by what is on the screen.
    this.box.style.zoom = `${1 / (this.element.currentCSSZoom ?? 1)}`;
    if (this.#isOpen) return;
    this.box.showPopover();
    this.#isCovered = false;
    this.#document.addEventListener('beforetoggle', this.#cover, { capture: true });
  }

  /** Lets the reader see the open box, above what the page has opened since. */
  reveal(): void {
    this.#document.removeEventListener('beforetoggle', this.#cover, { capture: true });
    if (this.#isCovered) {
      this.box.hidePopover();
      this.box.showPopover();
    }
    this.box.classList.remove('ahead');
  }

  close(): void {
    this.#document.removeEventListener('beforetoggle', this.#cover, { capture: true });
    if (this.#isOpen) this.box.hidePopover();
  }

  /** To be moved to another place closes a box, as it does all popovers. */
  get #isOpen(): boolean {
    return this.box.matches(':popover-open');
  }

  /** A popover or dialog of the page goes above those that are open; our own events end at the root. */
  readonly #cover = (event: Event): void => {
    this.#isCovered ||= (event as ToggleEvent).newState === 'open';
  };

  /** Asked of the tree, since `:focus-within` is false while the window itself is in the back. */
  get hasFocus(): boolean {
    return this.element.shadowRoot?.activeElement != null;
  }

  /** Focuses the card itself: its name is read out, and Tab goes on to what is in it. */
  takeFocus(): void {
    const dialog = this.box.querySelector<HTMLElement>('[role="dialog"][tabindex]');
    (dialog ?? this.box).focus({ preventScroll: true });
  }

  detach(): void {
    this.element.remove();
  }

  /** Has screen readers say the text when they are next free. */
  announce(text: string): void {
    this.attach(null);
    // A live region speaks of changes only: it has to be in the page before its text is.
    requestAnimationFrame(() => {
      this.#live.textContent = text;
    });
  }
}

function create(document: Document, name: string): HTMLElement {
  // By namespace: in an XML page `createElement` makes elements that cannot hold a shadow root.
  return document.createElementNS(XHTML, name) as HTMLElement;
}

function keep(event: Event): void {
  event.stopPropagation();
}

/** The root is open to the page's scripts as well, but a press in the card is the reader's to make. */
function refuse(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The innermost element around that alone can be clicked, outside shadow roots too. */
function aloneAround(element: Element | null): Element | null {
  for (let at = element; at !== null; at = hostOf(at)) {
    const alone = closestOf(at, ALONE);
    if (alone !== null) return alone;
  }
  return null;
}
