import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const doses = (text: string) =>
  detect(text, { title: 'Baclofen' }).mentions.map(({ text: t }) => t);

describe('an everyday word between a verb of taking and the amount names no medicine', () => {
  it.each([
    ['eveneens stiekem ineens voortaan vrijwillig', 'Mijn broer gebruikte', '30 mg per dag'],
    ['zelfstandig geregeld helaas hierop urenlang', 'Mijn broer nam', '30 mg per dag'],
    ['ebenfalls kurzzeitig freiwillig suizidal', 'Mein Bruder nahm', '30 mg pro Tag'],
    ['vorsichtshalber eigenmächtig versehentlich derart', 'Mein Bruder nahm', '30 mg pro Tag'],
    ['nevertheless together overnight upwards always', 'My brother took', '30 mg a day'],
    ['soudain autrefois longtemps ensemble constant', 'Mon frère a pris', '30 mg par jour'],
    ['soltanto tuttavia comunque purtroppo stasera', 'Mio fratello ha preso', '30 mg al giorno'],
    ['siempre bastante enseguida despacio constante', 'Mi hermano tomó', '30 mg al día'],
    ['sempre bastante depressa sozinho entretanto', 'Meu irmão tomou', '30 mg por dia'],
  ])('%s', (words, opening, amount) => {
    for (const word of words.split(' '))
      expect([word, doses(`${opening} ${word} ${amount}.`)]).toEqual([word, [amount]]);
  });

  it.each([
    ['kryptal zumaro tomelin', 'Mijn broer gebruikte', '30 mg per dag'],
    ['kryptal zumaro tomelin', 'Mein Bruder nahm', '30 mg pro Tag'],
    ['kryptal zumaro tomelin', 'My brother took', '30 mg a day'],
    ['kryptal zumaro tomelin', 'Mon frère a pris', '30 mg par jour'],
    ['kryptal zumaro tomelin', 'Mio fratello ha preso', '30 mg al giorno'],
    ['kryptal zumaro tomelin', 'Mi hermano tomó', '30 mg al día'],
    ['kryptal zumaro tomelin', 'Meu irmão tomou', '30 mg por dia'],
  ])('a name that no list has still does: %s', (words, opening, amount) => {
    for (const word of words.split(' '))
      expect([word, doses(`${opening} ${word} ${amount}.`)]).toEqual([word, []]);
  });
});
