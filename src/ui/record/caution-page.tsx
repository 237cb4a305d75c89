import type { Ref } from 'preact';
import type { Caution } from '../../dataset/schema/caution.ts';
import { SourceList } from '../decision/source-list.tsx';
import { formatDay } from '../format/format-day.ts';
import { typeset } from '../format/typeset.ts';
import type { PageWords } from '../messages/page-words.ts';
import { FactList } from '../parts/fact-list.tsx';
import { countryNames } from './record-line.ts';

/** What one caution’s page is drawn from. */
interface Props {
  words: PageWords;
  /** The caution itself; its sources are in it. */
  shown: Caution;
  /** Gets the title, which takes the focus when the page opens. */
  titleRef: Ref<HTMLHeadingElement>;
}

/** One caution with what it applies to and where it stands. */
export function CautionPage({ words, shown, titleRef }: Props) {
  const { record, language } = words;
  // The note tells what the sources leave open; it stands apart, since the text has to be right alone.
  const { appliesTo, note } = shown;
  // For whom and by which route, in one line: a caution read without them is taken for a general one.
  const parts = [
    appliesTo.indications.map((each) => record.indication[each]).join(', '),
    appliesTo.routes.map((each) => record.route[each]).join(', '),
  ].join('; ');
  const scope = typeset(language, parts);
  return (
    <article class="decision">
      <p class="kicker">
        {record.severity[shown.severity]} · {countryNames(words, appliesTo.jurisdictions)}
      </p>
      <h1 ref={titleRef} tabIndex={-1}>
        {shown.title[language]}
      </h1>
      <p>{shown.text[language]}</p>
      {note && <p class="soft">{note[language]}</p>}
      <FactList
        facts={[
          { label: record.facts.appliesTo, value: scope },
          { label: record.facts.checked, value: formatDay(language, shown.checkedOn) },
        ]}
      />
      <section>
        <h2>{record.sources}</h2>
        <SourceList words={words} sources={shown.sources} />
      </section>
    </article>
  );
}
