import { render } from 'preact';
import { chooseLanguage } from '../../src/platform/language.ts';
import { chooseDayFormat } from '../../src/ui/format/format-day.ts';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { OptionsApp } from '../../src/ui/options/options-app.tsx';
import { keepFocus } from '../../src/ui/parts/keep-focus.ts';
import { datasetFacts } from './dataset-facts.ts';
import { OptionsController } from './options-controller.ts';

const dataset = datasetFacts();
const controller = new OptionsController(draw);

function draw(): void {
  const { settings, stored, grants, events } = controller;
  const language = chooseLanguage(settings);
  chooseDayFormat(settings.dateFormat);
  document.documentElement.lang = language;
  document.title = `${pageWordsOf(language).options.title} · BacloLens`;
  render(
    <OptionsApp
      language={language}
      settings={settings}
      stored={stored}
      grants={grants}
      dataset={dataset}
      on={events}
    />,
    document.body,
  );
}

keepFocus(document);
await controller.start();
