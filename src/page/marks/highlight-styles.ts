import { rootNodeOf } from '../tree/sure-reads.ts';

/** Registry names. The registry is the page's too: only names with our prefix are ours to touch. */
export const NAMES = {
  mention: 'baclolens-mention',
  unsure: 'baclolens-unsure',
  active: 'baclolens-active',
} as const;

/**
 * One teal that keeps 3:1 against white and against black, since the page's own background is not
 * known. No red, no green: the mark says "there is something to read", never "right" or "wrong".
 * `screen` only: a print shows the page as its author made it.
 *
 * In forced colours Chromium paints every highlight as it does a selection, whatever colours are given
 * (`forced-color-adjust` is no property of highlights); the line stays solid or dotted, and the open
 * card's mark is deeper where the selection's colour lets the page shine through. Firefox takes these.
 */
const CSS_TEXT = `
@media screen {
  ::highlight(${NAMES.mention}) { text-decoration: underline 2px solid #0d9488; }
  ::highlight(${NAMES.unsure}) { text-decoration: underline 2px dotted #0d9488; }
  ::highlight(${NAMES.active}) { background-color: rgb(13 148 136 / 0.22); }
}
@media screen and (forced-colors: active) {
  ::highlight(${NAMES.mention}), ::highlight(${NAMES.unsure}) { text-decoration-color: LinkText; }
  ::highlight(${NAMES.active}) { background-color: Highlight; color: HighlightText; }
}`;

/** Fewer roots than this are kept without a look whether they are still in the page. */
const FEW_ROOTS = 64;

/**
 * The sheet that paints the marks, in the document and in each open shadow root: a document's
 * `::highlight` rules reach into shadow trees in Chromium, but not in Firefox (both tried).
 * Adopted, so that no style node shows up in the page's DOM and no page policy (CSP) stops it.
 */
export class HighlightStyles {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Document | ShadowRoot>();
  /** At how many roots those that left the page are next forgotten. */
  #sweepAt = FEW_ROOTS;

  constructor(document: Document) {
    const view = document.defaultView ?? globalThis;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(CSS_TEXT);
  }

  /**
   * Adds the sheet to the tree that a marked node is in. Not before there is a mark: each tree that
   * gets a sheet is styled afresh, and a page can have thousands.
   */
  ensure(marked: Node): void {
    const root = rootNodeOf(marked);
    if (!isRoot(root) || this.#roots.has(root)) return;
    this.#forgetGone();
    this.#roots.add(root);
    this.renew(root);
  }

  /** Adds it again where a page has since replaced the list of adopted sheets. */
  renew(root: Document | ShadowRoot): void {
    if (!this.#roots.has(root) || root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Goes through all roots only when there are twice as many as were left the last time. */
  #forgetGone(): void {
    if (this.#roots.size < this.#sweepAt) return;
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known);
    this.#sweepAt = Math.max(FEW_ROOTS, 2 * this.#roots.size);
  }

  remove(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}

/** No element that was taken out of the page just now. */
function isRoot(node: Node): node is Document | ShadowRoot {
  return node instanceof Document || node instanceof ShadowRoot;
}
