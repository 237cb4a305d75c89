import { render } from 'preact';
import { chooseLanguage } from '../../src/platform/language.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { PopupApp } from '../../src/ui/popup/popup-app.tsx';
import { openLibrary } from './open-library.ts';
import { PopupController } from './popup-controller.ts';

const language = chooseLanguage(await loadSettings());
const library = openLibrary();
document.documentElement.lang = language;

const controller = new PopupController(draw);

function draw(): void {
  const { site, mentions, events } = controller;
  render(
    <PopupApp language={language} library={library} site={site} mentions={mentions} on={events} />,
    document.body,
  );
}

// The search box first: it needs nothing of the page.
draw();
await controller.start();
