import type { CardSource } from '../../dataset/card-dataset.ts';
import { formatDay } from '../format/format-day.ts';
import type { CardWords } from '../messages/card/card-words.ts';
import type { Language } from '../messages/language.ts';
import type { Reference } from './references.ts';

/** Opens apart and tells the site nothing of the page that was being read. */
const APART = { target: '_blank', rel: 'noopener noreferrer' } as const;

interface Props {
  words: CardWords;
  language: Language;
  source: CardSource;
}

/** One source in full: title as link, then who published it, when, and of what grade it is. */
export function SourceLink({ words, language, source }: Props) {
  const { publisher, title, lang, url, date, grade } = source;
  return (
    <span class="card-source">
      <a href={url} lang={lang} {...APART}>
        {title}
      </a>{' '}
      <span>
        {publisher}
        {date && `, ${formatDay(language, date)}`}
      </span>{' '}
      <span class="card-grade">{words.sourceGrade[grade]}</span>
    </span>
  );
}

/** The small numbers behind an act, each a link straight to its source. */
export function ReferenceMarks({
  words,
  references,
}: {
  words: CardWords;
  references: readonly Reference[];
}) {
  return (
    <sup class="card-marks">
      {references.map(({ number, source }) => (
        <a
          key={number}
          href={source.url}
          aria-label={words.reference(number, source.publisher)}
          title={source.publisher}
          {...APART}
        >
          {number}
        </a>
      ))}
    </sup>
  );
}
