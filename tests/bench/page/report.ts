import type { CardTimes } from './measure-card.ts';
import type { ScriptTime } from './script-time.ts';

/** The figures of one page: medians per extension. */
export interface Row {
  readonly page: string;
  readonly times: Readonly<Record<string, ScriptTime>>;
}

type Times = Row['times'];

/** The run of the middle total. */
export function median(times: readonly ScriptTime[]): ScriptTime {
  const sorted = [...times].sort((a, b) => a.total - b.total);
  return sorted[sorted.length >> 1] ?? { total: Number.NaN };
}

const NONE = '–';

const ms = (value: number | undefined): string => value?.toFixed(1) ?? NONE;

function ratio(a: number | undefined, b: number | undefined): string {
  return a === undefined || b === undefined ? NONE : `${(a / b).toFixed(1)} x`;
}

/** Script time in ms, and ours against both controls. */
const COLUMNS: Readonly<Record<string, (times: Times) => string>> = {
  limit: ({ limit }) => ms(limit?.total),
  BacloLens: ({ baclolens }) => ms(baclolens?.total),
  'longest task': ({ baclolens }) => ms(baclolens?.longestTask),
  'longest style (with the limit)': ({ baclolens, limit }) =>
    baclolens?.longestStyle === undefined
      ? NONE
      : `${ms(baclolens.longestStyle)} (${ms(limit?.longestStyle)})`,
  'mark.js': ({ markjs }) => ms(markjs?.total),
  'BacloLens / limit': ({ limit, baclolens }) => ratio(baclolens?.total, limit?.total),
  'mark.js / BacloLens': ({ baclolens, markjs }) => ratio(markjs?.total, baclolens?.total),
};

/** The rows as a Markdown table, without the columns that nothing is known for. */
export function toMarkdown(rows: readonly Row[]): string {
  const columns = Object.entries(COLUMNS).filter(([, cell]) =>
    rows.some(({ times }) => cell(times) !== NONE),
  );
  const lines = [
    ['Page', ...columns.map(([head]) => head)],
    ['---', ...columns.map(() => '--:')],
    ...rows.map(({ page, times }) => [page, ...columns.map(([, cell]) => cell(times))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Middle and most of some times in ms. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${ms(sorted[sorted.length >> 1])} / ${ms(sorted.at(-1))} ms`;
}

/** What it took to show cards: middle / most, on the clock and on the processor. */
export function cardLines(cards: CardTimes): string {
  const lines = (['first', 'later'] as const).map((which) => {
    const times = cards[which];
    const shown = spread(times.map((time) => time.shown));
    const busy = spread(times.map((time) => time.busy));
    return `- ${which} (${times.length}): on the screen after ${shown}, main thread ${busy}`;
  });
  return `A card after the rest on its mark, p50 / max:\n${lines.join('\n')}`;
}
