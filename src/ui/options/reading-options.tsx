import type { Indication } from '../../dosage/mention.ts';
import { formatCountry } from '../format/format-country.ts';
import type { PageWords } from '../messages/page-words.ts';
import { Choice } from './choice.tsx';
import type { OptionsProps } from './options-props.ts';

// In the order of the lists. "auto" first: it is what nobody has to think about.
const LANGUAGES = ['auto', 'en', 'fr'] as const;
const DATE_FORMATS = ['language', 'iso'] as const;
const INDICATIONS: readonly Indication[] = ['alcohol-use-disorder', 'spasticity'];

/** Every choice is handed back at once; the page keeps none of its own. */
type Props = Pick<OptionsProps, 'settings' | 'dataset' | 'on'> & { words: PageWords };

/**
 * "Automatic" first, then by name: a code would mean nothing to most readers. What is stored stays
 * among them even where no rule of it is known: a list that shows another choice would not tell the truth.
 */
function countries(
  { language }: PageWords,
  dataset: Props['dataset'],
  stored: string,
  without: readonly [value: string, label: string],
) {
  const codes = new Set(dataset?.countries);
  if (stored !== without[0]) codes.add(stored);
  const named = [...codes].map((code) => [code, formatCountry(language, code)] as const);
  const byName = named.sort(([, a], [, b]) => a.localeCompare(b, language));
  return [without, ...byName];
}

/** Language, country and indication: whose rules are shown, and in which words. */
export function ReadingOptions({ words, settings, dataset, on }: Props) {
  const { options, card } = words;
  // A select hands a string back. One that is no choice of ours can only come from a page that was edited.
  const find = <T extends string>(all: readonly T[], value: string) =>
    all.find((each) => each === value) ?? 'auto';
  return (
    <section>
      <h2>{options.reading}</h2>
      <Choice
        id="language"
        {...options.language}
        value={settings.language}
        choices={LANGUAGES.map((each) => [each, options.languages[each]])}
        onChoose={(value) => on.change({ language: find(LANGUAGES, value) })}
      />
      <Choice
        id="date-format"
        {...options.dateFormat}
        value={settings.dateFormat}
        choices={DATE_FORMATS.map((each) => [each, options.dateFormats[each]])}
        onChoose={(value) => on.change({ dateFormat: value === 'iso' ? 'iso' : 'language' })}
      />
      <Choice
        id="country"
        {...options.country}
        value={settings.jurisdiction}
        choices={countries(words, dataset, settings.jurisdiction, ['auto', options.automatic])}
        onChoose={(jurisdiction) => on.change({ jurisdiction })}
      />
      <Choice
        id="beside"
        {...options.beside}
        value={settings.beside}
        choices={countries(words, dataset, settings.beside, ['none', options.besideNone])}
        onChoose={(beside) => on.change({ beside })}
      />
      <Choice
        id="indication"
        {...options.indication}
        value={settings.indication}
        choices={[
          ['auto', options.indicationAuto],
          ...INDICATIONS.map((each) => [each, card.indication[each]] as const),
        ]}
        onChoose={(value) => on.change({ indication: find(INDICATIONS, value) })}
      />
    </section>
  );
}
