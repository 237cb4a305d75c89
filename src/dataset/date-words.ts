const MONTHS = [
  'janvier January',
  'février February',
  'mars March',
  'avril April',
  'mai May',
  'juin June',
  'juillet July',
  'août August',
  'septembre September',
  'octobre October',
  'novembre November',
  'décembre December',
];

/**
 * A date in the words a reader may type, French and English at once: "17 mars March 2014".
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].join(' ').trim();
}
