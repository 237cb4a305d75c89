import type { DataFile } from '../../../src/dataset/fault.ts';

const text = (words: string) => ({ en: words, fr: words });

const source = {
  publisher: 'Agency',
  title: 'Label',
  url: 'https://agency.example/label',
  grade: 'primary',
  supports: text('The figures'),
  figures: [15, 30, 60, 75],
};

const label = {
  id: 'xx-label',
  jurisdiction: 'XX',
  authority: 'Agency',
  kind: 'label',
  title: text('Label of Country X'),
  summary: text('At most 75 mg a day.'),
  decidedOn: '2020-02-29',
  inForceFrom: '2020-03',
  checkedOn: '2026-11-22',
  status: 'in-force',
  scope: { indications: ['spasticity'], routes: ['oral'] },
  dose: {
    start: { mgPerDay: [15, 15] },
    usualMgPerDay: [30, 60],
    maxMgPerDay: 75,
    hospital: { above: 75 },
  },
  conditions: [text('With food')],
  effects: [{ effect: 'sets', indication: 'spasticity', route: 'oral' }],
  openQuestions: [{ kind: 'legal', text: text('Is it?'), settledBy: 'xx-ruling' }],
  sources: [source],
};

const ruling = {
  ...label,
  id: 'xx-ruling',
  kind: 'court-ruling',
  title: text('Ruling'),
  summary: text('The label is suspended.'),
  dose: undefined,
  effects: [{ effect: 'suspends', target: 'xx-label' }],
  openQuestions: [],
};

const caution = {
  id: 'xx-caution',
  severity: 'warning',
  appliesTo: {
    jurisdictions: ['XX'],
    indications: ['spasticity'],
    routes: ['oral'],
    aboveMgPerDay: 75,
  },
  title: text('Above 75 mg'),
  text: text('More than 75 mg a day was not studied.'),
  checkedOn: '2026-11-22',
  sources: [source],
};

const product = {
  id: 'product-x',
  name: 'X',
  jurisdictions: ['XX'],
  routes: ['oral'],
  decisions: ['xx-label'],
  seenIn: [{ publisher: 'Agency' }],
};

const changes = {
  version: '2026.11.0',
  on: '2026-11-22',
  entries: [{ text: text('First'), decisions: ['xx-label'] }],
};

/** A small data folder without a fault, fresh for each caller to break. */
export function validFiles(): DataFile[] {
  const files = [
    {
      path: 'dataset.json',
      content: { formatVersion: 1, version: '2026.11.0', asOf: '2026-11-22' },
    },
    { path: 'changes.json', content: { changes: [changes] } },
    { path: 'products.json', content: { products: [product] } },
    { path: 'decisions/xx/xx-label.json', content: label },
    { path: 'decisions/xx/xx-ruling.json', content: ruling },
    { path: 'cautions/xx/xx-caution.json', content: caution },
  ];
  return structuredClone(files);
}
