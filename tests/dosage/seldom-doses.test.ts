import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const read = (text: string) =>
  detect(text).mentions.map(({ text: span, per, dailyMg }) => [span, per, dailyMg]);

describe('doses that lie more than a day apart', () => {
  it.each([
    ['Toma baclofeno 40 mg en semanas alternas.', '40 mg en semanas alternas'],
    ['Baclofeno, 20 mg cada dos semanas.', '20 mg cada dos semanas'],
    ['Baclofeno 20 mg cada 2-3 semanas.', '20 mg cada 2-3 semanas'],
    ['Baclofeno 15 mg cada quince días.', '15 mg cada quince días'],
    ['Baclofeno 15 mg/72h.', '15 mg/72h'],
    ['Baclofeno 15 mg/48 h.', '15 mg/48 h'],
    ['Baclofeno 15 mg cada 72 horas.', '15 mg cada 72 horas'],
    ['A dose de baclofeno é de 20 mg a cada duas semanas.', '20 mg a cada duas semanas'],
    ['Baclofeno 20 mg de 15 em 15 dias.', '20 mg de 15 em 15 dias'],
    ['Toma baclofeno 40 mg em semanas alternadas.', '40 mg em semanas alternadas'],
    ['Il prend 20 mg de baclofène une semaine sur deux.', '20 mg'],
    ['Baclofène 20 mg toutes les deux semaines.', '20 mg toutes les deux semaines'],
    [
      'Baclofène 20 mg une fois toutes les deux semaines.',
      '20 mg une fois toutes les deux semaines',
    ],
    ['Baclofène 20 mg tous les trois jours.', '20 mg tous les trois jours'],
    ['Baclofene 20 mg ogni due settimane.', '20 mg ogni due settimane'],
    ['Baclofene 20 mg a settimane alterne.', '20 mg a settimane alterne'],
    ['Baclofen 40 mg every 2 weeks.', '40 mg every 2 weeks'],
    ['Baclofen 20 mg alle zwei Wochen.', '20 mg alle zwei Wochen'],
    // A dose in each of these weeks.
    ['Baclofeno 40 mg administrados nas semanas 0, 2 e 4.', '40 mg'],
    ['Baclofeno 40 mg en las semanas 0, 2 y 4.', '40 mg en las semanas 0, 2 y 4'],
    ['Baclofène 40 mg aux semaines 0, 2 et 6.', '40 mg aux semaines 0, 2 et 6'],
    ['Baclofene 40 mg alle settimane 0, 2 e 4.', '40 mg alle settimane 0, 2 e 4'],
  ])('%s', (text, span) => {
    expect(read(text)).toEqual([[span, 'dose', null]]);
  });

  it.each([
    // What paces a step is no part of it.
    ['Aumentar la dosis de baclofeno en 5 mg cada 3 días.', '5 mg'],
    ['Augmenter le baclofène par paliers de 5 mg tous les 3 jours.', '5 mg'],
    ['Augmenter de 5 mg de baclofène tous les trois jours.', '5 mg'],
    ['Aumentare il baclofene di 5 mg ogni tre giorni.', '5 mg'],
    ['Aumentar o baclofeno em 5 mg a cada 3 dias.', '5 mg'],
    ['Increase baclofen by 5 mg every 3 days.', '5 mg'],
    ['Il baclofene può essere aumentato a 20 mg a intervalli di 2 settimane.', '20 mg'],
    // Stages of a plan: perhaps each day of these weeks.
    ['Baclofeno 10 mg en las semanas 1 y 2.', '10 mg'],
    ['Baclofeno 10 mg na semana 2.', '10 mg'],
  ])('%s', (text, span) => {
    expect(read(text)).toEqual([[span, null, null]]);
  });

  it.each([
    ['Baclofeno 10 mg cada 8 horas.', [30, 30]],
    ['Baclofeno 10 mg/24 h.', [10, 10]],
    ['Baclofeno 10 mg de 8 em 8 horas.', [30, 30]],
    ['Baclofène 10 mg toutes les 12 heures.', [20, 20]],
  ])('%s', (text, daily) => {
    expect(read(text).map(([, , each]) => each)).toEqual([daily]);
  });
});

describe('an interval between a dose and the change told next', () => {
  it.each([
    ['Baclofen 3dd 5 mg elke 3 dagen ophogen.', [15, 15]],
    ['Baclofen 3dd 5 mg elke 3 dagen met 5 mg ophogen.', [15, 15]],
    ['Dreimal täglich Baclofen 5 mg alle 3 Tage um 5 mg steigern.', [15, 15]],
    ['Baclofeno tres veces al día 5 mg cada 3 días aumentar.', [15, 15]],
  ])('paces the change: %s', (text, daily) => {
    expect(read(text)[0]).toEqual(['5 mg', 'dose', daily]);
  });

  it.each([
    ['Baclofen 10 mg om de dag, later ophogen.', '10 mg om de dag'],
    ['Baclofen 5 mg alle 2 Tage, dann steigern.', '5 mg alle 2 Tage'],
  ])('is how often the dose comes where something stands between: %s', (text, span) => {
    expect(read(text)[0]).toEqual([span, 'dose', null]);
  });
});
