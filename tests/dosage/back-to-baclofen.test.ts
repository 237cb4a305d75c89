import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const spans = (text: string, title = 'Baclofen') =>
  detect(text, { title }).mentions.map((mention) => mention.text);

describe('a dose past a sentence on another drug that never had such a dose', () => {
  it.each([
    ['Tizanidine is an alternative. Up to 80 mg a day is usual.', ['80 mg a day']],
    [
      'Tizanidine is an alternative. 20 mg three times a day is usual.',
      ['20 mg three times a day'],
    ],
    ['Gabapentin was continued. He took 30 mg a day.', ['30 mg a day']],
    ['L’acamprosate n’a rien donné. J’étais à 120 mg par jour.', ['120 mg par jour']],
    ['Botulinumtoxin wurde erwogen. Er nahm 75 mg am Tag.', ['75 mg am Tag']],
  ])('%s', (text, expected) => expect(spans(text)).toEqual(expected));

  it.each([
    'Tizanidine is an alternative. Up to 24 mg a day is usual.',
    'Gabapentin was continued. He took 300 mg three times a day.',
    // Diazepam may have it.
    'Gabapentin and diazepam were continued. He took 30 mg a day.',
    // Nothing is known of it.
    'Gabapentin and sertraline were continued. He took 50 mg a day.',
    // A careful beginning with it.
    'Gabapentin may be added. Start at 50 mg and go up to 300 mg.',
    // No dose of baclofen.
    'Tizanidine was continued. The level was 733 mg.',
    'Tizanidine is weaker. Some prefer it to baclofen. Up to 36 mg a day is usual.',
  ])('%s', (text) => expect(spans(text)).toEqual([]));

  it('on a page of the other drug, or on no page at all, stays away', () => {
    expect(spans('Tizanidine replaces baclofen. Up to 80 mg a day.', 'Tizanidine')).toEqual([]);
    expect(spans('Tizanidine had failed. He took 60 mg a day.', '')).toEqual([]);
  });

  it('where the text itself has told a dose of baclofen', () => {
    const text =
      'Baclofen 10 mg a day was begun. Tizanidine was kept. Then 60 mg a day were given.';
    expect(spans(text, '')).toEqual(['10 mg a day', '60 mg a day']);
  });
});

describe('a dose that goes on from baclofen’s last', () => {
  it.each([
    'Baclofen 10 mg a day was begun. She kept her sertraline. The dose was raised to 30 mg a day.',
    'Baclofène 10 mg par jour. Elle gardait la sertraline. La dose a été portée puis augmentée à 30 mg par jour.',
    'Baclofen 10 mg am Tag. Sertralin blieb. Die Dosis wurde auf 30 mg am Tag erhöht.',
  ])('%s', (text) => expect(spans(text)).toHaveLength(2));

  it.each([
    'Baclofen 10 mg a day was begun. She kept her sertraline. It was raised to 30 mg a day.',
    'Baclofen 10 mg a day was begun. She switched to sertraline. The dose was raised to 30 mg a day.',
    'Baclofen 10 mg a day was begun. Sertraline was added. The dose was raised to 30 mg a day.',
    'Baclofen 10 mg a day was begun. She took sertraline 25 mg, too. The dose was raised to 50 mg a day.',
    'Baclofen 10 mg a day was begun. She kept her sertraline. The dose was cut to 5 mg a day.',
    'Baclofen 10 mg a day was begun. She kept her sertraline. The dose was raised to 150 mg a day.',
  ])('%s', (text) => expect(spans(text)).toHaveLength(1));
});

describe('a dose after a drug that was over before', () => {
  it.each([
    'Diazepam had not helped. He took 30 mg a day in three doses.',
    'Diazepam had been stopped in May. She took 40 mg daily.',
    'Le diazépam n’avait pas aidé. Il prenait 30 mg par jour.',
    'Diazepam hatte nicht geholfen. Er nahm 30 mg am Tag.',
    'Il diazepam non aveva aiutato. Prendeva 30 mg al giorno.',
    'El diazepam no había ayudado. Tomaba 30 mg al día.',
    'O diazepam não tinha ajudado. Tomava 30 mg por dia.',
    'Diazepam had niet geholpen. Hij nam 30 mg per dag.',
  ])('%s', (text) => expect(spans(text)).toHaveLength(1));

  it.each([
    'Diazepam had been stopped in May. She had taken 40 mg daily.',
    'Diazepam 5 mg had not helped. She took 10 mg daily.',
    'Diazepam had not helped. 10 mg made him sleepy.',
    'Diazepam had not been stopped. She took 40 mg daily.',
    'Diazepam had been taken. She took 40 mg daily.',
    'Diazepam does not help. I take 30 mg a day.',
    'Diazepam had not helped and was increased. He took 30 mg a day.',
    'Diazepam had been stopped. The last step was down by 5 mg a week, reduced from 20 mg a day.',
  ])('%s', (text) => expect(spans(text)).toEqual([]));
});

describe('baclofen named only past its dose, after a sentence on another drug', () => {
  it.each([
    'Le diazépam était inutile. 300 mg par jour : c’est la dose de baclofène que j’ai prise.',
    'Diazepam did not help me. At 75 mg daily, baclofen stopped working for me.',
    'Diazepam did not help me. 75 mg was the largest dose of baclofen that I could bear.',
    'Diazepam half nicht. Zu 3 x 25 mg Lioresal kamen Schmerzen.',
    'Le diazépam ne m’aidait pas. À 120 mg par jour, le baclofène m’endormait.',
    'El diazepam no me servía. A 75 mg diarios el baclofeno me dormía.',
    'Il diazepam non serviva. Con 75 mg al giorno il baclofene mi faceva dormire.',
  ])('%s', (text) => {
    expect(spans(text)).toHaveLength(1);
    expect(spans(text, '')).toHaveLength(1);
  });

  it.each([
    'Diazepam helps. At 10 mg it can be combined with baclofen.',
    'Diazepam was given. At 10 mg three times a day, baclofen was added.',
    'Diazepam was given. At 10 mg three times a day, baclofen was stopped.',
    'Diazepam half. Bei 15 mg am Tag war es schwächer als Baclofen.',
    'Le diazépam aidait. À 10 mg, il valait mieux que le baclofène.',
    'Diazepam was given. 10 mg was the dose, and no baclofen was left.',
  ])('%s', (text) => expect(spans(text, '')).toEqual([]));

  it('leaves a page on another drug its doses', () =>
    expect(spans('At 10 mg, baclofen helps, too.', 'Diazepam')).toEqual([]));
});
