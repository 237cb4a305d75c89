import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const spans = (text: string, title?: string) => {
  const { mentions, others } = detect(text, title ? { title } : {});
  return { own: mentions.map((one) => one.text), others: others.map((one) => one.text) };
};

describe('what a placebo weighs is no dose of baclofen', () => {
  it.each([
    ['They got a baclofen tablet (10 mg) plus placebo (5 mg or 15 mg).', ['5 mg', '15 mg']],
    ['Patients took baclofen 10 mg or placebo 20 mg for a week.', ['20 mg']],
    ['Ils ont pris le baclofène (10 mg) ou une gélule de placebo (20 mg).', ['20 mg']],
    ['Die Gruppe erhielt Baclofen (10 mg) oder eine Placebo-Kapsel (20 mg).', ['20 mg']],
    ['Recibieron baclofeno (10 mg) o un comprimido de placebo (20 mg).', ['20 mg']],
    ['Presero baclofene (10 mg) o una compressa di placebo (20 mg).', ['20 mg']],
    ['Zij kregen baclofen (10 mg) of een placebocapsule (20 mg).', ['20 mg']],
    ['After 10 mg of baclofen, 20 mg of placebo was given.', ['20 mg']],
  ])('%s', (text, others) => {
    const read = spans(text);
    expect(read.own).toEqual([expect.stringMatching(/^10 mg/)]);
    expect(read.others).toEqual(others);
  });

  it.each([
    ['Patients were given baclofen or placebo (30 mg/day) for 12 weeks.', ['30 mg/day']],
    [
      'Placebo, baclofen 30 mg/day and baclofen 75 mg/day were compared.',
      ['30 mg/day', '75 mg/day'],
    ],
    ['Randomised to placebo, 30 mg of baclofen or nothing.', ['30 mg']],
    ['Heads: baclofen 30 mg placebo', ['30 mg']],
    ['Baclofen 30 mg placebo-controlled trial.', ['30 mg']],
  ])('%s: joined with placebo, it stays baclofen’s', (text, own) => {
    expect(spans(text).own).toEqual(own);
  });

  it('leaves the heads of a trial’s arms to baclofen', () => {
    expect(spans('Placebo 30 mg/d 75 mg/d', 'Baclofen arms').own).toEqual(['30 mg/d', '75 mg/d']);
  });
});

describe('rows of a list', () => {
  it('gives the word in the place of baclofen’s name the amount of its own row', () => {
    const rows = 'baclofen | oral | 20 mg\nrhodiola | oral | 300 mg';
    expect(spans(rows)).toEqual({ own: ['20 mg'], others: ['300 mg'] });
  });

  it.each([
    'Baclofen | by mouth\nPrimary | 5 mg\nLater | 10 mg',
    'Baclofen | tablets | 5 mg\nChronic | 10 mg',
  ])('%s: a head of the rows, or rows of another kind, name no substance', (rows) => {
    expect(spans(rows).own).toEqual(['5 mg', '10 mg']);
  });

  it('does not give an amount to the name that opens the next row', () => {
    const rows = 'baclofen > oral > 10-40mg\ntizanidine > oral > 2-4mg';
    expect(spans(rows)).toEqual({ own: ['10-40mg'], others: ['2-4mg'] });
  });

  it.each([
    ['Principal Display Panel - 20 mg', 'Baclofen tablet'],
    ['Carton 20 mg', 'Baclofen tablet'],
    ['Boîte 20 mg', 'Baclofène'],
    ['Faltschachtel 20 mg', 'Baclofen'],
  ])('%s: packs are no drugs', (text, title) => {
    expect(spans(text, title).own).toEqual(['20 mg']);
  });
});

describe('doses into vein or muscle above the first name', () => {
  it('are of another drug: baclofen has no such form', () => {
    const text =
      '- By mouth: 25 to 50 mg t.i.d.\n- Next: 25 to 50 mg IM\n\nThen try baclofen 10 mg t.i.d.';
    expect(spans(text).own).toEqual(['10 mg t.i.d.']);
  });

  it('are baclofen’s where it is what the page is about, or named before', () => {
    expect(spans('In one study 5 mg IV was used.', 'Baclofen').own).toEqual(['5 mg']);
    expect(spans('Baclofen can be given IV. In one study 5 mg IV was used.').own).toEqual(['5 mg']);
  });
});

