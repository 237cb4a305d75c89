import type { Language } from '../../src/platform/language.ts';
import type { NamedAnswer } from '../../src/platform/messages.ts';
import type { MentionsAnswer } from '../../src/regulation/answer-mentions.ts';
import { formatCountry } from '../../src/ui/format/format-country.ts';

/** Adds the names of the countries whose rules an answer tells, for pages to show. */
export function nameCountries(answer: MentionsAnswer, language: Language): NamedAnswer {
  const beside = answer.mentions.flatMap((mention) => mention.beside?.jurisdiction ?? []);
  const codes = [...new Set([answer.country.code, ...beside])];
  const names = codes.map((code) => [code, formatCountry(language, code)] as const);
  return { ...answer, countryNames: Object.fromEntries(names) };
}
