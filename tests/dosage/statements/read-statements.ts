import type { Role } from '../../../src/dosage/mention.ts';

/** One line of a statement list: its title, its text, and the statement type of each marked dose. */
export interface Statement {
  title: string;
  text: string;
  doses: readonly { start: number; end: number; role: Role }[];
}

const MARK = /\[\[(.+?) => (\w+)\]\]/g;

function readLine(line: string): Statement {
  const bar = line.indexOf('|');
  const doses: { start: number; end: number; role: Role }[] = [];
  const marked = line
    .slice(bar + 1)
    .trim()
    .replaceAll(' ¶ ', '\n');
  let text = '';
  let done = 0;
  for (const { 0: whole, 1: span = '', 2: role, index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index);
    doses.push({ start: text.length, end: text.length + span.length, role: role as Role });
    text += span;
    done = index + whole.length;
  }
  return { title: line.slice(0, bar).trim(), text: text + marked.slice(done), doses };
}

/** Reads lines "title | sentence with [[80 mg => ceiling]]"; " ¶ " stands for a line break. */
export function readStatements(lines: string): readonly Statement[] {
  return lines.trim().split('\n').map(readLine);
}
