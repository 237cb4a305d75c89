import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay } from '../format/format-day.ts';
import { type PageWords, pageWordsOf } from '../messages/page-words.ts';
import { RecordPage } from '../record/record-page.tsx';
import { type LookUp, useLookUp } from './look-up.ts';
import { PagePanel } from './page-panel.tsx';
import type { PopupProps } from './popup-props.ts';
import { optionId, ResultList } from './result-list.tsx';
import { SearchField } from './search-field.tsx';
import { SitePanel } from './site-panel.tsx';

const LIST = 'results';

interface ViewProps extends PopupProps {
  words: PageWords;
  lookUp: LookUp;
}

function Results({ words, lookUp }: ViewProps) {
  const { search } = words.popup;
  const { results, query, active, open } = lookUp;
  return (
    <>
      <p role="status" class="unseen">
        {search.results(results.length)}
      </p>
      <ResultList words={words} id={LIST} results={results} active={active} onOpen={open} />
      {results.length === 0 && (
        <div class="empty">
          <p>{search.none(query)}</p>
          <p class="soft">{search.hint}</p>
        </div>
      )}
    </>
  );
}

function Opened({ words, lookUp, library }: ViewProps) {
  const { opened, open, back } = lookUp;
  const title = useRef<HTMLHeadingElement>(null);
  const id = opened?.record.id;
  // The title takes the focus, so that a screen reader starts there and Esc leads back.
  useLayoutEffect(() => title.current?.focus(), [id]);
  if (opened === null || library === null) return null;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc anywhere inside is a second way to "Back"
    <div onKeyDown={leave}>
      <button type="button" class="back" onClick={back}>
        <span aria-hidden="true">‹</span> {words.popup.back}
      </button>
      <RecordPage
        key={id}
        words={words}
        found={opened}
        records={library}
        onOpen={open}
        titleRef={title}
      />
    </div>
  );
}

function View(props: ViewProps) {
  const { words, lookUp, library, site, mentions, on } = props;
  if (lookUp.opened) return <Opened {...props} />;
  if (lookUp.query.trim() !== '') return <Results {...props} />;
  return (
    <>
      <SitePanel words={words} site={site} on={on} />
      <PagePanel words={words} library={library} site={site} mentions={mentions} on={on} />
    </>
  );
}

function PopupFooter({ words, library, on }: Pick<ViewProps, 'words' | 'library' | 'on'>) {
  const day = library && formatDay(words.language, library.asOf);
  return (
    <footer class="popup-footer">
      <p>
        {library && day && words.card.dataset(library.version, day)}
        {library?.stale && day && <> · {words.card.stale(day)}</>}
      </p>
      <button type="button" class="link" onClick={on.options}>
        {words.popup.options}
      </button>
    </footer>
  );
}

/** The popup: look a decision up, steer this site, see this page's doses. */
export function PopupApp(props: PopupProps) {
  const { library, language } = props;
  const words = pageWordsOf(language);
  const lookUp = useLookUp(library);
  const { query, results, active, opened, open, back } = lookUp;
  const input = useRef<HTMLInputElement>(null);
  const searching = opened === null && query.trim() !== '';
  const best = searching ? results[active] : undefined;
  // On start, and whenever a record is left, the search box has the focus; before the paint, so
  // that no early key is lost.
  const reading = opened !== null;
  useLayoutEffect(() => {
    if (!reading) input.current?.focus();
  }, [reading]);
  return (
    <div class="popup" lang={language}>
      <header class="popup-head">
        {opened === null && <h1 class="unseen">{words.popup.title}</h1>}
        {library === null ? (
          <p role="alert">{words.popup.noData}</p>
        ) : (
          <SearchField
            words={words}
            query={query}
            listId={LIST}
            expanded={searching}
            activeOption={best ? optionId(LIST, active) : null}
            inputRef={input}
            onQuery={lookUp.type}
            onMove={lookUp.move}
            onOpen={() => best && open(best.record.id)}
            onEscape={back}
          />
        )}
      </header>
      <main class="popup-main">
        <View {...props} words={words} lookUp={lookUp} />
      </main>
      <PopupFooter words={words} library={library} on={props.on} />
    </div>
  );
}
