import { type Block, isElement } from '../flow/flow.ts';
import { sheetOf } from '../tree/sheet-of.ts';
import { elementsIn, rootNodeOf } from '../tree/sure-reads.ts';
import { EVERYWHERE, Zones } from './zones.ts';

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
function rulesFor(selector: string): string {
  const [mention, unsure, active] = Object.values(NAMES).map(
    (name) => `${selector}::highlight(${name})`,
  );
  return `@media screen {
${mention} { text-decoration: underline 2px solid #0d9488; }
${unsure} { text-decoration: underline 2px dotted #0d9488; }
${active} { background-color: rgb(13 148 136 / 0.22); }
@media (forced-colors: active) {
${mention}, ${unsure} { text-decoration-color: LinkText; }
${active} { background-color: Highlight; color: HighlightText; }
}
}`;
}

/** So many elements are styled at once without anyone noticing: 8 ms. */
const FEW = 1_500;

/** Fewer roots than this are kept without a look whether they are still in the page. */
const FEW_ROOTS = 64;

/**
 * The sheets that paint the marks, in the document and in each open shadow root: a document's
 * `::highlight` rules reach into shadow trees in Chromium, but not in Firefox (both tried).
 * Adopted, so that no style node shows up in the page's DOM and no page policy (CSP) stops them.
 */
export class HighlightStyles {
  readonly #document: Document;
  readonly #zoned: boolean;
  readonly #zones = new Zones((selector) => this.#sheetFor(selector));
  /** One for all shadow roots. */
  readonly #rootSheets: readonly CSSStyleSheet[];
  readonly #own = new WeakSet<CSSStyleSheet>();
  readonly #roots = new Set<Document | ShadowRoot>();
  /** At how many roots those that left the page are next forgotten. */
  #sweepAt = FEW_ROOTS;

  /**
   * @param zoned style only the parts of a large document that marks are in. Chromium's highlights
   *   inherit their style from the elements around, Firefox's do not, and Firefox takes 260 ms over
   *   rules that count siblings where it takes 55 without (1 MB, both tried).
   */
  constructor(document: Document, zoned: boolean) {
    this.#document = document;
    this.#zoned = zoned;
    this.#rootSheets = [this.#sheetFor(EVERYWHERE)];
  }

  /**
   * Styles the places of the blocks. Not before there are marks to paint: each tree that gets a sheet
   * is styled afresh, and a page can have thousands.
   */
  cover(blocks: Iterable<Block>): void {
    const elements: Element[] = [];
    for (const block of blocks) {
      const root = rootNodeOf(block);
      if (isRoot(root)) this.#enter(root);
      if (root === this.#document && isElement(block)) elements.push(block);
    }
    this.#zones.cover(elements);
    this.renew(this.#document);
  }

  /** To be told of each parent whose children came or went before others. */
  moved(parent: Node): void {
    if (this.#zones.moved(parent)) this.renew(this.#document);
  }

  /** Adds what is missing, also where a page has since replaced the list of adopted sheets. */
  renew(root: Document | ShadowRoot): void {
    const sheets = root === this.#document ? this.#zones.sheets : this.#rootSheets;
    const adopted = root.adoptedStyleSheets;
    if (!this.#roots.has(root) || sheets.every((sheet) => adopted.includes(sheet))) return;
    root.adoptedStyleSheets = [...this.#others(root), ...sheets];
  }

  remove(): void {
    for (const root of this.#roots) root.adoptedStyleSheets = this.#others(root);
    this.#roots.clear();
  }

  #others(root: Document | ShadowRoot): CSSStyleSheet[] {
    return root.adoptedStyleSheets.filter((sheet) => !this.#own.has(sheet));
  }

  #sheetFor(selector: string): CSSStyleSheet {
    const sheet = sheetOf(this.#document, rulesFor(selector));
    this.#own.add(sheet);
    return sheet;
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#forgetGone();
    this.#roots.add(root);
    if (root === this.#document) this.#enterDocument(root);
    this.renew(root);
  }

  #enterDocument(document: Document): void {
    if (!this.#zoned || elementsIn(document).item(FEW) === null) this.#zones.widen();
  }

  /** Goes through all roots only when there are twice as many as were left the last time. */
  #forgetGone(): void {
    if (this.#roots.size < this.#sweepAt) return;
    for (const known of this.#roots) if (!known.isConnected) this.#roots.delete(known);
    this.#sweepAt = Math.max(FEW_ROOTS, 2 * this.#roots.size);
  }
}

/** No element that was taken out of the page just now. */
function isRoot(node: Node): node is Document | ShadowRoot {
  return node instanceof Document || node instanceof ShadowRoot;
}