describe('lists of products', () => {
  it.each([
    ['Baclofen_Tab 10mg\nQuorvin_Tab 125mg\nZyplamine HPD_Cap 500mg', ['10mg']],
    ['1A2B,Lioresal_Liq 5mg/5ml\n3C4D,Trazolin Edisil_Soln 250mg/5ml S/F', ['5mg/5ml']],
    ['Baclofen_Oral Soln 5mg/5ml\nXylomet Diprop_Nsl Spy 50mcg (200 D)', ['5mg/5ml']],
    ['Baclofen_Tab 10mg\nCo-Quorvol Eff_Tab 30mg/500mg', ['10mg']],
    ["'Baclofen 10mg (A / B)',\n'Quorvamine Sulfate 500mg (C / D)',", ['10mg']],
    ['"Baclofène 10mg",\n"Quorvol Forte 500mg",', ['10mg']],
    ['Baclofen 10 mg\nQuorvol Forte 20 mg tablets\nZyplan Mono 5 mg', ['10 mg']],
    ['Baclofen 10 mg and paracetamol 30 mg/500 mg were on the list.', ['10 mg']],
  ])('%s: the words before a strength are its product’s name', (text, expected) => {
    expect(spans(text).own).toEqual(expected);
  });

  it.each([
    [
      'Baclofen 10 mg Tablets\nAdult Maximum 100 mg\nUsual Range 30 mg',
      ['10 mg', '100 mg', '30 mg'],
    ],
    [
      'Baclofen 10 mg\nMaximale Tagesdosis 75 mg\nÜbliche Erhaltungsdosis 30 mg',
      ['10 mg', '75 mg', '30 mg'],
    ],
    ['max_dose 80 mg of baclofen', ['80 mg']],
    ['baclofen_tab 10mg\nLioresal_Tab 25mg', ['10mg', '25mg']],
    ['Baclofen 10 mg/20 mg twice a day', ['10 mg', '20 mg twice a day']],
  ])('%s: words of dosing name no product', (text, expected) => {
    expect(spans(text).own).toEqual(expected);
  });
});

describe('a drug that is only named by its short form', () => {
  it.each([
    'The baclofen test was repeated after a week of treatment with DVP (1000 mg/day).',
    'Baclofen was tried in patients treated with QVT 600 mg daily.',
    'Le baclofène a été ajouté au traitement par QVT (600 mg/jour).',
    'Baclofen kam zur Behandlung mit QVT (600 mg/Tag) hinzu.',
    'El baclofeno se sumó al tratamiento con QVT (600 mg/día).',
    'Il baclofene fu aggiunto al trattamento con QVT (600 mg/die).',
    'O baclofeno foi somado ao tratamento com QVT (600 mg/dia).',
    'Baclofen kwam bij de behandeling met QVT (600 mg/dag).',
  ])('%s', (text) => {
    expect(spans(text).own).toEqual([]);
  });

  it.each([
    ['Treatment with ITB (300 mcg/day) went on, with baclofen at home.', ['300 mcg/day']],
    ['Patients on baclofen: treatment with BLF (30 mg/day) was begun.', ['30 mg/day']],
    ['Treatment with CBT, and baclofen (30 mg/day), was begun.', ['30 mg/day']],
    ['Baclofen: treatment with LOW doses (10 mg/day).', ['10 mg/day']],
    ['BACLOFEN: TREATMENT WITH 30 MG/DAY IS USUAL.', ['30 MG/DAY']],
  ])('%s', (text, own) => {
    expect(spans(text).own).toEqual(own);
  });
});

describe('grams of a group that is named after baclofen', () => {
  it.each([
    'The baclofen group cut their intake from 96 g to 40 g per day.',
    'Dans le groupe baclofène, la quantité bue est passée de 96 g à 40 g par jour.',
    'Nel gruppo baclofene la quantità è scesa da 96 g a 40 g al giorno.',
    'En el grupo baclofeno la cantidad bajó de 96 g a 40 g al día.',
    'No grupo baclofeno a quantidade caiu de 96 g para 40 g por dia.',
  ])('are no dose: %s', (text) => {
    expect(spans(text, 'Baclofen and alcohol').own).toEqual([]);
  });

  it('are one beside the name, as a slip of the unit', () => {
    expect(spans('The group took baclofen 80 grams a day.').own).toEqual(['80 grams a day']);
  });
});

describe('grams in a text that does not name baclofen', () => {
  it.each([
    'Einlass nur unter Einhaltung der 2G-Regel.',
    'The 5G network has no maximum dose.',
    'Einige haben eine Menge von 55,2 g, andere bis zu 4782,8 g.',
  ])('are no dose where none was ever meant: %s', (text) => {
    expect(spans(text, 'Baclofen and alcohol').own).toEqual([]);
  });

  it('are one where a dose of milligrams is meant', () => {
    const text = 'The maximum dose is 80 grams per day.';
    expect(spans(text, 'Baclofen and alcohol').own).toEqual(['80 grams per day']);
    expect(spans('He had swallowed 2 g.', 'Baclofen overdose').own).toEqual(['2 g']);
  });
});
