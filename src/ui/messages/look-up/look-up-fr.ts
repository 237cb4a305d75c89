import type { LookUpWords } from './look-up-words.ts';

export const lookUpFr: LookUpWords = {
  title: 'Baclofène : décisions, précautions, produits',
  filters: 'Filtres',
  facets: {
    country: 'Pays',
    indication: 'Indication',
    route: 'Voie',
    kind: 'Type',
    status: 'Statut',
  },
  any: 'tous',
  clear: 'Effacer les filtres',
  noneNarrowed: 'Rien ne correspond à ces filtres.',
  inTab: 'Ouvrir dans un onglet',
};
