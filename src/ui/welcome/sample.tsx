import { useState } from 'preact/hooks';
import { Card } from '../card/card.tsx';
import type { CardProps } from '../card/card-props.ts';
import { formatCountry } from '../format/format-country.ts';
import { formatDay } from '../format/format-day.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { SampleDose, WelcomeProps } from './welcome-props.ts';

/** A year into the first French rule, so that the rule then and the rule now differ. */
const SAMPLE_DAY = '2015-03-17';

/** The sample’s text with its doses, in the order of the text. */
interface TextProps {
  words: PageWords;
  text: string;
  doses: readonly SampleDose[];
  /** Index of the dose whose card is shown; null after it was closed. */
  chosen: number | null;
  onChoose: (index: number) => void;
}

/** The sample's text with its doses as buttons: our own page may hold what a guest must not add. */
function SampleText({ words, text, doses, chosen, onChoose }: TextProps) {
  const ends = [0, ...doses.map(({ mention }) => mention.end)];
  return (
    <p>
      {doses.map(({ mention }, index) => (
        <span key={mention.start}>
          {text.slice(ends[index], mention.start)}
          <button
            type="button"
            class="mark"
            aria-pressed={index === chosen}
            aria-label={words.welcome.openDose(mention.text)}
            onClick={() => onChoose(index)}
          >
            {mention.text}
          </button>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  );
}

/** The most telling one to start with: a dose above the rule of today. */
function telling(doses: readonly SampleDose[]): number {
  const above = ({ context }: SampleDose) => context.now.some((line) => line.relation === 'above');
  return Math.max(0, doses.findIndex(above));
}

/** A sample article with its doses, and the card of the chosen one beside it. */
export function Sample({
  words,
  read,
  data,
}: Pick<WelcomeProps, 'read' | 'data'> & { words: PageWords }) {
  const { sample, sampleDated } = words.welcome;
  const [entered, setDay] = useState<string | null>(null);
  const day = entered ?? SAMPLE_DAY;
  const doses = read(sample, day);
  const [chosen, choose] = useState<number | null>(() => telling(doses));
  const [pinned, pin] = useState(false);
  const index = chosen ?? 0;
  const step = (by: number) => choose((index + by + doses.length) % doses.length);
  const dose = chosen === null ? undefined : doses[chosen];
  // France, and the sample’s own day: what a real article of that day would give.
  const facts: CardProps['facts'] = {
    pageDate: { day, basis: entered === null ? 'meta' : 'reader' },
    country: { code: 'FR', basis: 'page' },
  };
  const on = {
    pin,
    close: () => choose(null),
    previous: () => step(-1),
    next: () => step(1),
    correctDate: setDay,
  };
  return (
    <div class="sample">
      <article class="sample-text">
        <p class="kicker">{sampleDated(formatDay(words.language, SAMPLE_DAY))}</p>
        <h3>{sample.title}</h3>
        <SampleText
          words={words}
          text={sample.text}
          doses={doses}
          chosen={chosen}
          onChoose={choose}
        />
      </article>
      {data && dose && (
        <Card
          key={`${chosen} ${day}`}
          {...data}
          {...dose}
          facts={facts}
          countryName={(code) => formatCountry(words.language, code)}
          beside={null}
          pageLang={words.language}
          language={words.language}
          pinned={pinned}
          report={null}
          position={{ index: index + 1, total: doses.length }}
          on={on}
        />
      )}
    </div>
  );
}
