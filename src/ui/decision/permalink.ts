import { NOTHING_PINNED, type Pinned } from '../timeline/pinned.ts';

/** More than anyone has written of a day's dose, mg: beyond it an address was not made by us. */
const MOST_MG = 100_000;

/**
 * The address of one record inside the extension's own page, kept short enough to be noted, with
 * what its timeline should pin: "#id&day=2015-03-17&dose=60-120".
 */
export function permalink(id: string, { day, dose }: Pinned = NOTHING_PINNED): string {
  const [low, high] = dose ?? [];
  return [
    `#${id}`,
    ...(day === null ? [] : [`day=${day}`]),
    ...(dose === null ? [] : [`dose=${low === high ? low : `${low}-${high}`}`]),
  ].join('&');
}

/** A day that exists, or null. */
function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return Number.isNaN(Date.parse(text)) ? null : text;
}

function readDose(text: string | null): Pinned['dose'] {
  const [, first, second = first] = /^([\d.]+)(?:-([\d.]+))?$/.exec(text ?? '') ?? [];
  const [low, high] = [Number(first), Number(second)];
  return low > 0 && high >= low && high <= MOST_MG ? [low, high] : null;
}

/**
 * Reads an address back. Whatever is malformed in it is left out, never guessed.
 * @param hash as in `location.hash`; null in the result where it names no record
 */
export function readPermalink(hash: string): { id: string | null; pinned: Pinned } {
  const [id = '', ...rest] = hash.replace(/^#/, '').split('&');
  const given = new URLSearchParams(rest.join('&'));
  return {
    id: id === '' ? null : id,
    pinned: { day: readDay(given.get('day')), dose: readDose(given.get('dose')) },
  };
}
