import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** The sentence, and what its first dose covers with its daily milligrams. */
const read = (text: string): string => {
  const [mention] = detect(text).mentions;
  return `${mention?.per} ${mention?.dailyMg?.join('-') ?? 'none'}`;
};

describe('an intake that does not come round each day', () => {
  it.each([
    'He took baclofen 10 mg 1x per 2 weeks.',
    'He took baclofen 10 mg once every three days.',
    'He took baclofen 10 mg twice every second week.',
    'He took baclofen 10 mg 2x/month.',
    'Er nahm Baclofen 10 mg 1x alle 2 Wochen ein.',
    'Er nahm Baclofen 10 mg einmal jeden 3. Tag ein.',
    'Er nahm Baclofen 10 mg 1x monatlich ein.',
    'Er nahm Baclofen 1 x 10 mg alle 14 Tage ein.',
    'Hij nam baclofen 10 mg 1x per 3 weken.',
    'Hij nam baclofen 10 mg 1 keer om de 4 dagen.',
    'Hij nam baclofen 10 mg 1x om de week.',
    'Il a pris 10 mg de baclofène 1x toutes les 2 semaines.',
    'Il a pris baclofène 10 mg 2x/mois.',
    'Tomaba baclofeno 10 mg una vez cada 3 semanas.',
    'Prendeva baclofene 10 mg 1 volta ogni 2 settimane.',
    'Tomava baclofeno 10 mg 1x a cada 2 semanas.',
  ])('%j', (text) => {
    expect(read(text)).toBe('dose none');
  });

  it.each([
    'He took baclofen 10 mg every other day at bedtime.',
    'He took baclofen 10 mg at bedtime every other day.',
    'He took 10 mg of baclofen three times a week in the evening.',
    'He took baclofen 10 mg twice daily on 5 days a week.',
    'Er nahm Baclofen 10 mg jeden zweiten Tag abends ein.',
    'Er nahm Baclofen 10 mg abends an 3 Tagen pro Woche ein.',
    "Hij nam baclofen 10 mg om de dag 's avonds.",
    "Hij nam om de dag 's avonds 10 mg baclofen.",
    'Il prenait baclofène 10 mg un jour sur deux le soir.',
    'Tomaba baclofeno 10 mg cada dos días por la noche.',
  ])('%j, whatever the time of day', (text) => {
    expect(read(text)).toBe('dose none');
  });

  it.each([
    ['He took baclofen 10 mg twice daily for 2 weeks.', 'dose 20-20'],
    ['He took baclofen 10 mg at bedtime.', 'dose 10-10'],
    ['He took baclofen 10 mg per dose, three times a day.', 'dose 30-30'],
    ['He took baclofen 10 mg 7 days a week.', 'null none'],
    ['Er nahm Baclofen 10 mg alle 8 Stunden ein.', 'dose 30-30'],
    ['Er nahm Baclofen 10 mg 1x jeden Tag ein.', 'dose 10-10'],
    ['Hij nam baclofen 10 mg 1x per dag.', 'dose 10-10'],
    ['Prendeva baclofene 10 mg 2 x per 7 giorni.', 'dose 20-20'],
  ])('but %j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
