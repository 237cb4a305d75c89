import type { CardWords } from './card/card-words.ts';
import { cardWordsOf } from './card/card-words-of.ts';
import type { Language } from './language.ts';
import { popupEn } from './popup/popup-en.ts';
import { popupFr } from './popup/popup-fr.ts';
import type { PopupWords } from './popup/popup-words.ts';
import { recordEn } from './record/record-en.ts';
import { recordFr } from './record/record-fr.ts';
import type { RecordWords } from './record/record-words.ts';

/** The texts of the extension's own pages; the card's texts are part of them. */
export interface PageWords {
  language: Language;
  card: CardWords;
  record: RecordWords;
  popup: PopupWords;
}

/** The texts of the extension's own pages in one language. */
export function pageWordsOf(language: Language): PageWords {
  const card = cardWordsOf(language);
  return language === 'fr'
    ? { language, card, record: recordFr, popup: popupFr }
    : { language, card, record: recordEn, popup: popupEn };
}
