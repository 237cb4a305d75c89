import type { Caution } from '../../dataset/schema/caution.ts';
import type { PageWords } from '../messages/page-words.ts';
import { RecordLink } from './record-link.tsx';

/** What a reader takes in at a glance; the rest is one click away. */
const SHOWN = 4;

/** The cautions as the library chose them, the most serious first. */
interface Props {
  words: PageWords;
  cautions: readonly Caution[];
  onOpen: (id: string) => void;
}

function Items({ words: { record, language }, cautions, onOpen }: Props) {
  return (
    <ul class="acts">
      {cautions.map(({ id, severity, title }) => (
        <li key={id}>
          <span class="act-verb">{record.severity[severity]}</span>
          <RecordLink id={id} onOpen={onOpen}>
            {title[language]}
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

/** The cautions for what a decision holds for, each a step further to its text and sources. */
export function DecisionCautions({ words, cautions, onOpen }: Props) {
  if (cautions.length === 0) return null;
  const rest = cautions.slice(SHOWN);
  return (
    <section>
      <h2>{words.record.cautions}</h2>
      <Items words={words} cautions={cautions.slice(0, SHOWN)} onOpen={onOpen} />
      {rest.length > 0 && (
        <details>
          <summary>{words.card.moreCautions(rest.length)}</summary>
          <Items words={words} cautions={rest} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}
