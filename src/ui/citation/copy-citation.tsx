import { useState } from 'preact/hooks';
import type { Decision } from '../../dataset/schema/decision.ts';
import type { PageWords } from '../messages/page-words.ts';
import { type CitationStyle, type CitedFrom, cite } from './cite.ts';

/** Names of styles are the same in both languages. */
const STYLES: readonly (readonly [CitationStyle, string])[] = [
  ['vancouver', 'Vancouver'],
  ['bibtex', 'BibTeX'],
  ['markdown', 'Markdown'],
];

interface Props {
  words: PageWords;
  decision: Decision;
  from: Omit<CitedFrom, 'language'>;
  /** Resolves to false where the browser keeps the clipboard shut. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a citation in the style asked for, and says so, or why not. */
export function CopyCitation({ words, decision, from, onCopy }: Props) {
  const { record, language } = words;
  const [copied, setCopied] = useState<boolean | null>(null);
  // Built at the click: most readers only look at a record.
  const copy = (style: CitationStyle) => {
    onCopy(cite(style, decision, { ...from, language })).then(setCopied);
  };
  return (
    <section>
      <h2>{record.cite.heading}</h2>
      <p class="cite">
        <button type="button" onClick={() => copy('plain')}>
          {record.cite.plain}
        </button>
        {STYLES.map(([style, name]) => (
          <button key={style} type="button" onClick={() => copy(style)}>
            {name}
          </button>
        ))}
      </p>
      <p role="status" class="soft">
        {copied !== null && (copied ? record.cite.copied : record.cite.failed)}
      </p>
    </section>
  );
}
