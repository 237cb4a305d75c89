import type { PageWords } from '../messages/page-words.ts';
import { ResultList } from './result-list.tsx';
import type { LookUp } from './use-look-up.ts';

/** Id of the list, which the search box names. One list a page. */
export const RESULTS = 'results';

/**
 * The number of results, said to screen readers. On the page before anything is typed: a live region
 * that comes together with its first words is often not read out.
 */
export function ResultCount({ words, lookUp }: { words: PageWords; lookUp: LookUp }) {
  const { searching, opened, results } = lookUp;
  return (
    <p role="status" class="unseen">
      {searching && opened === null && words.popup.search.results(results.length)}
    </p>
  );
}

/** What was found, or that nothing was. */
export function Results({ words, lookUp }: { words: PageWords; lookUp: LookUp }) {
  const { search } = words.popup;
  const { results, query, active, open } = lookUp;
  return (
    <>
      <ResultList words={words} id={RESULTS} results={results} active={active} onOpen={open} />
      {results.length === 0 && (
        <div class="empty">
          <p>{query.trim() === '' ? words.lookUp.noneNarrowed : search.none(query)}</p>
          <p class="soft">{search.hint}</p>
        </div>
      )}
    </>
  );
}
