import { render } from 'preact';
import { browser } from 'wxt/browser';
import { FORMAT_VERSION } from '../../src/dataset/format-version.ts';
import { chooseLanguage } from '../../src/platform/language.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { isAllSites } from '../../src/platform/match-origins.ts';
import { loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { grantedOrigins, turnAllSitesOn, watchGrants } from '../../src/platform/site-access.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { WelcomeApp } from '../../src/ui/welcome/welcome-app.tsx';
import type { WelcomeProps } from '../../src/ui/welcome/welcome-props.ts';
import { cautionOf, DATASET, datasetStamp, decisionOf } from './card-data.ts';
import { readSample } from './read-sample.ts';

let settings = await loadSettings();
// A dataset of another format is not read at all: the sample then stands without its card.
const isKnown = DATASET.formatVersion === FORMAT_VERSION;
const dataset = datasetStamp(localDay());
const data = isKnown ? { decision: decisionOf, caution: cautionOf, dataset } : null;

const on = {
  // Straight from the click: the browser asks only inside a user gesture.
  allSites: () =>
    void turnAllSitesOn().then(
      (granted) => draw(granted ? null : 'refused'),
      () => draw('failed'),
    ),
  options: () => void browser.runtime.openOptionsPage().catch(() => draw('failed')),
};

async function draw(problem: WelcomeProps['problem'] = null): Promise<void> {
  const allSites = (await grantedOrigins()).some(isAllSites);
  const language = chooseLanguage(settings);
  chooseDayFormat(settings.dateFormat);
  document.documentElement.lang = language;
  document.title = `${pageWordsOf(language).welcome.title} · BacloLens`;
  render(
    <WelcomeApp
      language={language}
      read={isKnown ? readSample : () => []}
      data={data}
      allSites={allSites}
      problem={problem}
      on={on}
    />,
    document.body,
  );
}

watchGrants(() => void draw());
watchSettings((changed) => {
  settings = changed;
  void draw();
});
keepFocus(document);
await draw();
