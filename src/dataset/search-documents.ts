import type { Dataset } from './dataset.ts';
import { dateWords } from './date-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Caution } from './schema/caution.ts';
import type { Decision } from './schema/decision.ts';
import type { Localized } from './schema/localized.ts';
import type { Product } from './schema/product.ts';

export type RecordType = 'decision' | 'caution' | 'product';

/** One record as it is indexed: what it is, and its words sorted by how much they tell. */
export interface SearchDocument {
  id: string;
  type: RecordType;
  title: Localized;
  decidedOn: string | null;
  /** Countries it is of; ALL for everywhere. */
  places: readonly string[];
  titleWords: string;
  /** Brands, authority, kind, country, the id with its docket number. */
  nameWords: string;
  dateWords: string;
  figures: string;
  bodyWords: string;
}

const both = ({ en, fr }: Localized) => `${en} ${fr}`;
const all = (texts: readonly (Localized | undefined)[]) =>
  texts.flatMap((text) => (text ? [both(text)] : [])).join(' ');

/** Country names in both languages, so that "Allemagne" and "Germany" find German texts. */
const COUNTRY_NAMES = ['fr', 'en'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);
const SPECIAL: Record<string, string> = {
  INT: 'international',
  EU: 'Europe Union européenne European Union',
  ALL: '',
};

function placeWords(code: string): string {
  const special = SPECIAL[code];
  if (special !== undefined) return special;
  return [code, ...COUNTRY_NAMES.map((names) => names.of(code) ?? '')].join(' ');
}

/** Every number of the dose facts, each followed by its unit so that "80 mg" finds it. */
function doseFigures({ dose }: Decision): string {
  const numbers = JSON.stringify(dose ?? {}).match(/(?<=[:[,])\d+(?:\.\d+)?/g) ?? [];
  return [...new Set(numbers)].map((figure) => `${figure} mg`).join(' ');
}

/** Conflicts are indexed too: a reader may know an act by the wrong date that a page gave it. */
function decisionDocument(decision: Decision): SearchDocument {
  const { id, title, summary, scope, dose, jurisdiction, authority, kind, decidedOn } = decision;
  const { inForceFrom, conditions } = decision;
  const dates = new Set([decidedOn, inForceFrom].filter((date) => date !== null));
  return {
    id,
    type: 'decision',
    title,
    decidedOn,
    places: [jurisdiction],
    titleWords: both(title),
    nameWords: [
      ...[id, authority, KIND_WORDS[kind], placeWords(jurisdiction)],
      ...(scope.products ?? []),
    ].join(' '),
    dateWords: [...dates].map(dateWords).join(' '),
    figures: doseFigures(decision),
    bodyWords: all([
      ...[summary, scope.population, dose?.note, dose?.taper, decision.statusNote],
      ...conditions,
      ...(dose?.thresholds ?? []).map(({ meaning }) => meaning),
      ...(dose?.byAge ?? []).map(({ ages }) => ages),
      ...(decision.conflicts ?? []),
    ]),
  };
}

/** Cautions are undated: they hold as long as their sources do. */
function cautionDocument({ id, severity, appliesTo, title, text, note }: Caution): SearchDocument {
  return {
    id,
    type: 'caution',
    title,
    decidedOn: null,
    places: appliesTo.jurisdictions,
    titleWords: both(title),
    nameWords: [id, KIND_WORDS[severity], ...appliesTo.jurisdictions.map(placeWords)].join(' '),
    dateWords: '',
    figures: '',
    bodyWords: all([text, note]),
  };
}

function productDocument(product: Product): SearchDocument {
  const { id, name, alsoWritten = [], jurisdictions, note } = product;
  const names = [name, ...alsoWritten].join(' ');
  return {
    id,
    type: 'product',
    title: { en: name, fr: name },
    decidedOn: null,
    places: jurisdictions,
    titleWords: names,
    nameWords: jurisdictions.map(placeWords).join(' '),
    dateWords: '',
    figures: (product.strengthsMg ?? []).map((figure) => `${figure} mg`).join(' '),
    bodyWords: all([note]),
  };
}

/** All records of a dataset as search documents. */
export function searchDocuments({ decisions, cautions, products }: Dataset): SearchDocument[] {
  return [
    ...decisions.map(decisionDocument),
    ...cautions.map(cautionDocument),
    ...products.map(productDocument),
  ];
}
