import type { Source } from '../../dataset/schema/source.ts';
import { formatDay } from '../format/format-day.ts';
import type { PageWords } from '../messages/page-words.ts';

/**
 * The sources of a record in full: who published what, when, of what grade, and what it supports.
 * Links open apart and tell the site nothing of where the reader came from. Where the original could
 * not be read, the copy that was is linked beside it.
 */
export function SourceList({ words, sources }: { words: PageWords; sources: readonly Source[] }) {
  const { record, language } = words;
  return (
    <ol class="sources">
      {sources.map(({ publisher, title, lang, url, copy, date, grade, supports }) => (
        <li key={url + title}>
          <a href={url} lang={lang} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
          <span class="source-facts">
            {publisher}
            {date && `, ${formatDay(language, date)}`}{' '}
            <span class="tag">{record.grade[grade]}</span>
            {copy && (
              <>
                {' '}
                <a href={copy} target="_blank" rel="noopener noreferrer">
                  {record.copyRead}
                </a>
              </>
            )}
          </span>
          <span class="source-facts">
            {record.supports} {supports[language]}
          </span>
        </li>
      ))}
    </ol>
  );
}
