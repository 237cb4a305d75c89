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

/**
 * The sheet that paints the marks, in the document and in each open shadow root: a document's
 * `::highlight` rules reach into shadow trees in Chromium, but not in Firefox (both tried).
 * Adopted, so that no style node shows up in the page's DOM and no page policy (CSP) stops it.
 */
export class HighlightStyles {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(document: Document) {
    const view = document.defaultView ?? globalThis;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(CSS_TEXT);
  }

  /** Adds the sheet, again if the page has since replaced the list of adopted sheets. */
  ensure(root: Document | ShadowRoot): void {
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known);
    this.#roots.add(root);
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  remove(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }
}
