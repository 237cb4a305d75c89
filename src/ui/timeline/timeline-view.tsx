import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { Period } from '../../regulation/timeline.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Pinned } from './pinned.ts';
import { PinnedLine } from './pinned-line.tsx';
import { LABEL_ROW, TimelineChart } from './timeline-chart.tsx';
import { layOutTimeline } from './timeline-layout.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';

const HEIGHT = 150;
const FLOOR = 126;
/** Left of the plot stand the maxima's figures, above it the pins' labels. */
const LEFT = 30;
const TOP = 16;
const START_WIDTH = 344;

interface Props {
  words: PageWords;
  caption: string;
  periods: readonly Period[];
  /** YYYY-MM-DD. */
  today: string;
  /** Days to pin, each with its label. */
  pins: readonly { day: string; label: string }[];
  /** The mention that the reader came from. */
  pinned: Pinned;
  /** The table stands open below the picture, not behind its title. */
  tableOpen: boolean;
  decision: (id: string) => Decision | undefined;
  onOpen: (id: string) => void;
}

/** The width that the figure has on the screen, so that its letters keep their size. */
function useWidth() {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(START_WIDTH);
  useLayoutEffect(() => {
    if (figure.current === null) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(figure.current);
    return () => watch.disconnect();
  }, []);
  return { figure, width };
}

/** The picture with its table; apart, so that its width is watched for as long as it stands. */
function TimelineFigure(props: Props) {
  const { words, caption, periods, today, pinned, tableOpen, decision, onOpen } = props;
  const { figure, width } = useWidth();
  const ownDay = pinned.day && { day: pinned.day, label: words.timeline.pageDay };
  const pins = ownDay ? [...props.pins, ownDay] : props.pins;
  const more = Math.max(0, pins.length - 1) * LABEL_ROW;
  const frame = { left: LEFT, right: width, top: TOP + more, bottom: FLOOR + more };
  const layout = layOutTimeline(periods, today, frame, pinned.dose?.[1]);
  const rows = { periods, pinned, decision, onOpen };
  const table = <TimelineTable words={words} caption={caption} {...rows} />;
  return (
    <figure ref={figure} class="timeline-figure">
      <figcaption class="soft">{caption}</figcaption>
      {layout && (
        <TimelineChart
          words={words}
          layout={layout}
          width={width}
          height={HEIGHT + more}
          floor={FLOOR + more}
          pins={pins}
          dose={pinned.dose}
        />
      )}
      {layout && <TimelineLegend words={words} periods={periods} />}
      <PinnedLine words={words} pinned={pinned} />
      {tableOpen ? (
        table
      ) : (
        <details>
          <summary>{words.timeline.table}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}

/** A maximum over time: the picture, and its table for everyone and for screen readers. */
export function TimelineView(props: Props) {
  const { words, periods } = props;
  const nothing = periods.every(({ regime }) => regime.status === 'none-seen');
  return nothing ? <p class="soft">{words.timeline.nothing}</p> : <TimelineFigure {...props} />;
}
