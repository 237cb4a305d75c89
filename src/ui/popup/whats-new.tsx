import type { VersionChanges } from '../../dataset/schema/changes.ts';
import { formatDay } from '../format/format-day.ts';
import type { PageWords } from '../messages/page-words.ts';

/** The changes, and what to do with them. */
interface Props {
  words: PageWords;
  /** The versions that came since the reader last looked, the newest first. */
  news: readonly VersionChanges[];
  onSeen: () => void;
  onOpen: (id: string) => void;
}

/** What an update of the data changed, told once, until the reader has seen it. */
export function WhatsNew({ words, news, onSeen, onOpen }: Props) {
  if (news.length === 0) return null;
  const { language } = words;
  const { news: text } = words.popup;
  return (
    <section class="panel-news" aria-label={text.heading}>
      {news.map(({ version, on, entries }) => (
        <div key={version}>
          <h2>{text.version(version, formatDay(language, on))}</h2>
          <ul>
            {entries.map((entry) => (
              <li key={entry.text.en}>
                {entry.text[language]}{' '}
                {entry.decisions?.[0] && (
                  <button
                    type="button"
                    class="link"
                    onClick={() => onOpen(entry.decisions?.[0] ?? '')}
                  >
                    {text.open}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <button type="button" onClick={onSeen}>
        {text.seen}
      </button>
    </section>
  );
}
