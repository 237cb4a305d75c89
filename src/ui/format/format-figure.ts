import type { Language } from '../messages/language.ts';

/** Writes a figure as the reader's language does: 7.5 in English, 7,5 in French. */
export function formatFigure(language: Language, figure: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(figure);
}

/** Writes a range with an en dash, or one figure where both ends are the same. */
export function formatRange(language: Language, low: number, high: number): string {
  const from = formatFigure(language, low);
  return low === high ? from : `${from}–${formatFigure(language, high)}`;
}
