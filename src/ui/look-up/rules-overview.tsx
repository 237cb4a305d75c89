import { useState } from 'preact/hooks';
import type { Indication } from '../../dosage/mention.ts';
import { formatCountry } from '../format/format-country.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Library } from '../record/library.ts';
import type { Pinned } from '../timeline/pinned.ts';
import { TimelineView } from '../timeline/timeline-view.tsx';

// "Other" uses have no rule of their own to draw.
const INDICATIONS: readonly Indication[] = ['alcohol-use-disorder', 'spasticity'];

interface Props {
  words: PageWords;
  library: Library;
  pinned: Pinned;
  /** ISO 3166 alpha-2 of the country to start with, one of the library’s. */
  country: string;
  onOpen: (id: string) => void;
}

/** The oral maximum over time for a country and an indication of the reader's choice. */
export function RulesOverview({ words, library, pinned, country: start, onOpen }: Props) {
  const { language, timeline, lookUp, card, record } = words;
  // Alcohol use first: it is the use whose maximum changed most, and most pages are about it.
  const [country, setCountry] = useState(start);
  const [indication, setIndication] = useState<Indication>('alcohol-use-disorder');
  // By name in the reader’s language; codes would put Germany under D in both.
  const named = library.countries
    .map((code) => [code, formatCountry(language, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  // Said in words too, since the picture is silent for assistive technology.
  const caption = timeline.caption(record.indication[indication], formatCountry(language, country));
  return (
    <section class="overview">
      <h2>{timeline.heading}</h2>
      <p class="facets">
        <label class="facet">
          <span>{lookUp.facets.country}</span>
          <select value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            {named.map(([code, name]) => (
              <option key={code} value={code} selected={code === country}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="facet">
          <span>{lookUp.facets.indication}</span>
          <select
            value={indication}
            onChange={({ currentTarget }) =>
              setIndication(
                INDICATIONS.find((each) => each === currentTarget.value) ?? 'alcohol-use-disorder',
              )
            }
          >
            {INDICATIONS.map((each) => (
              <option key={each} value={each} selected={each === indication}>
                {card.indication[each]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <TimelineView
        words={words}
        caption={caption}
        periods={library.timelineOf({ jurisdiction: country, indication, route: 'oral' })}
        today={library.today}
        pins={[]}
        pinned={pinned}
        tableOpen={true}
        decision={(id) => library.decisions.find((each) => each.id === id)}
        onOpen={onOpen}
      />
    </section>
  );
}
