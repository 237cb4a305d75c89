import type { Decision } from '../../dataset/schema/decision.ts';
import type { Source } from '../../dataset/schema/source.ts';
import { authorityName } from '../format/authority-name.ts';
import type { Language } from '../messages/language.ts';

/** How a citation is written. */
export type CitationStyle = 'vancouver' | 'bibtex' | 'plain' | 'markdown';

/** What a citation names beside the decision itself. */
export interface CitedFrom {
  /** The dataset's version. */
  version: string;
  /** The day of reading, YYYY-MM-DD. */
  accessed: string;
  language: Language;
}

const GRADES: readonly Source['grade'][] = ['primary', 'secondary', 'news'];

/** The source to send a reader to: the authority's own text where there is one. */
function bestSource({ sources }: Decision): Source | undefined {
  return GRADES.map((grade) => sources.find((each) => each.grade === grade)).find(Boolean);
}

/** "2017 Jul 24" as the Vancouver style wants it; a partial date stays partial. */
function vancouverDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, Number(month) - 1),
  );
  return [year, name, date && Number(date)].filter(Boolean).join(' ');
}

/** TeX gives these a meaning; in a title they are letters. */
function texText(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}

/** Doubled braces keep an authority's name whole: BibTeX would take "Conseil d'État" apart. */
function bibtex(
  decision: Decision,
  url: string,
  { version, accessed, language }: CitedFrom,
): string {
  const day = decision.decidedOn ?? decision.inForceFrom;
  const fields = [
    ['author', `{${texText(authorityName(language, decision.authority))}}`],
    ['title', `{${texText(decision.title[language])}}`],
    ...(day === null ? [] : [['date', day]]),
    ['url', url],
    ['urldate', accessed],
    ['note', texText(`BacloLens data ${version}, record ${decision.id}`)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${decision.id},\n${lines.join(',\n')}\n}`;
}

/**
 * Writes a citation of a decision with its best source, the version of the data it was read in, and
 * the day of reading, because a record may be corrected later.
 */
export function cite(style: CitationStyle, decision: Decision, from: CitedFrom): string {
  const { title, decidedOn, inForceFrom, id } = decision;
  const authority = authorityName(from.language, decision.authority);
  const url = bestSource(decision)?.url ?? '';
  const day = decidedOn ?? inForceFrom;
  const name = title[from.language];
  const read = `BacloLens data ${from.version}, record ${id}`;
  if (style === 'bibtex') return bibtex(decision, url, from);
  if (style === 'vancouver') {
    const when = day === null ? 'date unknown' : vancouverDay(day);
    const cited = vancouverDay(from.accessed);
    return `${authority}. ${name} [Internet]. ${when} [cited ${cited}]. Available from: ${url} (${read}).`;
  }
  const when = day ?? 'n.d.';
  const linked = style === 'markdown' ? `[${name.replace(/[[\]]/g, '\\$&')}](${url})` : name;
  const address = style === 'markdown' ? '' : ` ${url}`;
  return `${authority}, ${linked}, ${when}.${address} (${read}, ${from.accessed})`;
}
