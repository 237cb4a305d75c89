import type { Regime } from '../../regulation/regime.ts';
import type { Period } from '../../regulation/timeline.ts';
import type { PageWords } from '../messages/page-words.ts';

/** A status, or "open", which is drawn before it. */
type Look = Regime['status'] | 'open';

/** How a stretch is drawn: by its status, but an open question shows first. */
function lookOf({ regime: { status, open, maxMgPerDay } }: Period): Look {
  return open && maxMgPerDay !== null ? 'open' : status;
}

/** Drawn with the same classes as the picture, so that the two cannot part. */
function Swatch({ look }: { look: Look }) {
  return (
    <svg class="timeline" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      {look === 'in-force' || look === 'open' ? (
        <g class={look === 'open' ? 'timeline-open' : 'timeline-held'}>
          <path d="M0 6h26" />
        </g>
      ) : (
        <rect
          class={`timeline-${look}`}
          fill={look === 'ceiling-annulled' ? 'url(#hatch)' : 'none'}
          x="1"
          y="1"
          width="24"
          height="10"
        />
      )}
    </svg>
  );
}

/** What the lines and patterns of the picture mean; only those that it shows. */
export function TimelineLegend({
  words,
  periods,
}: {
  words: PageWords;
  periods: readonly Period[];
}) {
  const { status, open } = words.timeline;
  // Each look once, in the order of time.
  const looks = [...new Set(periods.map(lookOf))].filter((look) => look !== 'none-seen');
  return (
    <ul class="timeline-legend">
      {looks.map((look) => (
        <li key={look}>
          <Swatch look={look} />
          {look === 'open' ? open : status[look]}
        </li>
      ))}
    </ul>
  );
}
