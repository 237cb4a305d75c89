import type { Mention, Reading, Surroundings } from '../dosage/mention.ts';
import { type Block, type Flow, readFlows } from './flow.ts';
import { stretchesOf, toStaticRange } from './flow-range.ts';
import type { HeadingFinder } from './heading-finder.ts';
import type { Mark } from './mark.ts';
import { sentenceAround } from './sentence.ts';
import { surroundingsOf } from './surroundings.ts';

/** Reads the doses in one piece of text; see `src/dosage`. */
export type Detect = (
  text: string,
  around: Surroundings,
  options?: { explain?: boolean },
) => Reading;

/** Turns blocks into marks and gives each its id. */
export class BlockReader {
  readonly #detect: Detect;
  #lastId = 0;

  constructor(detect: Detect) {
    this.#detect = detect;
  }

  /**
   * Reads all flows of a block. In text order; empty where the block states no dose of baclofen.
   * @param subject asked for the page's topic only if the detector asks: finding it out is dear
   */
  read(block: Block, headings: HeadingFinder, subject: { readonly topic: string | null }): Mark[] {
    const around = surroundingsOf(block, headings);
    const marks: Mark[] = [];
    let before = around.before;
    for (const flow of readFlows(block)) {
      // Word and figure may stand in two nodes, so the digit test belongs to the flow, not the node.
      if (/\d|mg|gram/i.test(flow.text)) {
        const here: Surroundings = {
          ...around,
          ...(before === undefined ? {} : { before }),
          get topic() {
            return subject.topic ?? undefined;
          },
        };
        for (const mention of this.#detect(flow.text, here).mentions) {
          const explain = () => this.#explain(flow.text, here, mention);
          marks.push(this.#mark(block, flow, { mention, explain }));
        }
      }
      before = flow.text.slice(-300);
    }
    return marks;
  }

  #explain(text: string, around: Surroundings, mention: Mention): Mention {
    const { mentions } = this.#detect(text, around, { explain: true });
    return mentions.find(({ start }) => start === mention.start) ?? mention;
  }

  #mark(block: Block, flow: Flow, read: Pick<Mark, 'mention' | 'explain'>): Mark {
    const { mention } = read;
    const stretches = stretchesOf(flow, mention.start, mention.end);
    this.#lastId += 1;
    return {
      id: this.#lastId,
      ...read,
      snippet: sentenceAround(flow.text, mention.start, mention.end),
      block,
      stretches,
      ranges: stretches.map(toStaticRange),
    };
  }
}
