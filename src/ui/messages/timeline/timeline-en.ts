import type { TimelineWords } from './timeline-words.ts';

export const timelineEn: TimelineWords = {
  heading: 'Maximum over time',
  caption: (indication, country) => `Stated maximum in mg/day, ${indication}, ${country}`,
  status: {
    'in-force': 'in force',
    'no-figure': 'no figure stated',
    'ceiling-annulled': 'maximum annulled',
    tolerated: 'tolerated, no figure',
    'none-seen': 'no rule seen',
  },
  open: 'legal question open',
  today: 'today',
  thisAct: 'this act',
  pageDay: 'page’s date',
  onPageDay: 'on the page’s date',
  pageDose: (amount) => `on the page: ${amount}`,
  columns: { from: 'From', until: 'Until', max: 'Maximum', act: 'Act' },
  still: 'today',
  table: 'As a table',
  nothing: 'Our sources show no rule for this use in this country.',
};
