import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/regulation/context.ts';
import { Card } from '../../src/ui/card/card.tsx';
import type { CardProps } from '../../src/ui/card/card-props.ts';
import { reportText } from '../../src/ui/card/report-text.ts';
import { cardWordsOf } from '../../src/ui/messages/card/card-words-of.ts';
import { cardDecision, cardProps, context, line, mention } from './card-fixture.ts';

/** The card's text as a reader sees it, tags and entities resolved. */
function read(over: Partial<CardProps> = {}): string {
  return renderToString(<Card {...cardProps(over)} />)
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\n+/g, '\n');
}

const ABOVE = context([line({ relation: 'above' })]);
/** One part of "10 mg in the morning, 15 mg at noon". */
const PART = mention({
  ...{ text: '10 mg', low: 10, high: 10, per: 'dose', dailyMg: null, role: 'usual' },
  ...{ doubt: 'period', dayTotalMg: [25, 25] },
});
const THRICE = { low: 10, high: 10, per: 'dose', dailyMg: [30, 30] } as const;
const flat = (text: string) => text.replaceAll('\n', '');
const notCompared = (note: Note) => context([line({ relation: 'not-comparable' })], null, [note]);

describe('the reading', () => {
  it('names amount, route and statement type', () => {
    expect(flat(read())).toContain('80 mg/day · oral · maximum');
  });

  it('shows the working of a daily dose and what is only implied', () => {
    const three = mention({ ...THRICE, implied: ['per'] });
    const text = read({ mention: three });
    expect(text).toContain('Daily dose: 10 mg × 3 = 30 mg/day');
    expect(text).toContain('per day: implied');
  });

  it.each([
    ['en', 'Together 25 mg/day in this sentence.'],
    ['fr', 'Au total 25 mg/jour dans cette phrase.'],
  ] as const)('tells the total of a split day beside its part, in %s', (language, told) => {
    const text = read({ mention: PART, language });
    expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(told);
  });

  it('compares no split day with a maximum, even where its total is higher', () => {
    const high = { ...PART, dayTotalMg: [100, 120] as const };
    const text = read({ mention: high, context: notCompared('no-period') });
    expect(text).toContain('Together 100–120 mg/day in this sentence.');
    expect(text).toContain('Not compared: dosing frequency not stated');
    expect(text).not.toContain('Higher than');
  });

  it.each([
    ['a sure daily dose', { dailyMg: [30, 30] as const, dayTotalMg: undefined }],
    ['a step', { role: 'increment' }],
    ['a strength', { role: 'strength' }],
    ['a slip', { slip: true }],
  ] as const)('tells no total of %s', (_, over) => {
    const { dayTotalMg, ...part } = { ...PART, ...over };
    expect(read({ mention: { ...part, ...(dayTotalMg && { dayTotalMg }) } })).not.toContain(
      'Together',
    );
  });

  it('tells a slip of the source as a slip and compares nothing', () => {
    const grams = mention({ text: '80 grams', unit: 'g', per: null, dailyMg: null, slip: true });
    const text = read({ mention: grams, context: notCompared('unit-slip') });
    expect(text).toContain(
      'The source says grams; baclofen tablets are dosed in mg. Not compared.',
    );
    expect(text).not.toContain('Within the stated maximum of 80 mg/day');
  });

  it('tells a tablet strength as a strength and a step as a step', () => {
    const strength = mention({ role: 'strength', per: null, dailyMg: null });
    expect(read({ mention: strength, context: notCompared('strength') })).toContain(
      'A tablet strength, not a dose.',
    );
    const step = mention({ role: 'increment', step: 'difference', dailyMg: null });
    const text = read({ mention: step, context: notCompared('increment') });
    expect(text).toContain('A step between two doses, not a dose level.');
    expect(text).toContain('Not compared: a step of titration or taper');
  });

  it.each([
    ['en', 'Not compared: a step of titration or taper'],
    ['fr', 'Non comparé : palier de titration ou de réduction'],
  ] as const)('claims no kind for a step that may be of either, in %s', (language, told) => {
    const step = mention({ ...THRICE, role: 'increment' });
    const text = read({ mention: step, context: notCompared('increment'), language });
    expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(told);
    expect(text).not.toMatch(/not a dose level|pas un niveau|Daily dose|Dose par jour/);
  });

  it('tells a level of a titration as the daily dose that it is', () => {
    const level = mention({ ...THRICE, role: 'increment', step: 'level' });
    const text = read({ mention: level });
    expect(text).toContain('Daily dose: 10 mg × 3 = 30 mg/day');
    expect(text).toContain('Within the stated maximum of 80 mg/day');
    expect(text).not.toContain('Not compared');
  });

  it('says that it is not sure, and why', () => {
    const text = flat(read({ mention: mention({ doubt: 'period' }) }));
    expect(text).toContain(
      'Not sure: the text does not say whether this is per day or per intake.',
    );
  });

  it('quotes the page and gives the steps of the reading', () => {
    const trace = [
      { rule: 'drug-in-sentence', because: 'Baclofen' },
      { rule: 'ceiling: ceiling-before', because: 'no more than' },
      { rule: 'a-new-step', because: 'daily' },
    ];
    const traced = mention({ text: '80 mg daily', trace });
    const text = flat(read({ mention: traced }));
    expect(text).toContain('80 mg daily');
    expect(text).toContain('drug named in the sentence: “Baclofen”');
    expect(text).toContain('read as maximum: “no more than”');
    expect(text).toContain('a-new-step: “daily”');
  });
});

