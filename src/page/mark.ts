import type { Mention } from '../dosage/mention.ts';
import type { Block } from './flow.ts';
import type { Stretch } from './flow-range.ts';

/** A mention as the rest of the extension knows it: no node of the page in it. */
export interface PageMention {
  /** Unique within the page layer's life; never reused. */
  readonly id: number;
  readonly mention: Mention;
  /** The sentence around the mention, plain text on one line. */
  readonly snippet: string;
  /** Reads the mention once more, with the trace of how; only a card that opens needs it. */
  readonly explain: () => Mention;
}

/** A mention with the place on the page that it was read from. */
export interface Mark extends PageMention {
  readonly block: Block;
  /** The text nodes it covers, in order. */
  readonly stretches: readonly Stretch[];
  readonly ranges: readonly StaticRange[];
}
