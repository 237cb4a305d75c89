import type { Words } from '../words/lexicon.ts';
import { otherDrugs } from '../words/other-drugs.ts';
import { WordIndex } from '../words/word-index.ts';
import { baclofenNames, baclofenShort } from './baclofen-names.ts';
import { csWords } from './cs/words.ts';
import { daWords } from './da/words.ts';
import { deAmounts } from './de/amounts.ts';
import { deRoles } from './de/roles.ts';
import { deTopics } from './de/topics.ts';
import { enAmounts } from './en/amounts.ts';
import { enRoles } from './en/roles.ts';
import { enTopics } from './en/topics.ts';
import { esAmounts } from './es/amounts.ts';
import { esRoles } from './es/roles.ts';
import { esTopics } from './es/topics.ts';
import { frAmounts } from './fr/amounts.ts';
import { frRoles } from './fr/roles.ts';
import { frTopics } from './fr/topics.ts';
import { idWords } from './id/words.ts';
import { itAmounts } from './it/amounts.ts';
import { itRoles } from './it/roles.ts';
import { itTopics } from './it/topics.ts';
import { nlAmounts } from './nl/amounts.ts';
import { nlRoles } from './nl/roles.ts';
import { nlTopics } from './nl/topics.ts';
import { plWords } from './pl/words.ts';
import { ptAmounts } from './pt/amounts.ts';
import { ptRoles } from './pt/roles.ts';
import { ptTopics } from './pt/topics.ts';
import { shared } from './shared.ts';
import { svWords } from './sv/words.ts';

/** Word lists by language; the index of a language is its bit in the index. */
const LANGUAGES: Readonly<Record<string, readonly Words[]>> = {
  en: [enAmounts, enRoles, enTopics],
  fr: [frAmounts, frRoles, frTopics],
  de: [deAmounts, deRoles, deTopics],
  it: [itAmounts, itRoles, itTopics],
  es: [esAmounts, esRoles, esTopics],
  pt: [ptAmounts, ptRoles, ptTopics],
  nl: [nlAmounts, nlRoles, nlTopics],
  da: [daWords],
  sv: [svWords],
  pl: [plWords],
  cs: [csWords],
  id: [idWords],
};

/** ISO 639-1 codes in the order of their bits. */
export const languageCodes: readonly string[] = Object.keys(LANGUAGES);

/** The one index of all languages: pages mix languages, and short blocks have none to guess. */
export const lexicon = new WordIndex(
  { ...shared, baclofen: baclofenNames, shortName: baclofenShort, drug: otherDrugs },
  Object.values(LANGUAGES),
);
