import type { Decision } from '../../dataset/schema/decision.ts';
import type { Period } from '../../regulation/timeline.ts';
import { RecordLink } from '../decision/record-link.tsx';
import { formatDay } from '../format/format-day.ts';
import { formatFigure } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Pinned } from './pinned.ts';

/** The same periods as the picture’s. */
interface Props {
  words: PageWords;
  caption: string;
  periods: readonly Period[];
  pinned: Pinned;
  decision: (id: string) => Decision | undefined;
  onOpen: (id: string) => void;
}

/** The figure, or in words why there is none. */
function maximum({ timeline, record, language }: PageWords, { regime }: Period): string {
  const { maxMgPerDay, status, open } = regime;
  if (maxMgPerDay === null) return timeline.status[status];
  const max = record.dose.mgPerDay(formatFigure(language, maxMgPerDay));
  return open ? `${max} (${timeline.open})` : max;
}

/** Half open, as rules are: on the day of a new act the old one holds no more. */
const holdsOn = ({ from, until }: Period, day: string | null) =>
  day !== null && from <= day && (until === null || day < until);

/** One period. The act's title leads to its page. */
function Row({
  words,
  period,
  pinned,
  decision,
  onOpen,
}: Omit<Props, 'periods' | 'caption'> & { period: Period }) {
  const { language, timeline } = words;
  const act = period.regime.decision === null ? undefined : decision(period.regime.decision);
  const isPinned = holdsOn(period, pinned.day);
  return (
    <tr class={isPinned ? 'timeline-row-pinned' : undefined}>
      <td>{formatDay(language, period.from)}</td>
      <td>{period.until ? formatDay(language, period.until) : timeline.still}</td>
      <td>
        {maximum(words, period)}
        {isPinned && ` · ${timeline.onPageDay}`}
      </td>
      <td>
        {act && (
          <RecordLink id={act.id} onOpen={onOpen}>
            {act.title[language]}
          </RecordLink>
        )}
      </td>
    </tr>
  );
}

/** The same as the picture, row by row, with each act a step away. */
export function TimelineTable({ words, caption, periods, ...rest }: Props) {
  const { columns } = words.timeline;
  // As in the picture: what held before the first act seen was not looked for.
  const seen = periods.filter(({ regime }) => regime.status !== 'none-seen');
  return (
    <table class="timeline-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.until}</th>
          <th scope="col">{columns.max}</th>
          <th scope="col">{columns.act}</th>
        </tr>
      </thead>
      <tbody>
        {seen.map((period) => (
          <Row key={period.from} words={words} period={period} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
