import type { Decision } from '../../dataset/schema/decision.ts';
import type { Effect } from '../../dataset/schema/effect.ts';
import { formatDay } from '../format/format-day.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Act } from './acts-on.ts';
import { RecordLink } from './record-link.tsx';

interface Props {
  words: PageWords;
  heading: string;
  /** `did` reads "Amends …", `changedBy` "Amended by …". */
  voice: 'did' | 'changedBy';
  acts: readonly Act[];
  decision: (id: string) => Decision | undefined;
  onOpen: (id: string) => void;
}

/** An annulled ceiling is not an annulled authorisation: the part is always told. */
function partOf({ record }: PageWords, effect: Effect): string {
  const touchesPart = effect.effect === 'amends' || effect.effect === 'annuls';
  return touchesPart ? ` (${record.part[effect.part]})` : '';
}

/** The decisions that a decision acted upon, or that acted upon it, each a step further to read. */
export function ActList({ words, heading, voice, acts, decision, onOpen }: Props) {
  if (acts.length === 0) return null;
  const verbs = voice === 'did' ? words.record.effect : words.record.effectBy;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="acts">
        {acts.map(({ effect, other }) => {
          const target = decision(other);
          const day = target && (target.inForceFrom ?? target.decidedOn);
          return (
            <li key={effect.effect + other}>
              <span class="act-verb">
                {verbs[effect.effect]}
                {partOf(words, effect)}
              </span>
              <RecordLink id={other} onOpen={onOpen}>
                {target ? target.title[words.language] : other}
              </RecordLink>
              {day && `, ${formatDay(words.language, day)}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