describe('the rules', () => {
  it('compares with the maximum of today and with that of the page’s date', () => {
    const text = read({
      mention: mention({ low: 180, high: 180, dailyMg: [180, 180] }),
      context: context([line({ relation: 'above' })]),
    });
    expect(text).toContain('Higher than the stated maximum of 80 mg/day');
    expect(text).toContain('Within the stated maximum of 300 mg/day');
    expect(flat(text)).toContain(
      'On the page’s date, 14 Sept 2015 (read from the page’s meta tags)',
    );
  });

  it('names the act and its date beside each maximum', () => {
    const text = flat(read());
    expect(text).toContain('max 80 mg/day');
    expect(text).toContain('RTU capped at 80 mg/day, 24 Jul 2017');
    expect(text).toContain('17 Mar 2014');
  });

  it('says of a range that only its upper figure is higher', () => {
    const range = mention({ low: 40, high: 120, dailyMg: [40, 120] });
    expect(read({ mention: range, context: ABOVE })).toContain(
      'Upper figure higher than the stated maximum of 80 mg/day',
    );
  });

  it('says that one intake is already higher where no day’s total was stated', () => {
    const intake = mention({ low: 150, high: 150, per: null, dailyMg: null });
    expect(read({ mention: intake, context: ABOVE })).toContain(
      'One intake is already higher than',
    );
  });

  it('says so where a rule has no figure instead of showing one', () => {
    const bare = line({ maxMgPerDay: null, relation: 'not-comparable' });
    const text = read({ context: context([bare], null, ['no-ceiling-seen']) });
    expect(text).toContain('no figure');
    expect(text).toContain('Not compared: no maximum figure in our sources');
  });

  it('shows children’s rules instead of comparing a child’s dose with an adult maximum', () => {
    const ages = { en: '6 to 18 years', fr: '6 à 18 ans' };
    const byAge = [{ ages, maintenanceMgPerKgDay: [0.75, 2] as [number, number] }];
    const lines = [line({ relation: 'not-comparable', byAge })];
    const child = mention({ population: 'child' });
    const text = flat(read({ mention: child, context: context(lines, null, ['per-weight']) }));
    expect(text).toContain('adults: max 80 mg/day');
    expect(text).toContain('Not compared: the text is about a child');
    expect(text).toContain('6 to 18 years: maintenance 0.75–2 mg/kg/day');
  });

  it('shows each rule of a page dated by its year alone', () => {
    const lines = [
      line({ decision: 'rtu-2014', maxMgPerDay: 300, heldFrom: '2014-03-17' }),
      line({ heldFrom: '2017-07-24' }),
    ];
    const facts = { ...cardProps().facts, pageDate: { day: '2017', basis: 'url' as const } };
    const text = flat(read({ facts, context: context([line()], lines) }));
    expect(text).toContain('On the page’s date, 2017');
    expect(text).toContain('Alcohol use disorder, from 17 Mar 2014 max 300 mg/day');
    expect(text).toContain('Alcohol use disorder, from 24 Jul 2017 max 80 mg/day');
    expect(text).toContain('each is shown');
  });

  it('keeps "from" and "above" apart where doses are for hospital only', () => {
    const told = (hospital: { from: number } | { above: number }) =>
      read({ context: context([line({ hospital })]), decision: () => undefined });
    expect(told({ from: 100 })).toContain('From 100 mg/day on: in hospital only, says this act.');
    expect(told({ above: 100 })).toContain('Above 100 mg/day: in hospital only, says this act.');
  });

  it('says that a ruling took the maximum away, which is not a missing figure', () => {
    const ruling = cardDecision({
      effects: [{ effect: 'annuls', target: 'baclocur', part: 'ceiling' }],
    });
    const bare = line({ maxMgPerDay: null, relation: 'not-comparable' });
    const text = read({ context: context([bare], null), decision: () => ruling });
    expect(text).toContain('Not compared: this ruling took the maximum away');
    expect(text).not.toContain('in our sources');
  });

  it('puts the open question itself on the line where the act holds one', () => {
    const text = { en: 'The ruling on the merits was not found.', fr: 'Arrêt non trouvé.' };
    const asked = cardDecision({ openQuestions: [{ kind: 'legal', text }] });
    expect(read({ context: context([line({ open: true })]), decision: () => asked })).toContain(
      'Open legal question: The ruling on the merits was not found.',
    );
  });

  it('flags an open legal question on the line it touches', () => {
    expect(read({ context: context([line({ open: true })]) })).toContain('Open legal question.');
  });

  it('says once that the rule was already the same', () => {
    expect(read({ context: context([line()], [line()]) })).toContain('The same rule as now.');
  });

  it('shows only the rule now where the page’s date is unknown, and says so', () => {
    const facts = { ...cardProps().facts, pageDate: null };
    const text = read({ facts, context: context([line()], null) });
    expect(text).toContain('This page’s own date was not found, so only the rule now is shown.');
    expect(text).not.toContain('300 mg/day');
  });

  it('names the country and why it was taken', () => {
    expect(flat(read())).toContain('Rule now · France (page’s country)');
    const facts = { ...cardProps().facts, country: { code: 'FR', basis: 'choice' as const } };
    expect(flat(read({ facts }))).toContain('France (your choice)');
  });

  it('says that a record is missing rather than leaving the line bare', () => {
    expect(read({ decision: () => undefined })).toContain(
      'This record is missing from the dataset.',
    );
  });
});

