import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const totals = (text: string) => detect(text).mentions.map((one) => one.dayTotalMg);

describe('a day that one sentence splits', () => {
  it.each([
    ['Baclofen 10 mg in the morning, 10 mg at noon and 20 mg at bedtime.', 40],
    ['Baclofen 10 mg am, 20 mg pm.', 30],
    ['Baclofène : 15 mg matin, 10 mg midi.', 25],
    ['Baclofène : 10 mg matin et midi, 20 mg le soir.', 40],
    ['Baclofène : matin 10 mg, midi 10 mg, soir 20 mg.', 40],
    ['Baclofen morgens 10 mg, mittags 5 mg, abends 10 mg.', 25],
    ['Man gibt Baclofen 10 mg morgens, 5 mg mittags und 10 mg zur Nacht.', 25],
    ['Baclofene 10 mg al mattino, 5 mg a pranzo e 10 mg la sera.', 25],
    ['Baclofeno 10 mg por la mañana y 20 mg por la noche.', 30],
    ['Baclofeno 10 mg de manhã e 20 mg à noite.', 30],
    ["Het is nu baclofen 10 mg 's ochtends en 20 mg 's avonds voor de spasmen.", 30],
  ])('%s: every part knows the total, none is a daily dose', (text, total) => {
    const { mentions } = detect(text);
    expect(mentions.length).toBeGreaterThan(1);
    for (const { dailyMg, dayTotalMg, per } of mentions) {
      expect([per, dailyMg, dayTotalMg]).toEqual(['dose', null, [total, total]]);
    }
  });

  it('keeps a range a range', () => {
    expect(totals('Baclofen 5-10 mg in the morning and 10 mg at night.')).toEqual([
      [15, 20],
      [15, 20],
    ]);
  });

  it('agrees with the daily dose that stands before it', () => {
    const { mentions } = detect('Baclofène 30 mg/jour (10 mg matin, 10 mg midi, 10 mg soir).');
    expect(mentions.map(({ dailyMg, dayTotalMg }) => dailyMg ?? dayTotalMg)).toEqual(
      mentions.map(() => [30, 30]),
    );
  });

  it.each([
    'Baclofen 10 mg in the morning or 20 mg at bedtime.',
    'Baclofen 10 mg in the morning, 10 mg at lunch, and 20 mg.',
    'Baclofen 10 mg three times a day and 20 mg at bedtime.',
    'Baclofen 20 mg at bedtime.',
    'Baclofen 20 mg in the morning and 30 in the evening.',
    'Baclofen 10 mg every night, morning 5 mg.',
    'She took baclofen 30 mg last night and 20 mg this morning.',
  ])('%s: no total where a part or the day is unsure', (text) => {
    expect(totals(text).every((total) => total === undefined)).toBe(true);
  });

  it.each([
    [
      'Day 1: baclofen 10 mg in the morning, day 2: 10 mg in the morning and 10 mg at night.',
      [
        [10, undefined],
        [undefined, 20],
        [undefined, 20],
      ],
    ],
    [
      'Baclofène : 5 mg le soir, puis 5 mg matin et soir, puis 10 mg matin, midi et soir.',
      [
        [5, undefined],
        [10, undefined],
        [30, undefined],
      ],
    ],
  ])('a time of day that comes again opens another day: %s', (text, expected) => {
    const read = detect(text).mentions.map(({ dailyMg, dayTotalMg }) => [
      dailyMg?.[0],
      dayTotalMg?.[0],
    ]);
    expect(read).toEqual(expected);
  });

  it('does not count the times of day of another drug', () => {
    const [mention] = detect('Baclofen 10 mg at bedtime, diazepam 5 mg in the morning.').mentions;
    expect([mention?.dailyMg, mention?.dayTotalMg]).toEqual([[10, 10], undefined]);
  });

  it.each([
    ['Baclofen 30 mg during the day and 20 mg at night.', null],
    ['Baclofen 20 mg in the morning and 30 in the evening.', null],
    ['Baclofen 10 mg every night, morning 5 mg.', null],
    ['Baclofen 20 mg in the morning.', [20, 20]],
    ['He swallowed baclofen 300 mg in the evening.', null],
    ['Baclofen 300 mg in the evening, and she was found unresponsive.', null],
    ['After baclofen 60 mg he was given charcoal every 4 hours.', null],
    ['Baclofen 10 mg tablets: a half-tablet every six hours.', null],
    ['Baclofen 20 mg in the morning, at 8 in the morning to be exact.', [20, 20]],
    ['Baclofen 10 mg three times during the day and 20 mg at night.', [30, 30]],
  ])('%s: one part is no daily dose, one intake alone is', (text, expected) => {
    expect(detect(text).mentions[0]?.dailyMg).toEqual(expected);
  });

  it("takes the Dutch 's for no part of the unit", () => {
    const [mention] = detect("Hij neemt baclofen 10 mg 's avonds.").mentions;
    expect([mention?.text, mention?.dailyMg]).toEqual(["10 mg 's avonds", [10, 10]]);
  });
});
