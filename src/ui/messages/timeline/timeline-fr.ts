import type { TimelineWords } from './timeline-words.ts';

export const timelineFr: TimelineWords = {
  heading: 'Le maximum dans le temps',
  caption: (indication, country) => `Maximum indiqué en mg/jour, ${indication}, ${country}`,
  status: {
    'in-force': 'en vigueur',
    'no-figure': 'aucun chiffre indiqué',
    'ceiling-annulled': 'maximum annulé',
    tolerated: 'toléré, sans chiffre',
    'none-seen': 'aucune règle vue',
  },
  open: 'question juridique ouverte',
  today: 'aujourd’hui',
  thisAct: 'cet acte',
  pageDay: 'date de la page',
  onPageDay: 'à la date de la page',
  pageDose: (amount) => `sur la page : ${amount}`,
  columns: { from: 'Du', until: 'Au', max: 'Maximum', act: 'Acte' },
  still: 'aujourd’hui',
  table: 'En tableau',
  nothing: 'Nos sources ne montrent pas de règle pour cet usage dans ce pays.',
};
