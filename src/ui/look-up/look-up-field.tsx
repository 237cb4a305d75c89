import type { Ref } from 'preact';
import type { PageWords } from '../messages/page-words.ts';
import { optionId } from './result-list.tsx';
import { RESULTS } from './results.tsx';
import { SearchField } from './search-field.tsx';
import type { LookUp } from './use-look-up.ts';

/** The state of looking up, and whether its results can be walked through. */
interface Props {
  words: PageWords;
  lookUp: LookUp;
  inputRef: Ref<HTMLInputElement>;
  /** The results are on the screen, so that arrows can walk through them. */
  listed: boolean;
}

/** The search box, tied to the state of looking up. */
export function LookUpField({ words, lookUp, inputRef, listed }: Props) {
  const { query, results, active, type, move, open, back } = lookUp;
  // Without a list on the screen Enter has nothing to open.
  const best = listed ? results[active] : undefined;
  return (
    <SearchField
      words={words}
      query={query}
      listId={RESULTS}
      expanded={listed}
      activeOption={best ? optionId(RESULTS, active) : null}
      inputRef={inputRef}
      onQuery={type}
      onMove={move}
      onOpen={() => best && open(best.record.id)}
      onEscape={back}
    />
  );
}