describe('sources and cautions', () => {
  it('links each line to its sources, primary ones first, apart from the page', () => {
    const html = renderToString(<Card {...cardProps()} />);
    expect(html).toMatch(/<a href="https:\/\/example.org\/ansm-2017" aria-label="Source 1: ANSM"/);
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it('gives the acts that stand beside the one shown a source too', () => {
    const html = renderToString(
      <Card
        {...cardProps({ context: context([line({ alongside: ['lioresal-label'] })], null) })}
      />,
    );
    expect(html).toMatch(/Also in force:.*href="https:\/\/example.org\/theriaque"/);
  });

  it('gives publisher, date and grade of a source', () => {
    expect(flat(read())).toContain('ANSM, 25 Jul 2017 primary');
    expect(flat(read())).toContain('Le Moniteur des pharmacies, 24 Jul 2017 news');
  });

  it('shows three cautions and counts the rest', () => {
    const text = read();
    expect(text.indexOf('Epilepsy')).toBeLessThan(text.indexOf('2 more cautions'));
    expect(text.indexOf('2 more cautions')).toBeLessThan(text.indexOf('Driving and machines'));
  });
});

describe('the frame around it', () => {
  it('dates its data and says what it is for', () => {
    const text = read();
    expect(text).toContain('Data 2026.11.1 · sources as of 22 Nov 2026');
    expect(text).toContain('Reports dated public documents; not for prescribing.');
    expect(text).not.toContain('more than a year ago');
  });

  it('warns that its data are old', () => {
    const dataset = { version: '2025.1.1', asOf: '2025-01-05', stale: true };
    expect(read({ dataset })).toContain('last looked at on 5 Jan 2025, more than a year ago');
  });

  it('never speaks of bans or alarms, in either language', () => {
    const most = context([line({ relation: 'above', open: true })], null, ['off-label']);
    for (const language of ['en', 'fr'] as const) {
      expect(read({ context: most, language })).not.toMatch(
        /forbid|prohibit|interdi|danger|overdose|surdos|recommended dose/i,
      );
    }
  });
});

describe('in French', () => {
  it('writes decimals with a comma and dates in French', () => {
    const half = mention({ low: 7.5, high: 7.5, dailyMg: [7.5, 7.5] });
    const text = flat(read({ mention: half, language: 'fr' }));
    expect(text).toContain('7,5 mg/jour · voie orale · maximum');
    expect(text).toContain('RTU plafonnée à 80 mg/jour, 24 juil. 2017');
  });

  it('puts one and a half in the singular and two in the plural', () => {
    const tablets = (count: number) =>
      mention({ low: count, high: count, unit: 'tablet', dailyMg: null });
    expect(read({ mention: tablets(1.5), language: 'fr' })).toContain('1,5 comprimé/jour');
    expect(read({ mention: tablets(2), language: 'fr' })).toContain('2 comprimés/jour');
  });

  it('compares in French', () => {
    const high = mention({ dailyMg: [120, 120] });
    const text = read({ mention: high, context: ABOVE, language: 'fr' });
    expect(text).toContain('Supérieure au maximum indiqué de 80 mg/jour');
  });
});

describe('a second country', () => {
  const german = {
    ...context([line({ indication: 'spasticity', maxMgPerDay: 75 })]),
    jurisdiction: 'DE',
  };

  it('stands under its own heading, apart from the first', () => {
    const text = read({ beside: german });
    expect(text.indexOf('Beside it · Germany')).toBeGreaterThan(text.indexOf('max 80 mg/day'));
    expect(text.indexOf('max 75 mg/day')).toBeGreaterThan(text.indexOf('Beside it · Germany'));
  });

  it('is not named unless it was asked for', () => {
    expect(read()).not.toContain('Beside it');
  });
});

describe('the way to the timeline', () => {
  const on = { ...cardProps().on, timeline: () => undefined };

  it('stands beside each rule that has an act, where there is somewhere to go', () => {
    const two = context([line(), line({ indication: 'spasticity', decision: null })]);
    expect(read({ context: two, on }).match(/On the timeline/g)).toHaveLength(2);
    expect(read({ context: two })).not.toContain('On the timeline');
  });

  it('is not offered for a pump dose, which has no timeline', () => {
    expect(read({ context: context([line({ route: 'intrathecal' })], null), on })).not.toContain(
      'On the timeline',
    );
  });
});

describe('what is no dose', () => {
  const text = reportText(cardWordsOf('fr'), 'fr', {
    mention: mention({ text: '80 mg' }),
    snippet: 'La boîte de 80 mg.',
    address: 'https://example.org/page',
    version: '2026.11.1',
  });

  it('is offered beside the working', () => {
    expect(read()).toContain('Not a dose?');
  });

  it('is told in a report with what was read, from where, and by which data', () => {
    expect(text).toContain('Texte\u00a0: 80 mg\n');
    expect(text).toContain('La boîte de 80 mg.');
    expect(text).toContain('80 mg/jour · voie orale · maximum');
    expect(text).toContain('https://example.org/page');
    expect(text).toMatch(/2026\.11\.1$/);
  });

  it('leaves no rule on the card, and says that nothing is sent', () => {
    const card = read({ report: { text, copied: null } });
    expect(card).toContain('No longer marked on this page');
    expect(card).toContain('Nothing is sent.');
    expect(card).not.toContain('Rule now');
  });

  it('says whether the copy came about', () => {
    expect(read({ report: { text, copied: true } })).toContain('Copied.');
    expect(read({ report: { text, copied: false } })).toContain('kept the clipboard shut');
  });
});
