import { dataset } from 'virtual:baclolens-dataset';
import { render } from 'preact';
import { changesSince } from '../../src/dataset/changes-since.ts';
import { chooseLanguage } from '../../src/platform/language.ts';
import { loadSettings, saveSettings } from '../../src/platform/settings.ts';
import { PopupApp } from '../../src/ui/popup/popup-app.tsx';
import { openLibrary } from './open-library.ts';
import { PopupController } from './popup-controller.ts';

const settings = await loadSettings();
const language = chooseLanguage(settings);
let news = changesSince(dataset.changes, settings.datasetSeen);
const library = openLibrary();
document.documentElement.lang = language;

const controller = new PopupController(draw);

function newsSeen(): void {
  news = [];
  draw();
  void saveSettings({ datasetSeen: dataset.version });
}

function draw(): void {
  const { site, mentions, events } = controller;
  const on = { ...events, newsSeen };
  render(<PopupApp {...{ language, library, news, site, mentions, on }} />, document.body);
}

// The search box first: it needs nothing of the page.
draw();
// On the first day nothing is new.
if (settings.datasetSeen === null) newsSeen();
await controller.start();
