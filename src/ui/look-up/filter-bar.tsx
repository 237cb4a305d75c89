import { formatCountry } from '../format/format-country.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { Library } from '../record/library.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

interface Props {
  words: PageWords;
  library: Library;
  filters: Filters;
  onNarrow: (filters: Filters) => void;
}

/** Stored values with their names, in the order shown. */
type Options<Value extends string> = readonly (readonly [Value, string])[];

/** One list of choices; `null` is its open state. */
interface FacetProps<Value extends string> {
  label: string;
  any: string;
  value: Value | null;
  options: Options<Value>;
  onChoose: (value: Value | null) => void;
}

/** A plain list of choices: the browser's own works by key, by voice and on a phone. */
function Facet<Value extends string>({ label, any, value, options, onChoose }: FacetProps<Value>) {
  return (
    <label class="facet">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(options.find(([each]) => each === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{any}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The pairs of a catalogue of names, in its own order. */
function named<Key extends string>(names: Record<Key, string>): Options<Key> {
  return Object.entries(names) as [Key, string][];
}

/** Sorted by name in the reader's language: "Allemagne" stands before "Espagne". */
function countries({ record, language }: PageWords, { decisions }: Library): Options<string> {
  const codes = [...new Set(decisions.map(({ jurisdiction }) => jurisdiction))];
  return codes
    .map((code) => {
      const name = code === 'INT' ? record.international : formatCountry(language, code);
      return [code, name] as const;
    })
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}

/** Narrows the results by country, indication, route, kind and legal standing. */
export function FilterBar({ words, library, filters, onNarrow }: Props) {
  const { record, lookUp } = words;
  const kinds = [
    ...named(record.kind),
    ['caution', record.caution] as const,
    ['product', record.product] as const,
  ];
  // What all lists share. Each narrows on its own and leaves the others as they are.
  const facet = <Key extends keyof Filters>(key: Key) => ({
    label: lookUp.facets[key],
    any: lookUp.any,
    value: filters[key],
    onChoose: (value: Filters[Key]) => onNarrow({ ...filters, [key]: value }),
  });
  return (
    <fieldset class="facets">
      <legend class="unseen">{lookUp.filters}</legend>
      <Facet {...facet('country')} options={countries(words, library)} />
      <Facet {...facet('indication')} options={named(record.indication)} />
      <Facet {...facet('route')} options={named(record.route)} />
      <Facet {...facet('kind')} options={kinds} />
      <Facet {...facet('status')} options={named(record.status)} />
      <button type="button" class="link" onClick={() => onNarrow(NO_FILTERS)}>
        {lookUp.clear}
      </button>
    </fieldset>
  );
}
