import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** Words before an hour of the day; the first group needs no word for "o'clock" behind it. */
const PLAIN_LEAD = /^(?:las|ore)$/;
const LEAD: ReadonlySet<string> = new Set(
  'a as um om at vers gegen around kl las ore alle'.split(' '),
);
const O_CLOCK = /^(?:uhr|am|pm)$/;
const LAST_HOUR = 24;
/** "à 8 heures d'intervalle": a distance, no hour of the day. */
const APART = /^(?:d '|di distan|de distan|apart|after|nach|apres|dopo|despues|depois|na) ?/;

/** "30" in "8h30"; 0 where the hours are a distance. */
function pastMinutes(tokens: readonly Token[], at: number): number {
  if (APART.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`)) return 0;
  return isGlued(tokens, at) && tokens[at]?.kind === 'number' ? at + 1 : at;
}

/** "8 h", "8h30", "8:00", "8 Uhr": the index after it, 0 where no hour of the day stands there. */
function hourAt(tokens: readonly Token[], at: number, bare: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d\d?$/.test(token.text)) return 0;
  if (Number(token.text) > LAST_HOUR) return 0;
  const minutes = isMark(tokens, at + 1, ':') && tokens[at + 2]?.kind === 'number' ? at + 3 : 0;
  const next = minutes || at + 1;
  const hour = past(tokens, next, 'hour');
  if (hour) return pastMinutes(tokens, hour);
  if (O_CLOCK.test(tokens[next]?.text ?? '')) return next + 1;
  return minutes || (bare ? next : 0);
}

/** "alle 8, alle 14 e alle 22"; German "alle 8 Stunden", "alle 3 Tage" is how often. */
function italianHourAt(tokens: readonly Token[], at: number): number {
  const after = tokens[at + 1];
  const alone = !after || /^[,.;)]$/.test(after.text) || /^(?:e|ed|ore)$/.test(after.text);
  return alone ? hourAt(tokens, at, true) : 0;
}

/**
 * Reads an hour of the day: "à 8 h", "um 8 Uhr", "a las 8", "alle 22", "at 8:00".
 * @param goesOn in a list of hours the word before the hour may be left out ("à 8 h, 14 h et 20 h")
 * @returns the index after it, or 0
 */
export function clockAt(tokens: readonly Token[], at: number, goesOn = false): number {
  const text = tokens[at]?.text ?? '';
  if (!LEAD.has(text)) return goesOn ? hourAt(tokens, at, false) : 0;
  // Spanish "a las 8", Italian "alle ore 8"
  const lead = PLAIN_LEAD.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
  if (PLAIN_LEAD.test(tokens[lead]?.text ?? '')) return hourAt(tokens, lead + 1, true);
  return text === 'alle' ? italianHourAt(tokens, at + 1) : hourAt(tokens, at + 1, false);
}

const FIGURE = /^(?:[01]?\d|2[0-4])(?:\.(?:00|15|30|45))?$/;
const LIST_LEAD: ReadonlySet<string> = new Set(['las', 'ore', 'h', 'um', 'om', 'at', 'as']);

/** Index after a mark or "and" that parts two hours of a list at `at`, or 0. */
function pastHourJoint(tokens: readonly Token[], at: number): number {
  const mark = /^[,;/-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return past(tokens, mark, 'and') || (mark > at ? mark : 0);
}

/** The place of the word that opens a list of hours ("ore" of "alle ore 8"), or -1. */
function listLeadAt(tokens: readonly Token[], at: number): number {
  // Asked at every place where a rate may begin: most words end it here.
  const first = tokens[at]?.text ?? '';
  if (!LEAD.has(first) && !LIST_LEAD.has(first)) return -1;
  const lead = PLAIN_LEAD.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
  return LIST_LEAD.has(tokens[lead]?.text ?? '') ? lead : -1;
}

/** How many figures of hours stand in a row from `from` on, and the index after them. */
function figuresAt(tokens: readonly Token[], from: number): { count: number; until: number } {
  let count = 0;
  let until = from;
  for (let next = from; next > 0 && FIGURE.test(tokens[next]?.text ?? ''); ) {
    // "1/2 cp ore 8, 1/2 cp ore 14", "ore 8, 1 cp": the figure counts what comes next.
    if (isMark(tokens, next + 1, '/') && isGlued(tokens, next + 1)) break;
    if (past(tokens, next + 1, 'tablet')) break;
    count += 1;
    until = next + 1;
    next = pastHourJoint(tokens, until);
  }
  return { count, until };
}

/**
 * Reads a list of hours named with one word before or behind all of them: "alle ore 8, 14 e 20",
 * "a las 8 y 20", "um 8, 14 und 20 Uhr".
 * @returns how many hours, and the index after them; null where it is no such list
 */
export function hourListAt(
  tokens: readonly Token[],
  at: number,
): { count: number; until: number } | null {
  const lead = listLeadAt(tokens, at);
  if (lead < 0) return null;
  const plain = /^(?:las|ore|h)$/.test(tokens[lead]?.text ?? '');
  const { count, until } = figuresAt(tokens, lead + 1);
  // "um 8, 10 mg": the last figure is an amount's.
  if (past(tokens, until, 'mg') || past(tokens, until, 'mcg')) return null;
  const told = O_CLOCK.test(tokens[until]?.text ?? '') ? until + 1 : past(tokens, until, 'hour');
  return count > 1 && (plain || told) ? { count, until: told || until } : null;
}

const QUARTER_HOUR = /^(?:[01]?\d|2[0-4])\.(?:00|15|30|45)$/;

/** Whether the number at `at` ends an hour: the minutes of "22:00", or the whole of "um 22.00". */
export function isMinutes(tokens: readonly Token[], at: number): boolean {
  const whole = QUARTER_HOUR.test(tokens[at]?.text ?? '');
  if (whole) return /^(?:at|um|om|alle|vers)$/.test(tokens[at - 1]?.text ?? '');
  const hour = tokens[at - 2];
  const glued = isMark(tokens, at - 1, ':') && isGlued(tokens, at - 1) && isGlued(tokens, at);
  const isHour = hour?.kind === 'number' && Number(hour.text) <= LAST_HOUR;
  return glued && isHour && /^[0-5]\d$/.test(tokens[at]?.text ?? '');
}
