import { placeText } from '../decision/scope-text.ts';
import { authorityName } from '../format/authority-name.ts';
import { formatCountry } from '../format/format-country.ts';
import { formatDay } from '../format/format-day.ts';
import { formatFigure } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { FoundRecord } from './find-record.ts';

/** A record in short, for a list: its name, one figure where it states one, and what it is. */
export interface RecordLine {
  title: string;
  figure: string | null;
  facts: string;
}

/** Countries by name; a list that covers all says so. */
export function countryNames({ record, language }: PageWords, codes: readonly string[]): string {
  if (codes.includes('ALL')) return record.everywhere;
  return codes.map((code) => formatCountry(language, code)).join(', ');
}

/** Parts that a record does not have leave no gap between the dots. */
const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** Sums a record up in one line of a list. */
export function recordLine(words: PageWords, found: FoundRecord): RecordLine {
  const { record: text, language, popup } = words;
  if (found.type === 'product') {
    const { name, routes, jurisdictions } = found.record;
    const route = routes.map((each) => text.route[each]).join(', ');
    const facts = joined([text.product, route, countryNames(words, jurisdictions)]);
    return { title: name, figure: null, facts };
  }
  if (found.type === 'caution') {
    const { title, severity, appliesTo } = found.record;
    const facts = joined([text.severity[severity], countryNames(words, appliesTo.jurisdictions)]);
    return { title: title[language], figure: null, facts };
  }
  const { title, decidedOn, inForceFrom, authority, kind, dose } = found.record;
  // The day of the decision, as readers cite it; the day from which it holds only where that is unknown.
  const day = decidedOn ?? inForceFrom;
  // The one figure that tells two records of an authority apart; others would crowd the line.
  const max = dose?.maxMgPerDay;
  return {
    title: title[language],
    figure:
      max === undefined ? null : popup.search.max(text.dose.mgPerDay(formatFigure(language, max))),
    facts: joined([
      day && formatDay(language, day),
      authorityName(language, authority),
      text.kind[kind],
      placeText(words, found.record),
    ]),
  };
}
