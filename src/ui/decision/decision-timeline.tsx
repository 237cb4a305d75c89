import type { Decision } from '../../dataset/schema/decision.ts';
import type { Indication } from '../../dosage/mention.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Library } from '../record/library.ts';
import type { Pinned } from '../timeline/pinned.ts';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { placeText } from './scope-text.ts';

/** The decision with what its timelines are folded from. */
interface Props {
  words: PageWords;
  shown: Decision;
  library: Library;
  pinned: Pinned;
  onOpen: (id: string) => void;
}

/** The indications that have a timeline; "other" uses have no rule of their own. */
function timed({ scope, jurisdiction }: Decision): Indication[] {
  if (jurisdiction === 'INT' || !scope.routes.includes('oral')) return [];
  return scope.indications.filter((each) => each !== 'other');
}

/** Where a decision stands among the rules of its country: the ceilings before and after it. */
export function DecisionTimeline({ words, shown, library, pinned, onOpen }: Props) {
  const { timeline, record } = words;
  const { jurisdiction } = shown;
  const day = shown.inForceFrom ?? shown.decidedOn;
  // An act without a full date has no place on an axis of days.
  const pins = day?.length === 10 ? [{ day, label: timeline.thisAct }] : [];
  const drawn = timed(shown)
    .map((indication) => ({
      indication,
      periods: library.timelineOf({ jurisdiction, indication, route: 'oral' }),
    }))
    // A use on which no act was seen would give an empty picture.
    .filter(({ periods }) => periods.some(({ regime }) => regime.status !== 'none-seen'));
  if (drawn.length === 0) return null;
  return (
    <section>
      <h2>{timeline.heading}</h2>
      {drawn.map(({ indication, periods }) => (
        <TimelineView
          key={indication}
          words={words}
          caption={timeline.caption(record.indication[indication], placeText(words, shown))}
          periods={periods}
          today={library.today}
          pins={pins}
          pinned={pinned}
          tableOpen={false}
          decision={(id) => library.decisions.find((each) => each.id === id)}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}
