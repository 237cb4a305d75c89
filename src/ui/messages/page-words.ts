import type { CardWords } from './card/card-words.ts';
import { cardWordsOf } from './card/card-words-of.ts';
import type { Language } from './language.ts';
import { lookUpEn } from './look-up/look-up-en.ts';
import { lookUpFr } from './look-up/look-up-fr.ts';
import type { LookUpWords } from './look-up/look-up-words.ts';
import { optionsEn } from './options/options-en.ts';
import { optionsFr } from './options/options-fr.ts';
import type { OptionsWords } from './options/options-words.ts';
import { popupEn } from './popup/popup-en.ts';
import { popupFr } from './popup/popup-fr.ts';
import type { PopupWords } from './popup/popup-words.ts';
import { recordEn } from './record/record-en.ts';
import { recordFr } from './record/record-fr.ts';
import type { RecordWords } from './record/record-words.ts';
import { timelineEn } from './timeline/timeline-en.ts';
import { timelineFr } from './timeline/timeline-fr.ts';
import type { TimelineWords } from './timeline/timeline-words.ts';
import { typesetWords } from './typeset-words.ts';
import { welcomeEn } from './welcome/welcome-en.ts';
import { welcomeFr } from './welcome/welcome-fr.ts';
import type { WelcomeWords } from './welcome/welcome-words.ts';

/** The texts of the extension's own pages; the card's texts are part of them. */
export interface PageWords {
  language: Language;
  card: CardWords;
  record: RecordWords;
  popup: PopupWords;
  options: OptionsWords;
  welcome: WelcomeWords;
  timeline: TimelineWords;
  lookUp: LookUpWords;
}

const EN = typesetWords('en', {
  record: recordEn,
  popup: popupEn,
  options: optionsEn,
  welcome: welcomeEn,
  timeline: timelineEn,
  lookUp: lookUpEn,
});
const FR = typesetWords('fr', {
  record: recordFr,
  popup: popupFr,
  options: optionsFr,
  welcome: welcomeFr,
  timeline: timelineFr,
  lookUp: lookUpFr,
});

/** The texts of the extension's own pages in one language. */
export function pageWordsOf(language: Language): PageWords {
  return { language, card: cardWordsOf(language), ...(language === 'fr' ? FR : EN) };
}
