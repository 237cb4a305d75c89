import type { Language } from '../language.ts';
import { typesetWords } from '../typeset-words.ts';
import { cardEn } from './card-en.ts';
import { cardFr } from './card-fr.ts';
import type { CardWords } from './card-words.ts';

const WORDS: Record<Language, CardWords> = {
  en: typesetWords('en', cardEn),
  fr: typesetWords('fr', cardFr),
};

/** The card's texts in one language. */
export function cardWordsOf(language: Language): CardWords {
  return WORDS[language];
}
