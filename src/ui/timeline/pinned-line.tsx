import { formatDay } from '../format/format-day.ts';
import { formatRange } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Pinned } from './pinned.ts';

/** What is pinned, in words: the picture is silent for screen readers. */
export function PinnedLine({ words, pinned }: { words: PageWords; pinned: Pinned }) {
  const { timeline, record, card, language } = words;
  const { day, dose } = pinned;
  const told = [
    day && timeline.pageDay + card.colon + formatDay(language, day),
    dose && timeline.pageDose(record.dose.mgPerDay(formatRange(language, ...dose))),
  ].filter((part) => part !== null);
  if (told.length === 0) return null;
  return <p class="timeline-pinned">{told.join(' · ')}</p>;
}
