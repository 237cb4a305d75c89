import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../messages/page-words.ts';
import type { FoundRecord } from '../record/find-record.ts';
import { recordLine } from '../record/record-line.ts';

interface Props {
  words: PageWords;
  id: string;
  results: readonly FoundRecord[];
  /** Index of the active option. */
  active: number;
  onOpen: (id: string) => void;
}

/** The DOM id of an option, which the search box points at. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Title and figure first: they tell the records apart, the rest says where they belong. */
function Result({ words, found }: { words: PageWords; found: FoundRecord }) {
  const { title, figure, facts } = recordLine(words, found);
  return (
    <>
      <span class="result-title">{title}</span>
      {figure && <span class="result-max">{figure}</span>}
      <span class="result-facts">{facts}</span>
    </>
  );
}

/** The records found. The focus stays in the search box; the active one is only marked. */
export function ResultList({ words, id, results, active, onOpen }: Props) {
  const marked = useRef<HTMLDivElement>(null);
  // The focus does not follow the mark, so the browser does not scroll to it by itself.
  useEffect(() => marked.current?.scrollIntoView({ block: 'nearest' }), [active, results]);
  return (
    <div class="results" id={id} role="listbox" aria-label={words.popup.search.list}>
      {results.map((found, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys
        <div
          key={found.record.id}
          ref={index === active ? marked : null}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onClick={() => onOpen(found.record.id)}
        >
          <Result words={words} found={found} />
        </div>
      ))}
    </div>
  );
}
