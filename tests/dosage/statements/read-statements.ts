import type { Role } from '../../../src/dosage/mention.ts';

/** One line of a statement list: its title, its text, and the statement type of each marked dose. */
export interface Statement {
  title: string;
  text: string;
  doses: readonly { start: number; end: number; role: Role }[];
  /** Not among the sentences that the weights were fitted on. */
  heldOut: boolean;
}

const MARK = /\[\[(.+?) => (\w+)\]\]/g;

function readLine(line: string, heldOut: boolean): Statement {
  const bar = line.indexOf('|');
  const doses: { start: number; end: number; role: Role }[] = [];
  const marked = line.slice(bar + 1).trim();
  let text = '';
  let done = 0;
  for (const { 0: whole, 1: span = '', 2: role, index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index);
    doses.push({ start: text.length, end: text.length + span.length, role: role as Role });
    text += span;
    done = index + whole.length;
  }
  return { title: line.slice(0, bar).trim(), text: text + marked.slice(done), doses, heldOut };
}

/**
 * Reads lines "title | sentence with [[80 mg => ceiling]]".
 * @param isHeldOut whether the weights were fitted without the line of that number
 */
export function readStatements(
  lines: string,
  isHeldOut: (line: number) => boolean,
): readonly Statement[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) => readLine(line, isHeldOut(at)));
}
