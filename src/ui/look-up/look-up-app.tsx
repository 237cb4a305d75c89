import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay } from '../format/format-day.ts';
import type { Language } from '../messages/language.ts';
import { pageWordsOf } from '../messages/page-words.ts';
import type { Library } from '../record/library.ts';
import type { Pinned } from '../timeline/pinned.ts';
import { FilterBar } from './filter-bar.tsx';
import { LookUpField } from './look-up-field.tsx';
import { OpenedRecord } from './opened-record.tsx';
import { ResultCount, Results } from './results.tsx';
import { RulesOverview } from './rules-overview.tsx';
import { type LookUpStart, useLookUp } from './use-look-up.ts';

/** What the page for long reading starts with, and whom it tells of changes. */
export interface LookUpProps {
  language: Language;
  library: Library;
  start: LookUpStart;
  /** What the reader came from, for the timelines. */
  pinned: Pinned;
  /** ISO 3166 alpha-2 of the country whose rules stand first, one of the library’s. */
  country: string;
  /** Tells which record is open, so that the address can name it. */
  onOpened: (id: string | null) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** The page for long reading: search and filters beside the record, or the rules over time. */
export function LookUpApp(props: LookUpProps) {
  const { language, library, start, pinned, country, onOpened, onCopy } = props;
  const words = pageWordsOf(language);
  const lookUp = useLookUp(library, start);
  const input = useRef<HTMLInputElement>(null);
  const id = lookUp.opened?.record.id ?? null;
  // Before the paint: the address and the focus must not lag behind what is shown.
  useLayoutEffect(() => {
    onOpened(id);
    if (id === null) input.current?.focus();
  }, [id]);
  return (
    <div class="look-up" lang={language}>
      <search class="look-up-side">
        <h1 class="look-up-name">{words.lookUp.title}</h1>
        <LookUpField words={words} lookUp={lookUp} inputRef={input} listed={lookUp.searching} />
        <FilterBar
          words={words}
          library={library}
          filters={lookUp.filters}
          onNarrow={lookUp.narrow}
        />
        <ResultCount words={words} lookUp={lookUp} />
        {lookUp.searching && <Results words={words} lookUp={lookUp} />}
      </search>
      <main class="look-up-main">
        {lookUp.opened ? (
          <OpenedRecord {...{ words, lookUp, library, pinned, onCopy }} />
        ) : (
          <RulesOverview
            key={country}
            {...{ words, library, pinned, country }}
            onOpen={lookUp.open}
          />
        )}
      </main>
      <footer class="look-up-footer">
        <p>{words.card.dataset(library.version, formatDay(language, library.asOf))}</p>
        {library.stale && <p>{words.card.stale(formatDay(language, library.asOf))}</p>}
        <p>{words.card.purpose}</p>
      </footer>
    </div>
  );
}
