import { render } from 'preact';
import { openLibrary } from '../../src/library/open-library.ts';
import { copyText } from '../../src/platform/clipboard.ts';
import { chooseLanguage } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { LookUpApp } from '../../src/ui/look-up/look-up-app.tsx';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { nameInAddress, readStart, redeemTicket } from './asked.ts';

const settings = await loadSettings();
const language = chooseLanguage(settings);
chooseDayFormat(settings.dateFormat);
const words = pageWordsOf(language);
const library = openLibrary(localDay());
const FRANCE = 'FR';
document.documentElement.lang = language;
document.title = `${words.lookUp.title} · BacloLens`;

function draw(): void {
  const start = readStart();
  const country = settings.jurisdiction === 'auto' ? FRANCE : settings.jurisdiction;
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

addEventListener('hashchange', draw);
keepFocus(document);
await redeemTicket();
draw();
