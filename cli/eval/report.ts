import { ATTRIBUTES, type Comparison } from './compare.ts';
import type { Score } from './score.ts';

const HEADERS = ['', 'passages', 'gold', 'P', 'R', 'F1', 'span', ...ATTRIBUTES, 'wrong daily'];

const figure = (value: number | null) => (value === null ? '-' : value.toFixed(3));

function row(name: string, score: Score): string[] {
  const { precision, recall, f1, exactSpan, attributes, wrongDaily } = score;
  const shares = [precision, recall, f1, exactSpan, ...ATTRIBUTES.map((one) => attributes[one])];
  return [name, `${score.passages}`, `${score.gold}`, ...[...shares, wrongDaily].map(figure)];
}

/** Lays scores out as a table for a terminal, one line each. */
export function tableOf(scores: Readonly<Record<string, Score>>): string[] {
  const rows = [HEADERS, ...Object.entries(scores).map(([name, score]) => row(name, score))];
  const widths = HEADERS.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padStart(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The same table as Markdown, for the accuracy card. */
export function markdownOf(scores: Readonly<Record<string, Score>>): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = HEADERS.map((_, column) => (column === 0 ? '---' : '---:'));
  return [
    line(HEADERS),
    line(rule),
    ...Object.entries(scores).map(([name, score]) => line(row(name, score))),
  ];
}

/** Tells each miss, false alarm and difference of a passage under the passage's text. */
export function errorsOf({ passage, missed, falseAlarms, differences }: Comparison): string[] {
  const lines = [
    ...missed.map((gold) => `  missed ${JSON.stringify(gold.text)} at ${gold.start}`),
    ...falseAlarms.map((read) => `  false alarm ${JSON.stringify(read.text)} at ${read.start}`),
    ...differences.map(
      ({ text, attribute, gold, read }) =>
        `  ${attribute} of ${JSON.stringify(text)}: ${JSON.stringify(gold)} annotated, ${JSON.stringify(read ?? null)} read`,
    ),
  ];
  if (lines.length === 0) return [];
  return [`${passage.id} [${passage.title ?? ''}]`, JSON.stringify(passage.text), ...lines];
}
