import type { Decision } from '../../dataset/schema/decision.ts';
import { formatCountry } from '../format/format-country.ts';
import { typeset } from '../format/typeset.ts';
import type { PageWords } from '../messages/page-words.ts';

/** For what a decision holds, in one phrase: "alcohol use disorder; oral; adults; outside hospital". */
export function scopeText({ record, language }: PageWords, { scope }: Decision): string {
  const parts = [
    scope.indications.map((each) => record.indication[each]).join(', '),
    scope.routes.map((each) => record.route[each]).join(', '),
    scope.population?.[language],
    scope.setting && record.setting[scope.setting],
  ]
    .filter(Boolean)
    .join('; ');
  return typeset(language, parts);
}

/** The country of a decision, or that it belongs to none. */
export function placeText({ record, language }: PageWords, { jurisdiction }: Decision): string {
  return jurisdiction === 'INT' ? record.international : formatCountry(language, jurisdiction);
}
