import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../cli/data/load-dataset.ts';
import type { Dose } from '../../src/dataset/schema/dose.ts';
import { timeline } from '../../src/regulation/timeline.ts';
import { actsOf, actsOn } from '../../src/ui/decision/acts-on.ts';
import { DecisionPage } from '../../src/ui/decision/decision-page.tsx';
import { doseFacts } from '../../src/ui/decision/dose-facts.ts';
import { pageWordsOf } from '../../src/ui/messages/page-words.ts';
import { CautionPage } from '../../src/ui/record/caution-page.tsx';
import type { Library } from '../../src/ui/record/library.ts';
import { ProductPage } from '../../src/ui/record/product-page.tsx';
import { NOTHING_PINNED } from '../../src/ui/timeline/pinned.ts';
import { decision, libraryOf } from './decision-fixture.ts';
import { plainText } from './plain-text.ts';

const EN = pageWordsOf('en');
const FR = pageWordsOf('fr');
const NOTHING = () => undefined;
const rest = {
  library: libraryOf([]),
  onOpen: NOTHING,
  onCopy: async () => true,
  titleRef: null,
  pinned: NOTHING_PINNED,
};

describe('the figures of a decision', () => {
  const rows = (dose: Dose, words = EN) =>
    doseFacts(words, dose).map(({ label, value }) => `${label}: ${value}`);

  it('writes what is stated and leaves out what is not', () => {
    expect(rows({ maxMgPerDay: 80, usualMgPerDay: [30, 60] })).toEqual([
      'Usual range: 30–60 mg/day',
      'Maximum: 80 mg/day',
    ]);
  });

  it('keeps "from" and "above" apart for hospital doses', () => {
    expect(rows({ hospital: { from: 100, max: 120 } })).toEqual([
      'In hospital only: from 100 mg/day, up to 120 mg/day',
    ]);
    expect(rows({ hospital: { above: 100 } })).toEqual(['In hospital only: above 100 mg/day']);
    expect(rows({ hospital: { from: 100 } }, FR)).toEqual([
      'À l’hôpital uniquement: à partir de 100 mg/jour',
    ]);
    // A figure for the hospital alone says nothing of other places.
    expect(rows({ hospital: { max: 100 } })).toEqual(['In hospital: up to 100 mg/day']);
  });

  it('calls the first dose a dose, in French too', () => {
    expect(rows({ start: { mgPerDay: [15, 15] } }, FR)).toEqual(['Dose initiale: 15 mg/jour']);
  });

  it('writes a step with its pace', () => {
    expect(rows({ step: { mgPerDay: [5, 10], everyDays: [2, 3] } }, FR)).toEqual([
      'Palier: +5–10 mg/jour tous les 2–3 jours',
    ]);
  });

  it('writes children’s rules by weight, with a decimal comma in French', () => {
    const ages = { en: '6 to 18 years', fr: '6 à 18 ans' };
    const byAge = [{ ages, maintenanceMgPerKgDay: [0.75, 2] as [number, number] }];
    expect(rows({ byAge }, FR)).toEqual(['6 à 18 ans: entretien 0,75–2 mg/kg/jour']);
  });

  it('writes intrathecal doses in micrograms, in full', () => {
    expect(rows({ intrathecal: { testUg: [25, 50] } })).toEqual([
      'Test dose, intrathecal: 25, 50 micrograms',
    ]);
  });
});

describe('what a decision did, and what changed it', () => {
  const cap = decision({
    id: 'cap',
    effects: [{ effect: 'amends', target: 'rtu', part: 'ceiling' }],
  });
  const end = decision({
    id: 'end',
    inForceFrom: '2021-02-15',
    effects: [{ effect: 'ends', target: 'rtu' }],
  });
  const rtu = decision({
    id: 'rtu',
    title: { en: 'The RTU', fr: 'La RTU' },
    effects: [{ effect: 'sets', indication: 'alcohol-use-disorder', route: 'oral' }],
  });

  it('lists the acts on a decision from the oldest', () => {
    expect(actsOn('rtu', [end, cap, rtu]).map(({ other }) => other)).toEqual(['cap', 'end']);
    expect(actsOf(cap).map(({ other }) => other)).toEqual(['rtu']);
    expect(actsOf(rtu)).toEqual([]);
  });

  it('names the part that was touched', () => {
    const all = { ...rest, library: libraryOf([cap, rtu, end]) };
    expect(plainText(<DecisionPage words={EN} shown={cap} {...all} />)).toContain(
      'What it did Amends (maximum) The RTU',
    );
    expect(plainText(<DecisionPage words={FR} shown={rtu} {...all} />)).toContain(
      'Modifié par (maximum)',
    );
  });
});

describe('the page of a decision', () => {
  it('says that a day was not seen rather than leaving it out', () => {
    const text = plainText(
      <DecisionPage
        words={EN}
        shown={decision({ decidedOn: null, inForceFrom: '2014-03' })}
        {...rest}
      />,
    );
    expect(text).toContain('Decided day not seen in our sources');
    expect(text).toContain('In force from March 2014');
  });

  it('tells in French when an ended rule began, not that it still holds', () => {
    const text = plainText(<DecisionPage words={FR} shown={decision()} {...rest} />);
    expect(text).toContain('Entrée en vigueur 24 juil. 2017');
    expect(text).toContain('Statut Expiré');
  });

  it('says that no dose was seen', () => {
    expect(plainText(<DecisionPage words={EN} shown={decision()} {...rest} />)).toContain(
      'It states no dose in our sources.',
    );
  });

  it('says in which language a source’s title is', () => {
    const html = renderToString(<DecisionPage words={EN} shown={decision()} {...rest} />);
    expect(html).toMatch(/<a [^>]*lang="fr"[^>]*>Compte rendu</);
  });

  it('gives each source with what it supports', () => {
    const text = plainText(<DecisionPage words={FR} shown={decision()} {...rest} />);
    expect(text).toContain('ANSM, 25 juil. 2017 primaire');
    expect(text).toContain('Atteste : Le plafond de 80 mg/jour');
  });
});

describe('every record of the dataset', () => {
  const dataset = loadDataset();
  const { decisions, cautions, products } = dataset;
  const timelineOf: Library['timelineOf'] = (key) => timeline(decisions, key);
  const all = { ...rest, library: libraryOf(decisions, { cautions, products, timelineOf }) };

  it.each([EN, FR])(
    'has a page without a gap, with all its sources linked ($language)',
    (words) => {
      for (const shown of dataset.decisions) {
        const html = renderToString(<DecisionPage words={words} shown={shown} {...all} />);
        expect(html, shown.id).not.toMatch(/undefined|\[object|NaN|>null</);
        for (const { url } of shown.sources) {
          expect(html, shown.id).toContain(
            `href="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
          );
        }
      }
      for (const shown of dataset.cautions) {
        const html = renderToString(<CautionPage words={words} shown={shown} titleRef={null} />);
        expect(html, shown.id).not.toMatch(/undefined|\[object|NaN/);
      }
      for (const shown of dataset.products) {
        const html = renderToString(<ProductPage words={words} shown={shown} {...all} />);
        expect(html, shown.id).not.toMatch(/undefined|\[object|NaN/);
      }
    },
  );
});
