import { render } from 'preact';
import { openLibrary } from '../../src/library/open-library.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import { chooseLanguage } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { LookUpApp } from '../../src/ui/look-up/look-up-app.tsx';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { nameInAddress, readStart, redeemTicket } from './asked.ts';

let settings = await loadSettings();
const library = openLibrary(localDay());
const FRANCE = 'FR';
await redeemTicket();
/** What the reader came with. The address changes with each step; only a change from outside starts anew. */
let start = readStart();

function draw(): void {
  const language = chooseLanguage(settings);
  chooseDayFormat(settings.dateFormat);
  const words = pageWordsOf(language);
  document.documentElement.lang = language;
  document.title = `${words.lookUp.title} · BacloLens`;
  // A country without a rule can still be stored, from a file or by an older version.
  const { jurisdiction } = settings;
  const country = library?.countries.includes(jurisdiction) ? jurisdiction : FRANCE;
  render(
    library ? (
      <LookUpApp
        key={start.opened}
        language={language}
        library={library}
        start={start}
        pinned={start.pinned}
        country={country}
        onOpened={(id) => nameInAddress(id, start)}
        onCopy={copyText}
      />
    ) : (
      <p role="alert">{words.popup.noData}</p>
    ),
    document.body,
  );
}

addEventListener('hashchange', () => {
  start = readStart();
  draw();
});
watchSettings((changed) => {
  settings = changed;
  draw();
});
keepFocus(document);
draw();
