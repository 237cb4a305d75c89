import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../dataset/schema/decision.ts';
import { placeText } from '../decision/scope-text.ts';
import { formatDay } from '../format/format-day.ts';
import { formatFigure } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';

interface Props {
  words: PageWords;
  id: string;
  results: readonly Decision[];
  /** Index of the active option. */
  active: number;
  onOpen: (id: string) => void;
}

/** The DOM id of an option, which the search box points at. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function Result({ words, decision }: { words: PageWords; decision: Decision }) {
  const { language, record, popup } = words;
  const day = decision.decidedOn ?? decision.inForceFrom;
  const max = decision.dose?.maxMgPerDay;
  return (
    <>
      <span class="result-title">{decision.title[language]}</span>
      {max !== undefined && (
        <span class="result-max">
          {popup.search.max(record.dose.mgPerDay(formatFigure(language, max)))}
        </span>
      )}
      <span class="result-facts">
        {[
          day && formatDay(language, day),
          decision.authority,
          record.kind[decision.kind],
          placeText(words, decision),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

/** The decisions found. The focus stays in the search box; the active one is only marked. */
export function ResultList({ words, id, results, active, onOpen }: Props) {
  const marked = useRef<HTMLDivElement>(null);
  // The focus does not follow the mark, so the browser does not scroll to it by itself.
  useEffect(() => marked.current?.scrollIntoView({ block: 'nearest' }), [active, results]);
  return (
    <div class="results" id={id} role="listbox" aria-label={words.popup.search.list}>
      {results.map((decision, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys
        <div
          key={decision.id}
          ref={index === active ? marked : null}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onClick={() => onOpen(decision.id)}
        >
          <Result words={words} decision={decision} />
        </div>
      ))}
    </div>
  );
}
