import type { CardCaution, CardDecision } from '../../src/dataset/card-dataset.ts';
import type { Mention } from '../../src/dosage/mention.ts';
import type { Context, ContextLine } from '../../src/regulation/context.ts';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import { formatCountry } from '../../src/ui/format/format-country.ts';

const NOTHING = () => undefined;

/** "80 mg/day", oral, a ceiling; override what a test is about. */
export function mention(over: Partial<Mention> = {}): Mention {
  return {
    start: 0,
    end: 9,
    text: '80 mg/day',
    unit: 'mg',
    low: 80,
    high: 80,
    per: 'day',
    dailyMg: [80, 80],
    route: 'oral',
    role: 'ceiling',
    slip: false,
    implied: [],
    doubt: null,
    indication: null,
    population: null,
    ...over,
  };
}

/** The French alcohol rule since July 2017, compared as within. */
export function line(over: Partial<ContextLine> = {}): ContextLine {
  return {
    indication: 'alcohol-use-disorder',
    route: 'oral',
    decision: 'cap-2017',
    maxMgPerDay: 80,
    usualMgPerDay: null,
    hospital: null,
    relation: 'within',
    open: false,
    alongside: [],
    ...over,
  };
}

const DECISIONS: readonly CardDecision[] = [
  {
    id: 'cap-2017',
    title: { en: 'RTU capped at 80 mg/day', fr: 'RTU plafonnée à 80 mg/jour' },
    decidedOn: '2017-07-24',
    inForceFrom: '2017-07-24',
    jurisdiction: 'FR',
    checkedOn: '2026-11-22',
    effects: [],
    sources: [
      {
        publisher: 'Le Moniteur des pharmacies',
        title: 'Baclofène : une réduction de la posologie contestée',
        lang: 'fr',
        url: 'https://example.org/moniteur',
        date: '2017-07-24',
        grade: 'news',
      },
      {
        publisher: 'ANSM',
        title: 'Baclofène : modification de la RTU',
        url: 'https://example.org/ansm-2017',
        date: '2017-07-25',
        grade: 'primary',
      },
    ],
  },
  {
    id: 'rtu-2014',
    title: {
      en: 'RTU: baclofen in alcohol dependence, up to 300 mg/day',
      fr: 'RTU du baclofène dans l’alcoolo-dépendance (jusqu’à 300 mg/jour)',
    },
    decidedOn: '2014-03',
    inForceFrom: '2014-03-17',
    jurisdiction: 'FR',
    checkedOn: '2026-11-22',
    effects: [],
    sources: [
      {
        publisher: 'Conseil d’État',
        title: 'Décision n° 417607',
        url: 'https://example.org/ce',
        date: '2018-05-23',
        grade: 'primary',
      },
    ],
  },
  {
    id: 'lioresal-label',
    title: {
      en: 'Liorésal 10 mg label: spasticity dosing',
      fr: 'RCP Liorésal 10 mg : posologie dans la spasticité',
    },
    decidedOn: null,
    inForceFrom: null,
    jurisdiction: 'FR',
    checkedOn: '2026-11-22',
    effects: [],
    sources: [
      {
        publisher: 'Thériaque',
        title: 'Baclofène Zentiva 10 mg, posologie',
        url: 'https://example.org/theriaque',
        date: '2024-02',
        grade: 'secondary',
      },
    ],
  },
];

const CAUTION_TITLES: readonly [string, string, string][] = [
  ['stop', 'Never stop abruptly: withdrawal syndrome', 'Ne jamais arrêter brutalement : sevrage'],
  ['renal', 'Kidney impairment: accumulation', 'Insuffisance rénale : accumulation'],
  ['epilepsy', 'Epilepsy: seizure threshold may fall', 'Épilepsie : seuil épileptogène abaissé'],
  ['slow', 'Raise the dose slowly', 'Augmenter la dose lentement'],
  ['driving', 'Driving and machines', 'Conduite et machines'],
];

const CAUTIONS: readonly CardCaution[] = CAUTION_TITLES.map(([id, en, fr]) => ({
  id,
  severity: 'warning',
  appliesTo: { jurisdictions: ['FR'], indications: ['alcohol-use-disorder'], routes: ['oral'] },
  title: { en, fr },
  text: {
    en: 'The label asks to lower the dose step by step over one to two weeks.',
    fr: 'Le RCP demande de réduire la dose par paliers sur une à deux semaines.',
  },
  sources: [
    {
      publisher: 'ANSM',
      title: 'RCP',
      url: `https://example.org/${id}`,
      date: '2022-11-16',
      grade: 'primary',
    },
  ],
}));

/** The act of 2017 with other facts. */
export function cardDecision(over: Partial<CardDecision>): CardDecision {
  const [first] = DECISIONS;
  if (!first) throw new Error('no decision to start from');
  return { ...first, ...over };
}

/** A French context; by default the rules of 2015 and of today, and every caution. */
export function context(
  now: readonly ContextLine[] = [line()],
  onPageDate: readonly ContextLine[] | null = [line({ decision: 'rtu-2014', maxMgPerDay: 300 })],
  notes: Context['notes'] = [],
): Context {
  const cautions = CAUTIONS.map(({ id }) => id);
  // biome-ignore lint/suspicious/noThenProperty: the name of the contract; a context is never awaited
  return { jurisdiction: 'FR', now, then: onPageDate, cautions, notes };
}

/** Props of a card on a French page of 2015; override what a test is about. */
export function cardProps(over: Partial<CardProps> = {}): CardProps {
  return {
    mention: mention(),
    context: context(),
    beside: null,
    pageLang: undefined,
    decision: (id) => DECISIONS.find((each) => each.id === id),
    caution: (id) => CAUTIONS.find((each) => each.id === id),
    facts: {
      pageDate: { day: '2015-09-14', basis: 'meta' },
      country: { code: 'FR', basis: 'page' },
    },
    countryName: (code) => formatCountry(over.language ?? 'en', code),
    dataset: { version: '2026.11.1', asOf: '2026-11-22', stale: false },
    language: 'en',
    pinned: false,
    position: { index: 2, total: 7 },
    report: null,
    on: {
      ...{ pin: NOTHING, close: NOTHING, previous: NOTHING, next: NOTHING, correctDate: NOTHING },
      ...{ notADose: NOTHING, copyReport: NOTHING },
    },
    ...over,
  };
}
