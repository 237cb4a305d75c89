import type { Ref } from 'preact';
import type { Decision } from '../../dataset/schema/decision.ts';
import { CopyCitation } from '../citation/copy-citation.tsx';
import { authorityName } from '../format/authority-name.ts';
import { formatDay } from '../format/format-day.ts';
import type { PageWords } from '../messages/page-words.ts';
import { FactList } from '../parts/fact-list.tsx';
import type { Library } from '../record/library.ts';
import type { Pinned } from '../timeline/pinned.ts';
import { ActList } from './act-list.tsx';
import { actsOf, actsOn } from './acts-on.ts';
import { DecisionCautions } from './decision-cautions.tsx';
import { DecisionTimeline } from './decision-timeline.tsx';
import { doseFacts } from './dose-facts.ts';
import { placeText, scopeText } from './scope-text.ts';
import { SourceList } from './source-list.tsx';

/** What one decision’s page is drawn from. */
export interface DecisionPageProps {
  words: PageWords;
  shown: Decision;
  library: Library;
  /** What the reader came from, for the timeline. */
  pinned: Pinned;
  onOpen: (id: string) => void;
  /** Resolves to false where the clipboard stays shut. */
  onCopy: (text: string) => Promise<boolean>;
  /** Gets the title, which takes the focus when the page opens. */
  titleRef: Ref<HTMLHeadingElement>;
}

/** Day and standing come before any figure: a dose without its date misleads. */
function Facts({ words, shown }: Pick<DecisionPageProps, 'words' | 'shown'>) {
  const { record, language } = words;
  const { facts } = record;
  const day = (value: string | null) =>
    value === null ? facts.unknownDay : formatDay(language, value);
  // "Suspended, then restored" needs its days, or it says less than nothing.
  const note = shown.statusNote ? `. ${shown.statusNote[language]}` : '';
  return (
    <FactList
      facts={[
        { label: facts.authority, value: authorityName(language, shown.authority) },
        { label: facts.decided, value: day(shown.decidedOn) },
        { label: facts.inForce, value: day(shown.inForceFrom) },
        { label: facts.status, value: `${record.status[shown.status]}${note}` },
        { label: facts.appliesTo, value: scopeText(words, shown) },
        { label: facts.products, value: (shown.scope.products ?? []).join(', ') },
        { label: facts.checked, value: day(shown.checkedOn) },
      ]}
    />
  );
}

/** That an act states no dose is told too; an empty place would look like a fault. */
function Doses({ words, shown }: Pick<DecisionPageProps, 'words' | 'shown'>) {
  const { record } = words;
  const rows = shown.dose ? doseFacts(words, shown.dose) : [];
  return (
    <section>
      <h2>{record.doses}</h2>
      {rows.length === 0 ? <p class="soft">{record.noDose}</p> : <FactList facts={rows} />}
    </section>
  );
}

/** A titled list of sentences, or nothing at all. */
function Phrases({ heading, texts }: { heading: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="phrases">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that the dataset knows of one decision, most needed first. */
export function DecisionPage(props: DecisionPageProps) {
  const { words, shown, library, pinned, onOpen, onCopy, titleRef } = props;
  const { decisions, version, today } = library;
  const { record, language } = words;
  // A link to a record that this version of the data does not have shows its id.
  const decision = (id: string) => decisions.find((each) => each.id === id);
  const inLanguage = (texts: Decision['conditions'] = []) => texts.map((text) => text[language]);
  const links = { words, decision, onOpen };
  return (
    <article class="decision">
      <p class="kicker">
        {record.kind[shown.kind]} · {placeText(words, shown)}
      </p>
      <h1 ref={titleRef} tabIndex={-1}>
        {shown.title[language]}
      </h1>
      <p>{shown.summary[language]}</p>
      <Facts words={words} shown={shown} />
      <Doses words={words} shown={shown} />
      <DecisionTimeline {...{ words, shown, library, pinned, onOpen }} />
      <Phrases heading={record.conditions} texts={inLanguage(shown.conditions)} />
      <ActList heading={record.did} voice="did" acts={actsOf(shown)} {...links} />
      <ActList
        heading={record.changedBy}
        voice="changedBy"
        acts={actsOn(shown.id, decisions)}
        {...links}
      />
      <DecisionCautions words={words} cautions={library.cautionsOf(shown)} onOpen={onOpen} />
      <Phrases
        heading={record.openQuestions}
        texts={inLanguage(shown.openQuestions?.map(({ text }) => text))}
      />
      <Phrases heading={record.conflicts} texts={inLanguage(shown.conflicts)} />
      <section>
        <h2>{record.sources}</h2>
        <SourceList words={words} sources={shown.sources} />
      </section>
      <CopyCitation
        words={words}
        decision={shown}
        from={{ version, accessed: today }}
        onCopy={onCopy}
      />
    </article>
  );
}
