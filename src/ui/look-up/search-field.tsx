import type { Ref } from 'preact';
import type { PageWords } from '../messages/page-words.ts';

interface Props {
  words: PageWords;
  query: string;
  /** Id of the option that Enter would open, or null where there is none. */
  activeOption: string | null;
  listId: string;
  expanded: boolean;
  inputRef: Ref<HTMLInputElement>;
  onQuery: (query: string) => void;
  /** Moves the active option by so many places. */
  onMove: (by: number) => void;
  onOpen: () => void;
  /** Returns whether there was something to leave; if not, the browser closes the popup. */
  onEscape: () => boolean;
}

/** How far each key moves the mark; Home and End stay with the text that is being typed. */
const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** A search box that keeps the focus while arrows walk through the results (ARIA combobox). */
export function SearchField(props: Props) {
  const { words, query, activeOption, listId, expanded, inputRef } = props;
  const keyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move !== undefined) props.onMove(move);
    else if (event.key === 'Enter') props.onOpen();
    else if (event.key !== 'Escape' || !props.onEscape()) return;
    event.preventDefault();
  };
  return (
    <input
      ref={inputRef}
      class="search"
      type="text"
      role="combobox"
      aria-label={words.popup.search.label}
      aria-autocomplete="list"
      aria-expanded={expanded}
      aria-controls={listId}
      aria-activedescendant={activeOption ?? undefined}
      placeholder={words.popup.search.placeholder}
      autocomplete="off"
      spellcheck={false}
      enterkeyhint="search"
      value={query}
      onInput={(event) => props.onQuery(event.currentTarget.value)}
      onKeyDown={keyDown}
    />
  );
}
