import type { Language } from '../messages/language.ts';

/** Between thousands, and before decimals. */
const MARKS: Record<Language, readonly [group: string, decimal: string]> = {
  en: [',', '.'],
  fr: ['\u202f', ','],
};

/**
 * Writes a figure as the reader's language does: 7.5 in English, 7,5 in French; at most three decimals.
 * By hand, as the browser's own formats take it 15 ms to get ready in each page that shows a card.
 */
export function formatFigure(language: Language, figure: number): string {
  const [group, decimal] = MARKS[language];
  const [whole = '', decimals] = String(Math.round(figure * 1_000) / 1_000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}

/** Writes a range with an en dash, or one figure where both ends are the same. */
export function formatRange(language: Language, low: number, high: number): string {
  const from = formatFigure(language, low);
  return low === high ? from : `${from}–${formatFigure(language, high)}`;
}
