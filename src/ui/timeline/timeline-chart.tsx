import { formatFigure, formatRange } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Pinned } from './pinned.ts';
import type { Stretch, TimelineLayout } from './timeline-layout.ts';

interface Props {
  words: PageWords;
  layout: TimelineLayout;
  width: number;
  height: number;
  /** Lowest line of the plot, px. */
  floor: number;
  /** Days (YYYY-MM-DD) to pin, each with its label. */
  pins: readonly { day: string; label: string }[];
  /** A dose in mg/day, lowest and highest, drawn across all years. */
  dose: Pinned['dose'];
}

/** Room for one row of pins' labels, px: each label has a row of its own, so that none overlap. */
export const LABEL_ROW = 13;

/** Told apart by line and pattern, not by colour alone: solid, dashed while open, hatched without. */
function StretchMark({ stretch, floor }: { stretch: Stretch; floor: number }) {
  const { x, width, y, period } = stretch;
  const { status, open } = period.regime;
  if (y !== null) {
    return (
      <g class={open ? 'timeline-open' : 'timeline-held'}>
        <rect class="timeline-area" x={x} y={y} width={width} height={floor - y} />
        <path d={`M${x} ${y}h${width}`} />
      </g>
    );
  }
  const height = status === 'ceiling-annulled' ? floor - 16 : 14;
  return (
    <rect
      class={`timeline-${status}`}
      fill={status === 'ceiling-annulled' ? 'url(#hatch)' : 'none'}
      x={x}
      y={floor - height}
      width={width}
      height={height}
    />
  );
}

/** Joins two neighbours of different height, so that the steps read as one line. */
function Risers({ stretches }: { stretches: readonly Stretch[] }) {
  const joins = stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1];
    if (!before || before.y === null || stretch.y === null || before.y === stretch.y) return [];
    return [`M${stretch.x} ${before.y}V${stretch.y}`];
  });
  return <path class="timeline-riser" d={joins.join('')} />;
}

/** Only the maxima that held are labelled: an even scale would invite reading doses off the line. */
function Axes({ words, layout, floor, width }: Omit<Props, 'pins' | 'dose' | 'height'>) {
  return (
    <g class="timeline-axes">
      <path d={`M0 ${floor}h${width}`} />
      {layout.years.map(({ x, year }) => (
        <g key={year}>
          <path d={`M${x} ${floor}v4`} />
          <text x={x} y={floor + 16} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {layout.maxima.map(({ y, mgPerDay }) => (
        <text key={mgPerDay} x="0" y={y + 4}>
          {formatFigure(words.language, mgPerDay)}
        </text>
      ))}
    </g>
  );
}

interface PinProps {
  x: number;
  /** Counted from 0 at the top. */
  row: number;
  label: string;
  floor: number;
  width: number;
}

/** A day marked on the picture; near an edge its label turns inwards. */
function Pin({ x, row, label, floor, width }: PinProps) {
  const anchor = x > width - 60 ? 'end' : x < 60 ? 'start' : 'middle';
  return (
    <g class="timeline-pin">
      <path d={`M${x} ${row * LABEL_ROW + 14}V${floor}`} />
      <text x={x} y={row * LABEL_ROW + 10} text-anchor={anchor}>
        {label}
      </text>
    </g>
  );
}

/** The dose that the reader came from, as a dotted line, or two for a range, with its figures. */
function Dose({ words, layout, width, dose }: Pick<Props, 'words' | 'layout' | 'width' | 'dose'>) {
  if (dose === null) return null;
  const amount = words.record.dose.mgPerDay(formatRange(words.language, ...dose));
  return (
    <g class="timeline-dose">
      {[...new Set(dose)].map((mgPerDay) => (
        <path key={mgPerDay} d={`M30 ${layout.yOf(mgPerDay)}H${width}`} />
      ))}
      <text x={width} y={layout.yOf(dose[1]) - 4} text-anchor="end">
        {words.timeline.pageDose(amount)}
      </text>
    </g>
  );
}

/** The picture of a ceiling over time. Its table says the same in words, so it stays silent. */
export function TimelineChart({ words, layout, width, height, floor, pins, dose }: Props) {
  return (
    <svg class="timeline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="timeline-hatch" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
        </pattern>
      </defs>
      {layout.stretches.map((stretch) => (
        <StretchMark key={stretch.period.from} stretch={stretch} floor={floor} />
      ))}
      <Risers stretches={layout.stretches} />
      <Axes words={words} layout={layout} floor={floor} width={width} />
      <Dose words={words} layout={layout} width={width} dose={dose} />
      {pins.map(({ day, label }, row) => {
        const x = layout.xOf(day);
        const place = { row, label, floor, width };
        return x !== null && <Pin key={label} x={x} {...place} />;
      })}
    </svg>
  );
}
