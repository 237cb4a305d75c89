import type { Passage } from '../../dosage/read-passages.ts';
import { type Block, type Flow, readFlows } from '../flow/flow.ts';
import type { HeadingFinder } from './heading-finder.ts';
import { surroundingsOf } from './surroundings.ts';

/** How much of the flow before is lent to the next one (UTF-16 units). */
const LENT = 300;

/** Something that an amount could be made of: a figure, or the unit of one written in words. */
const WORTH_READING = /\d|mg|gram/i;

/** A flow of a block as it is asked about. */
export interface FlowPassage {
  readonly flow: Flow;
  readonly passage: Passage;
}

/** Takes a block's text as passages to be read, in text order; empty where there is none to read. */
export function passagesOf(block: Block, headings: HeadingFinder): FlowPassage[] {
  const flows = readFlows(block);
  // Word and figure may stand in two nodes, so the test belongs to the flow, not the node.
  if (!flows.some(({ text }) => WORTH_READING.test(text))) return [];
  const around = surroundingsOf(block, headings);
  let { before } = around;
  const found: FlowPassage[] = [];
  for (const flow of flows) {
    const here = before === undefined ? around : { ...around, before };
    if (WORTH_READING.test(flow.text)) {
      found.push({ flow, passage: { text: flow.text, around: here } });
    }
    before = flow.text.slice(-LENT);
  }
  return found;
}
