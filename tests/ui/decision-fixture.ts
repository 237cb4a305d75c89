import type { Decision } from '../../src/dataset/schema/decision.ts';
import type { Library } from '../../src/ui/record/library.ts';

const SOURCE: Decision['sources'][number] = {
  publisher: 'ANSM',
  title: 'Compte rendu',
  lang: 'fr',
  url: 'https://example.org/ansm',
  date: '2017-07-25',
  grade: 'primary',
  supports: { en: 'The cap of 80 mg/day', fr: 'Le plafond de 80 mg/jour' },
};

/** A decision that states nothing but what is given. */
export function decision(over: Partial<Decision> = {}): Decision {
  return {
    id: 'fr-act',
    jurisdiction: 'FR',
    authority: 'ANSM',
    kind: 'amendment',
    title: { en: 'RTU capped at 80 mg/day', fr: 'RTU plafonnée à 80 mg/jour' },
    summary: { en: 'The maximum falls to 80 mg/day.', fr: 'Le maximum passe à 80 mg/jour.' },
    decidedOn: '2017-07-24',
    inForceFrom: '2017-07-24',
    checkedOn: '2026-11-22',
    status: 'expired',
    scope: { indications: ['alcohol-use-disorder'], routes: ['oral'] },
    conditions: [],
    effects: [],
    sources: [SOURCE],
    ...over,
  };
}

/** A library that holds the given decisions and nothing else. */
export function libraryOf(decisions: readonly Decision[], over: Partial<Library> = {}): Library {
  return {
    version: '2026.11.1',
    asOf: '2026-11-22',
    today: '2026-11-22',
    stale: false,
    countries: ['FR'],
    decisions,
    cautions: [],
    products: [],
    search: () => [],
    cautionsOf: () => [],
    timelineOf: () => [],
    ...over,
  };
}
