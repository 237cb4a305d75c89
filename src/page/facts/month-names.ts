/** Month names and their usual short forms, January first; each line one month. */
const NAMES = [
  'january jan janvier janv',
  'february feb fevrier fevr fev',
  'march mar mars',
  'april apr avril avr',
  'may mai',
  'june jun juin',
  'july jul juillet juil',
  'august aug aout',
  'september sep sept septembre',
  'october oct octobre',
  'november nov novembre',
  'december dec decembre',
].map((line) => line.split(' '));

/** 1-12 for an English or French month name in any case, with or without accents; else null. */
export function monthNumber(name: string): number | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = NAMES.findIndex((forms) => forms.includes(plain));
  return index < 0 ? null : index + 1;
}
