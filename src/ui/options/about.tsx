import { formatDay } from '../format/format-day.ts';
import type { PageWords } from '../messages/page-words.ts';
import { FactList } from '../parts/fact-list.tsx';
import { AccuracyCard } from './accuracy-card.tsx';
import type { OptionsProps } from './options-props.ts';

/** The facts of the packaged data; null where its format is not known. */
type Props = Pick<OptionsProps, 'dataset'> & { words: PageWords };

/** Which data this is, what it is meant for, and what happens to what is read. */
export function About({ words, dataset }: Props) {
  const { options, popup, language } = words;
  // Intended use and privacy stand with the figures: alone, figures of accuracy would read as a promise.
  const { about } = options;
  return (
    <section class="about">
      <h2>{about.heading}</h2>
      {dataset === null ? (
        <p role="alert">{popup.noData}</p>
      ) : (
        <FactList
          facts={[
            { label: about.version, value: dataset.version },
            { label: about.asOf, value: formatDay(language, dataset.asOf) },
            {
              label: about.holds,
              value: about.counts(dataset.decisions, dataset.cautions, dataset.jurisdictions),
            },
          ]}
        />
      )}
      {dataset?.stale && <p>{words.card.stale(formatDay(language, dataset.asOf))}</p>}
      <AccuracyCard words={words} />
      <h3>{about.purposeHeading}</h3>
      <p>{about.purpose}</p>
      <h3>{about.privacyHeading}</h3>
      <p>{about.privacy}</p>
    </section>
  );
}
