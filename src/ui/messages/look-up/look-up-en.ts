import type { LookUpWords } from './look-up-words.ts';

export const lookUpEn: LookUpWords = {
  title: 'Baclofen: decisions, cautions, products',
  filters: 'Filters',
  facets: {
    country: 'Country',
    indication: 'Indication',
    route: 'Route',
    kind: 'Kind',
    status: 'Standing',
  },
  any: 'any',
  clear: 'Clear filters',
  noneNarrowed: 'Nothing matches these filters.',
  inTab: 'Open in a tab',
};
