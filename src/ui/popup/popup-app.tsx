import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDay } from '../format/format-day.ts';
import { FilterBar } from '../look-up/filter-bar.tsx';
import { LookUpField } from '../look-up/look-up-field.tsx';
import { OpenedRecord } from '../look-up/opened-record.tsx';
import { ResultCount, Results } from '../look-up/results.tsx';
import { type LookUp, useLookUp } from '../look-up/use-look-up.ts';
import { type PageWords, pageWordsOf } from '../messages/page-words.ts';
import { NOTHING_PINNED } from '../timeline/pinned.ts';
import { PagePanel } from './page-panel.tsx';
import type { PopupProps } from './popup-props.ts';
import { SitePanel } from './site-panel.tsx';
import { WhatsNew } from './whats-new.tsx';

/** Everything of the popup, with its words and the state of looking up. */
interface ViewProps extends PopupProps {
  words: PageWords;
  lookUp: LookUp;
}

/** One thing at a time: a record, what was found, or the page under the popup. */
function View(props: ViewProps) {
  const { words, lookUp, library, site, mentions, unread, news, on } = props;
  if (lookUp.opened && library) {
    // Here nothing is pinned: the popup does not come from one dose. Its list of doses leads to a tab that does.
    const ways = { pinned: NOTHING_PINNED, onCopy: on.copy, onTab: on.lookUp };
    return <OpenedRecord words={words} lookUp={lookUp} library={library} {...ways} />;
  }
  if (lookUp.searching && library) {
    return (
      <>
        <details class="popup-filters">
          <summary>{words.lookUp.filters}</summary>
          <FilterBar
            words={words}
            library={library}
            filters={lookUp.filters}
            onNarrow={lookUp.narrow}
          />
        </details>
        <Results words={words} lookUp={lookUp} />
      </>
    );
  }
  return (
    <>
      <WhatsNew words={words} news={news} onSeen={on.newsSeen} onOpen={lookUp.open} />
      <SitePanel words={words} place={props.place} site={site} unread={unread} on={on} />
      {library && (site === null || site.access.kind === 'site') && (
        <PagePanel {...{ words, library, site, mentions, unread, on }} />
      )}
    </>
  );
}

/** How old the data are belongs on every screen: a store may hold an update back for months. */
function PopupFooter({ words, library, panel, on }: Omit<ViewProps, 'lookUp'>) {
  const day = library && formatDay(words.language, library.asOf);
  return (
    <footer class="popup-footer">
      <p>
        {library && day && words.popup.data(library.version, day)}
        {library?.stale && day && <> · {words.card.stale(day)}</>}
      </p>
      <p class="popup-links">
        {library && (
          <button type="button" class="link" onClick={() => on.lookUp(null)}>
            {words.popup.all}
          </button>
        )}
        {panel && (
          <button type="button" class="link" onClick={on.panel}>
            {words.popup.panel}
          </button>
        )}
        <button type="button" class="link" onClick={on.options}>
          {words.popup.options}
        </button>
      </p>
    </footer>
  );
}

/** The popup, and the side panel: look a record up, steer this site, see this page's doses. */
export function PopupApp(props: PopupProps) {
  const { library, language } = props;
  const words = pageWordsOf(language);
  const lookUp = useLookUp(library, { query: '', opened: null });
  const input = useRef<HTMLInputElement>(null);
  const reading = lookUp.opened !== null;
  // On start, and whenever a record is left, the search box has the focus; before the paint, so
  // that no early key is lost.
  useLayoutEffect(() => {
    if (!reading) input.current?.focus();
  }, [reading]);
  return (
    <div class="popup" lang={language}>
      <header class="popup-head">
        {!reading && <h1 class="unseen">{words.popup.title}</h1>}
        {library === null ? (
          <p role="alert">{words.popup.noData}</p>
        ) : (
          <LookUpField
            words={words}
            lookUp={lookUp}
            inputRef={input}
            listed={lookUp.searching && !reading}
          />
        )}
        <ResultCount words={words} lookUp={lookUp} />
      </header>
      <main class="popup-main">
        <View {...props} words={words} lookUp={lookUp} />
      </main>
      <PopupFooter {...props} words={words} />
    </div>
  );
}
