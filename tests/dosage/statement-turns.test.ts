import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** The statement types of all doses of a text on baclofen, in order. */
function rolesIn(text: string): string {
  return detect(text, { title: 'Baclofen' })
    .mentions.map(({ role }) => role)
    .join(' ');
}

describe('statement types by row, day, group and clause', () => {
  it.each([
    ['J1 à J5 : 10 mg/j\nJ6 à J9 : 15 mg/j\nJ10 à J15 : 25 mg/j', 'start increment increment'],
    ['1. bis 5. Tag: 2-mal täglich 5 mg, 6. bis 9. Tag: 2-mal täglich 10 mg', 'start increment'],
    ['1ª settimana: 10 mg/die\n2ª settimana: 15 mg/die', 'start increment'],
    ['Wo. 3: 15-10-15 mg\nWo. 4: 10-10-10 mg', 'increment increment'],
    ['Week 1: 60 mg/day. Week 2: 45 mg/day. Week 3: 30 mg/day.', 'increment increment increment'],
    [
      'Arrêt du baclofène : semaine 1 60 mg/j, semaine 2 45 mg/j, semaine 3 30 mg/j.',
      'increment increment increment',
    ],
  ])('tells the steps of a plan: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['Semaine 2 j’ai pris 25 mg de baclofène, semaine 5 je suis montée à 50 mg.', 'taken taken'],
    ['In the second week I took 25 mg of baclofen and slept badly.', 'taken'],
    ['In der zweiten Woche nahm ich 25 mg Baclofen und schlief schlecht.', 'taken'],
  ])('tells what was taken in a week from its step: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['I take 20 mg in the morning, 20 mg at lunch and 5 mg at bedtime.', 'taken taken taken'],
    ['Tomo 20 mg às 8h, 20 mg às 14h e 5 mg ao deitar.', 'taken taken taken'],
    ['Ich nehme morgens 20 mg, mittags 20 mg und abends 5 mg.', 'taken taken taken'],
    ['Je prends 20 mg le matin, 20 mg à midi et 5 mg le soir.', 'taken taken taken'],
  ])('tells the intakes of a day alike: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['Un maximum de 45 mg/j avant 9 ans et de 65 mg/j au-delà.', 'ceiling ceiling'],
    ['The maximum is 45 mg/day under 9 years and 65 mg/day above that age.', 'ceiling ceiling'],
    ['Dose massima 45 mg/die sotto i 9 anni, 65 mg/die oltre.', 'ceiling ceiling'],
    ['Höchstens 45 mg/d unter 9 Jahren und 65 mg/d darüber.', 'ceiling ceiling'],
    ['Hoogstens 45 mg/dag onder 9 jaar en 65 mg/dag daarboven.', 'ceiling ceiling'],
    [
      'Não ultrapassar 45 mg/dia abaixo dos 9 anos e 65 mg/dia acima dos 9 anos.',
      'ceiling ceiling',
    ],
    [
      'El máximo es de 45 mg/día en menores de 9 años y de 65 mg/día en mayores.',
      'ceiling ceiling',
    ],
    [
      'Side effects rise above 45 mg/day, and above 65 mg/day most people fall asleep.',
      'threshold threshold',
    ],
  ])('tells a bound for two groups, and no bound of what happens: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['Si la dose atteint 140 mg/j, un second avis est demandé.', 'threshold'],
    ['If the dose reaches 140 mg/day, a second opinion is needed.', 'threshold'],
    ['Als de dosis 140 mg/dag bereikt, is een tweede mening nodig.', 'threshold'],
    ['Si la dosis alcanza 140 mg/día, se pide otra opinión.', 'threshold'],
    ['Se la dose raggiunge i 140 mg/die, il medico chiede un secondo parere.', 'threshold'],
    ['Se a dose atingir 140 mg/dia, pede-se outra opinião.', 'threshold'],
    ['Wenn die Dosis 140 mg/Tag erreicht, ist ein zweiter Arzt zu fragen.', 'threshold'],
    ['On recevait les patients dont la dose dépassait 140 mg/j.', 'threshold'],
    ['In three weeks my dose reached 140 mg/day.', 'taken'],
    ['En trois semaines j’ai atteint 140 mg/j.', 'taken'],
  ])('tells a condition from what was reached: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['Heute reichen mir 25 mg am Tag.', 'taken'],
    ['These days I only need 25 mg.', 'taken'],
    ['Ahora me bastan 25 mg al día.', 'taken'],
    ['Adesso mi bastano 25 mg al giorno.', 'taken'],
    ['Nu heb ik genoeg aan 25 mg per dag.', 'taken'],
    ['Meistens reichen 25 mg am Tag.', 'usual'],
    ['Suelen bastar 25 mg al día.', 'usual'],
    ['Di solito bastano 25 mg al giorno.', 'usual'],
  ])('tells what is enough for one from what is enough: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['08:00 baclofeno 15 mg; 14:00 baclofeno 15 mg; 22:00 baclofeno 20 mg', 'taken taken taken'],
    ['8 Uhr Baclofen 15 mg, 13 Uhr 15 mg, 20 Uhr 20 mg', 'taken taken taken'],
    ['Triturar 12 comprimidos de 25 mg y completar con jarabe.', 'strength'],
  ])('tells what is given at an hour from what a form holds: %s', (text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });

  it.each([
    ['What is the maximum dose? In the clinic 65 mg a day.', 'ceiling'],
    ['Wie hoch ist die Höchstdosis? In der Praxis 65 mg am Tag.', 'ceiling'],
    ['How much do you take? In the clinic I took 65 mg a day.', 'taken'],
    ['Drug | Start | Max. dose\nBaclofen | 5 mg | 90 mg', 'start ceiling'],
    ['Dose | Before | Now\nMaximum dose | 250 mg/day | 90 mg/day', 'ceiling ceiling'],
  ])(
    'tells what stands under a question, a head or beside the head of a row: %s',
    (text, roles) => {
      expect(rolesIn(text)).toBe(roles);
    },
  );
});
