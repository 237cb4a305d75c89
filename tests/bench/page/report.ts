import type { CardTimes } from './measure-card.ts';
import type { ScriptTime } from './script-time.ts';

/** The figures of one page: medians per extension. */
export interface Row {
  readonly page: string;
  readonly times: Readonly<Record<string, ScriptTime>>;
}

/** The run of the middle total. */
export function median(times: readonly ScriptTime[]): ScriptTime {
  const sorted = [...times].sort((a, b) => a.total - b.total);
  return sorted[sorted.length >> 1] ?? { total: Number.NaN, longestTask: Number.NaN };
}

const ms = (value: number | undefined): string => (value ?? Number.NaN).toFixed(1);

function ratio(a: number | undefined, b: number | undefined): string {
  return a === undefined || b === undefined ? '–' : `${(a / b).toFixed(1)} x`;
}

/** The rows as a Markdown table: script time in ms, and ours against both controls. */
export function toMarkdown(rows: readonly Row[]): string {
  const head = [
    '| Page | limit | BacloLens | longest task | mark.js | BacloLens / limit | mark.js / BacloLens |',
    '|---|--:|--:|--:|--:|--:|--:|',
  ];
  const lines = rows.map(({ page, times: { limit, baclolens, markjs } }) =>
    [
      '',
      page,
      ms(limit?.total),
      ms(baclolens?.total),
      ms(baclolens?.longestTask),
      ms(markjs?.total),
      ratio(baclolens?.total, limit?.total),
      ratio(markjs?.total, baclolens?.total),
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return [...head, ...lines].join('\n');
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
