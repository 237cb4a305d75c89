import { dataset } from 'virtual:baclolens-dataset';
import { render } from 'preact';
import { changesSince } from '../../src/dataset/changes-since.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { chooseLanguage } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { loadSettings, saveSettings, watchSettings } from '../../src/platform/settings.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { PopupApp } from '../../src/ui/popup/popup-app.tsx';
import type { PopupProps } from '../../src/ui/popup/popup-props.ts';
import { PopupController } from './popup-controller.ts';

/** Shows the popup in the document, or what is the same in the browser's side panel. */
export async function showPopup(place: PopupProps['place']): Promise<void> {
  let settings = await loadSettings();
  let news = changesSince(dataset.changes, settings.datasetSeen);
  const library = openLibrary(localDay());
  const controller = new PopupController(place, draw);

  function newsSeen(): void {
    news = [];
    draw();
    // Where storage is shut the news is told once more at the next start; nothing else is lost.
    saveSettings({ datasetSeen: dataset.version }).catch(() => undefined);
  }

  function draw(): void {
    const language = chooseLanguage(settings);
    chooseDayFormat(settings.dateFormat);
    document.documentElement.lang = language;
    document.title = `${pageWordsOf(language).popup.title} · BacloLens`;
    const { site, mentions, unread, panel, events } = controller;
    const on = { ...events, newsSeen };
    render(
      <PopupApp {...{ place, language, library, news, site, mentions, unread, panel, on }} />,
      document.body,
    );
  }

  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  keepFocus(document);
  // The search box first: it needs nothing of the page.
  draw();
  // On the first day nothing is new.
  if (settings.datasetSeen === null) newsSeen();
  await controller.start();
}
