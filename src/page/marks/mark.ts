import type { Mention } from '../../dosage/mention.ts';
import type { Passage } from '../../dosage/read-passages.ts';
import type { Block, Flow } from '../flow/flow.ts';
import { type Stretch, stretchesOf, toStaticRange } from '../flow/flow-range.ts';
import { sentenceAround } from '../flow/sentence.ts';

/** A mention as the rest of the extension knows it: no node of the page in it. */
export interface PageMention {
  /** Unique within the page layer's life; never reused. */
  readonly id: number;
  readonly mention: Mention;
  /** The sentence around the mention, plain text on one line. */
  readonly snippet: string;
  /** What it was read from, for reading it once more with the trace of how. */
  readonly passage: Passage;
}

/** A mention with the place on the page that it was read from. */
export interface Mark extends PageMention {
  readonly block: Block;
  /** The text nodes it covers, in order. */
  readonly stretches: readonly Stretch[];
  readonly ranges: readonly StaticRange[];
}

/** Where a mark was read. */
export interface MarkOrigin {
  readonly block: Block;
  readonly flow: Flow;
  readonly passage: Passage;
}

/**
 * Makes a mark. Its sentence and its ranges are made when they are first asked for: of a long page's
 * thousands of marks only the few near the viewport are ever painted.
 */
export function makeMark(id: number, mention: Mention, { block, flow, passage }: MarkOrigin): Mark {
  const stretches = stretchesOf(flow, mention.start, mention.end);
  let snippet: string | undefined;
  let ranges: readonly StaticRange[] | undefined;
  return {
    id,
    mention,
    block,
    passage,
    stretches,
    get snippet() {
      snippet ??= sentenceAround(flow.text, mention.start, mention.end);
      return snippet;
    },
    get ranges() {
      ranges ??= stretches.map(toStaticRange);
      return ranges;
    },
  };
}
