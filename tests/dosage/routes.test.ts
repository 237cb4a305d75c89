import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const routes = (text: string, title?: string) =>
  detect(text, title ? { title } : {}).mentions.map((one) => one.route);

describe('route', () => {
  // Baclofen for injection exists for intrathecal use only.
  it.each([
    'Baclofène 0,05 mg/1 ml, solution injectable.',
    'BACLOFEN 10MG/5ML SOL INJ AMP',
    'Baclofen 10 mg/5 ml Injektionslösung',
    'Baclofene 10 mg/5 ml soluzione iniettabile',
    'Baclofeno 10 mg/5 ml solución inyectable',
    'Baclofeno 2 mg/ml solução injetável',
    'Baclofen 2 mg/ml oplossing voor injectie',
  ])('%s: an injectable solution is intrathecal', (text) => {
    expect(routes(text)).toEqual(['intrathecal']);
  });

  it('reads what a syringe holds under a title that names the solution for injection', () => {
    const title = 'Gablofen 2 mg/ml solution for injection';
    expect(routes('Each 20 ml syringe contains 40 mg of baclofen.', title)).toEqual([
      'intrathecal',
    ]);
    expect(routes('Before, she took baclofen 60 mg a day by mouth.', title)).toEqual(['oral']);
  });

  it.each([
    ['Baclofen 5 mg/5 ml oral solution.', 'oral'],
    ['Rats received baclofen 2.5 mg/kg i.p.', null],
    ['Baclofen 10 mg was given i.v. by mistake.', null],
    ['Baclofen 10 mg p.o. tid', 'oral'],
    ['Toxina botulínica intramuscular, baclofeno 10 mg tid.', 'oral'],
    ['Cocaine at 0.5 mg/kg/infusion; baclofen at 2.5 mg/kg.', 'oral'],
    ['I’m on baclofen 10 mg.', 'oral'],
    ['Patients with DSM-IV dependence took baclofen 10 mg tid.', 'oral'],
    ['A proton pump inhibitor was given beside baclofen 0.25 mg/kg.', 'oral'],
    ['Baclofen suppositories of 80 mg were made up.', null],
    ['Of the pump 18 mL (9.95 mg) of baclofen was missing.', 'intrathecal'],
    ['Intrathecal injection of Lioresal:\n10 mg/20 mL', 'intrathecal'],
    ["On baclofen I'm at 20 mg twice a day.", 'oral'],
  ])('%s: %s', (text, route) => {
    expect(routes(text)).toEqual([route]);
  });

  it('keeps the route of a dose that is said again, and of an experiment', () => {
    const text = 'Next to the pump 100 mg a day (100,000 mcg a day) was taken by mouth.';
    expect(routes(text, 'Baclofen')).toEqual(['oral', 'oral']);
    const rats = 'Rats got baclofen 3 mg/kg intraperitoneally. Of the doses, 1 mg/kg did nothing.';
    expect(routes(rats)).toEqual([null, null]);
  });

  it('tells milligrams a day into the spinal fluid as a slip for micrograms', () => {
    const [mention] = detect('A typical intrathecal baclofen dose is 350 mg/day.').mentions;
    expect(mention).toMatchObject({ slip: true, route: 'intrathecal', dailyMg: null });
  });

  it.each([
    'Before the intrathecal trial the oral baclofen dose was 60 mg/day.',
    'With a pump, baclofen tablets at a dose of 60 mg/day are stopped.',
    'Intrathecal baclofen, 0.35 mg/day.',
  ])('%s: no slip', (text) => {
    expect(detect(text).mentions.map((one) => one.slip)).toEqual([false]);
  });
});

describe('notes on the other route', () => {
  it.each([
    'Liquid baclofen: 5mg in 5mL\n(Also available as intrathecal injection)',
    'Baclofen (also given as intrathecal infusion) is started at 5 mg three times a day.',
    'Baclofène (existe aussi en injection intrathécale) : comprimés à 10 mg.',
    'Baclofen (auch als intrathekale Injektion erhältlich): Tabletten zu 10 mg.',
    'For a child 300 micrograms/kg of baclofen daily in four doses.',
  ])('%s: the dose is one by mouth', (text) => {
    expect(routes(text)).toEqual(['oral']);
  });

  it.each([
    'Baclofen (intrathecal) 10 mg/20 mL.',
    'Baclofen (intrathekal, siehe unten) 10 mg/20 mL.',
    'Intrathecal baclofen: ampoules of 10 mg/5 mL.',
    'In cats 60 mcg/kg of baclofen was given intrathecally.',
  ])('%s: the parenthesis or the sentence names its own route', (text) => {
    expect(routes(text)).toEqual(['intrathecal']);
  });
});
