import type { Language } from '../language.ts';

/**
 * Texts on the browser's own surfaces. Not in `_locales`, which follows the browser's language: the
 * reader may have chosen another one for the extension.
 */
export interface BrowserWords {
  /** Entry in the menu of selected text. */
  lookUpSelection: string;
  /** Suggestion behind the keyword in the address bar. */
  lookUpTyped: string;
}

const WORDS: Record<Language, BrowserWords> = {
  en: {
    lookUpSelection: 'Look up the selected text in BacloLens',
    lookUpTyped: 'Look up in BacloLens: a word, a dose, a date',
  },
  fr: {
    lookUpSelection: 'Chercher le texte sélectionné dans BacloLens',
    lookUpTyped: 'Chercher dans BacloLens : un mot, une dose, une date',
  },
};

/** The texts on the browser's own surfaces in one language. */
export function browserWordsOf(language: Language): BrowserWords {
  return WORDS[language];
}
