import { render } from 'preact';
import { openLibrary } from '../../src/library/open-library.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import { chooseLanguage } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { permalink, readPermalink } from '../../src/ui/decision/permalink.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { LookUpApp } from '../../src/ui/look-up/look-up-app.tsx';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import type { Pinned } from '../../src/ui/timeline/pinned.ts';

let settings = await loadSettings();
const library = openLibrary(localDay());
const FRANCE = 'FR';
/** What the reader came with. The address changes with each step; only a change from outside starts anew. */
let came = readPermalink(location.hash);

/** The address names the open record, without a new entry for each step of the trail. */
function nameInAddress(id: string | null, pinned: Pinned): void {
  const { pathname, search } = location;
  history.replaceState(null, '', pathname + search + (id === null ? '' : permalink(id, pinned)));
}

function draw(): void {
  const language = chooseLanguage(settings);
  chooseDayFormat(settings.dateFormat);
  const words = pageWordsOf(language);
  document.documentElement.lang = language;
  document.title = `${words.lookUp.title} · BacloLens`;
  const { id: opened, pinned } = came;
  const query = new URLSearchParams(location.search).get('q') ?? '';
  // A country without a rule can still be stored, from a file or by an older version.
  const { jurisdiction } = settings;
  const country = library?.countries.includes(jurisdiction) ? jurisdiction : FRANCE;
  render(
    library ? (
      <LookUpApp
        key={opened}
        language={language}
        library={library}
        start={{ query, opened }}
        pinned={pinned}
        country={country}
        onOpened={(id) => nameInAddress(id, pinned)}
        onCopy={copyText}
      />
    ) : (
      <p role="alert">{words.popup.noData}</p>
    ),
    document.body,
  );
}

addEventListener('hashchange', () => {
  came = readPermalink(location.hash);
  draw();
});
watchSettings((changed) => {
  settings = changed;
  draw();
});
keepFocus(document);
draw();
