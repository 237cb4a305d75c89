import {
  closestOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
} from '../tree/sure-reads.ts';
import { partOf } from '../tree/tags.ts';

/** A stretch of one text node inside a flow; all figures are UTF-16 code units. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the flow's text. */
  readonly at: number;
  /** Where the stretch begins in the node's data. */
  readonly from: number;
  readonly length: number;
}

/** A run of text that a reader takes as one piece, with the nodes it came from. */
export interface Flow {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What holds a flow: the element (or shadow root) whose own line boxes the text is in. */
export type Block = Element | ShadowRoot;

/**
 * Longest flow in UTF-16 units. A log in one `pre` can be megabytes long; cut into flows, reading
 * it can stop for the page between two of them.
 */
const MAX_FLOW = 16_000;

/** White space that the browser shows as one space, where it is not one already. */
const SPACES = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** The block that a node's text belongs to, or null where the node is not in a tree. */
export function blockOf(node: Node): Block | null {
  let at: Node | null = isElement(node) || isShadowRoot(node) ? node : parentNodeOf(node);
  while (at !== null && isElement(at) && partOf(at) === 'inline') at = parentNodeOf(at);
  return at !== null && (isElement(at) || isShadowRoot(at)) ? at : null;
}

/** By type number, not `instanceof`: a node adopted from a frame keeps that frame's classes. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

/** Tells a shadow root from the other parents a node can have. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The element that stands for a block where only an element will do (layout, observers). */
export function elementOf(block: Block): Element {
  return isElement(block) ? block : block.host;
}

/**
 * Reads the block's own text. Inline elements join, child blocks part and are not entered, `br` is
 * a newline (two in a row part, as old pages write paragraphs), runs of white space are one space
 * except in `pre`.
 */
export function readFlows(block: Block): Flow[] {
  const keepBreaks = closestOf(elementOf(block), 'pre') !== null;
  const builder = new FlowBuilder(keepBreaks);
  readInto(builder, block);
  builder.end();
  return builder.flows;
}

function readInto(builder: FlowBuilder, parent: Node): void {
  for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) {
    const type = nodeTypeOf(child);
    if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) {
      builder.text(child as Text);
    } else if (type === Node.ELEMENT_NODE) {
      readElement(builder, child as Element);
    }
  }
}

function readElement(builder: FlowBuilder, element: Element): void {
  const part = partOf(element);
  if (element.localName === 'br') builder.lineBreak();
  else if (part === 'block' || part === 'box') builder.end();
  else if (part === 'inline' && !isAside(element, builder)) {
    // "<del>80</del><ins>300</ins> mg": neither the one figure nor both as one.
    const isStruck = STRUCK.has(element.localName);
    if (isStruck) builder.end();
    readInto(builder, element);
    if (isStruck) builder.end();
  }
}

const STRUCK = new Set(['del', 's', 'strike']);

/** The mark of a note: "3", "[3]", "1,2", "a", "†". */
const NOTE = /^\s*[[(]?(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|[a-d*†‡§¶]{1,3})[\])]?\s*$/;

/** What a raised figure is the power of: "m²", "× 10³". */
const BASE = /(?:^|[^\p{L}])(?:[cdkmµμ]?m|[x×·*]\s?10)$/u;

/**
 * Inline content that interrupts the sentence for the eye only: hidden text, icons, and reference
 * marks ("300 mg[3]/day"), which would stand between an amount and its rate, or make its figure longer.
 * @param builder holds the text before
 */
function isAside(element: Element, builder: FlowBuilder): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('role') === 'doc-noteref') return true;
  if (element.localName === 'sup') {
    if (element.querySelector('a') !== null) return true;
    return NOTE.test(element.textContent ?? '') && !BASE.test(builder.tail);
  }
  // Some pages hide the printed figure from screen readers and give them a spoken twin: the figure
  // is what sighted readers point at, so only a figureless icon is left out.
  return element.getAttribute('aria-hidden') === 'true' && !/\d/.test(element.textContent ?? '');
}

class FlowBuilder {
  readonly flows: Flow[] = [];
  readonly #keepBreaks: boolean;
  #text = '';
  #pieces: Piece[] = [];

  constructor(keepBreaks: boolean) {
    this.#keepBreaks = keepBreaks;
  }

  /** The end of the text so far; to be asked seldom, as the browser joins the text anew for it. */
  get tail(): string {
    return this.#text.slice(-8);
  }

  text(node: Text): void {
    if (this.#keepBreaks) {
      this.#take(node, node.data, 0);
      return;
    }
    let from = 0;
    for (const run of node.data.matchAll(SPACES)) {
      // The first character of a run stands for all of it, as on the screen.
      this.#take(node, `${node.data.slice(from, run.index)} `, from);
      from = run.index + run[0].length;
    }
    this.#take(node, node.data.slice(from), from);
  }

  lineBreak(): void {
    if (/\n\s*$/.test(this.tail)) this.end();
    else this.#text += '\n';
  }

  end(): void {
    if (this.#pieces.length > 0) this.flows.push({ text: this.#text, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
  }

  /** Appends `data`, which stands for as many units of the node's data from `start` on. */
  #take(node: Text, data: string, start: number): void {
    let from = 0;
    while (from < data.length) {
      const to = this.#cut(data, from);
      this.#pieces.push({ node, at: this.#text.length, from: start + from, length: to - from });
      this.#text += data.slice(from, to);
      from = to;
      if (this.#text.length >= MAX_FLOW) this.end();
    }
  }

  /** Where to stop taking from `data`: at its end, or at the last line or word that fits. */
  #cut(data: string, from: number): number {
    const limit = from + MAX_FLOW - this.#text.length;
    if (data.length <= limit) return data.length;
    const line = data.lastIndexOf('\n', limit);
    if (line > from) return line + 1;
    const space = data.lastIndexOf(' ', limit);
    return space > from ? space + 1 : limit;
  }
}
