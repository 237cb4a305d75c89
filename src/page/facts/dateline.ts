import type { DateKind, StatedDate } from './page-date.ts';
import { parseDate } from './parse-date.ts';

/**
 * Words that announce the page's date in French and English, with what kind of date follows. A bare
 * date in the text is not taken: it may be of anything the page tells about.
 */
const LABELS: readonly [DateKind, RegExp][] = [
  [
    'published',
    /(?:publiée?|mise? en ligne|postée?|parue?|rédigée?|diffusée?)(?=[\s:])|date de (?:publication|parution)/giu,
  ],
  [
    'published',
    /\b(?:first published|published|posted|date published|publication date|date of publication|issued|released)(?:\s+online)?\b/giu,
  ],
  [
    'modified',
    /(?:mis|mise)s? à jour|modifiée?|actualisée?|révisée?|dernière modification(?: de cette page a été faite)?/giu,
  ],
  [
    'modified',
    /\b(?:last )?(?:updated|modified|revised|reviewed|edited)(?:\s+on)?\b|\bdate of (?:last )?revision\b/giu,
  ],
];

/** What may stand between the label and the date: the author, "le mardi", ": ", "on". */
const AUTHOR = /^\s*(?:by|par)\s[^\d\n]{1,40}?\s(?=(?:on|le)\s)/i;
const LEAD = /^[\s:,–—|-]*(?:(?:le|on|in|at|du|the)[\s:]+)?(?:\p{L}+day,?\s+|\p{L}+di,?\s+)?/u;

/**
 * Reads visible datelines such as "Publié le 25 juillet 2017" or "Last updated: 3 March 2015".
 * @param dayFirst whether figures alone are day first, as in a French page
 * @returns the first date of each kind that the text states
 */
export function readDatelines(
  text: string,
  dayFirst: boolean,
): Partial<Record<DateKind, StatedDate>> {
  const found: Partial<Record<DateKind, StatedDate>> = {};
  for (const [kind, label] of LABELS) {
    const date = firstAfter(text, label, dayFirst);
    if (date !== null) found[kind] ??= date;
  }
  return found;
}

function firstAfter(text: string, label: RegExp, dayFirst: boolean): StatedDate | null {
  for (const match of text.matchAll(label)) {
    const rest = text.slice(match.index + match[0].length).slice(0, 60);
    const date = parseDate(rest.replace(AUTHOR, '').replace(LEAD, ''), dayFirst);
    if (date !== null) return date;
  }
  return null;
}
