import type { TabMention } from '../../platform/active-tab.ts';
import type { ContextLine } from '../../regulation/context.ts';

/** In English and with the data's own codes, whatever the reader's language: programs read them. */
const COLUMNS = [
  'text',
  'sentence',
  'low',
  'high',
  'unit',
  'per',
  'daily_mg_low',
  'daily_mg_high',
  'day_total_mg_low',
  'day_total_mg_high',
  'route',
  'role',
  'doubt',
  'jurisdiction',
  'indication',
  'max_mg_per_day_now',
  'relation_now',
  'decision_now',
] as const;

/**
 * One cell. Quoted always; a cell that begins like a formula gets an apostrophe, because a
 * spreadsheet would run text of a web page as one.
 */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

/** A mention repeated for each indication, since each has its own maximum. */
function row({ mention, snippet, context }: TabMention, line: ContextLine | undefined): string {
  const { text, low, high, unit, per, dailyMg, dayTotalMg, route, role, doubt } = mention;
  return [
    ...[text, snippet, low, high, unit, per, dailyMg?.[0], dailyMg?.[1]],
    ...[dayTotalMg?.[0], dayTotalMg?.[1], route, role, doubt],
    ...[context.jurisdiction, line?.indication, line?.maxMgPerDay, line?.relation, line?.decision],
  ]
    .map(cell)
    .join(',');
}

/** The page's mentions as CSV (RFC 4180), a row for each mention and indication. */
export function mentionsCsv(mentions: readonly TabMention[]): string {
  const rows = mentions.flatMap((each) =>
    each.context.now.length === 0
      ? [row(each, undefined)]
      : each.context.now.map((line) => row(each, line)),
  );
  return [COLUMNS.map(cell).join(','), ...rows, ''].join('\r\n');
}
