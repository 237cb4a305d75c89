import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

/** Pages and sentences that name baclofen, or not, and state no dose of it. */
const NOT_DOSES: readonly (readonly [title: string, text: string])[] = [
  // Pages about other drugs that name baclofen in passing
  [
    'Tizanidine (Zanaflex)',
    'Start with 2 mg at night, then 2 to 4 mg every few days, up to 36 mg a day. Baclofen is an alternative.',
  ],
  [
    'Acamprosato',
    'Dos comprimidos de 333 mg tres veces al día. El baclofeno no está autorizado. La dosis se reduce a 1332 mg si pesa menos de 60 kg.',
  ],
  ['Sodio oxibato (Alcover)', 'Si assume a 50-100 mg/kg/die. Non associare a baclofene.'],
  ['Pregabalin', 'Beginn mit 150 mg täglich, Höchstdosis 600 mg. Baclofen wirkt anders.'],
  [
    'Dantrolène',
    'On débute à 25 mg par jour, jusqu’à 100 mg quatre fois par jour, seul ou avec le baclofène.',
  ],
  ['Nalmefeen', 'Eén tablet van 18 mg. Baclofen is niet geregistreerd.'],
  ['', 'Clonidine 0.1 mg twice daily was preferred to baclofen.'],
  ['', 'Instead of baclofen she was given cyclobenzaprine 10 mg three times a day.'],
  ['', 'Switched from baclofen to dantrolene 25 mg daily.'],
  ['', 'Le topiramate (25 mg puis 200 mg/j) est étudié comme le baclofène.'],
  ['', 'Patients on baclofen received midazolam 2 mg IV.'],
  ['', 'Physostigmine 1-2 mg IV reversed the coma of baclofen overdose.'],
  ['', 'Arbaclofen 20 mg twice daily was well tolerated.'],
  ['', 'The pump held morphine 25 mg/mL and clonidine 200 mcg/mL besides baclofen.'],
  ['Carisoprodol', 'The dose is 350 mg three times a day.'],
  ['Zolmexir 40 mg', 'Take 40 mg once daily. Zolmexir must not be taken with baclofen.'],
  [
    '',
    'Tizanidine is one more. It is felt to be superior to baclofen. Doses run from 2 to 10 mg daily.',
  ],
  // Drugs no list has
  ['', 'Baclofen was stopped and xenoprazol 40 mg daily begun.'],
  ['', 'Her medicines: baclofen, Zorblax 40 mg, Quintovel 5 mg twice daily.'],
  ['', 'Unter Baclofen kam Zorbizepin 20 mg hinzu.'],
  // Alcohol
  [
    'Baclofen and alcohol',
    'They drank 131 ± 58 g of pure ethanol per day; one glass holds 10 g of alcohol.',
  ],
  ['Baclofène et alcool', 'Une consommation de 60 g/jour d’alcool pur est à risque.'],
  ['Baclofen', 'Mehr als 60 g Alkohol am Tag gelten als riskant.'],
  ['Baclofene', 'Da 95 grammi al giorno di alcol si scende sotto i 40 grammi.'],
  ['Baclofen', 'A drink holds 14 g of alcohol. Men should not exceed 28 g per day.'],
  ['Baclofen and ethanol', 'Rats took 6 g/kg/day; baclofen cut it to 2.5 g/kg/day.'],
  ['Baclofen overdose', 'Charcoal 50 g and then 1 g/kg were given. Each pellet was 45 mg.'],
  // Laboratory values, levels, excipients, salt
  ['Baclofen overdose', 'The plasma level was 3,500 µg/L on arrival and 80 ng/mL later.'],
  ['Baclofène', 'Concentration plasmatique : 0,5 mg/L ; créatinine 12 mg/L ; glycémie 1,1 g/L.'],
  ['Baclofen', 'Serum creatinine was 2.4 mg/dL and the alcohol level 180 mg/dL.'],
  [
    'Baclofen tablets',
    'Excipients: lactose 61 mg, sorbitol 5 mg; this medicine has less than 23 mg of sodium.',
  ],
  // Other figures
  ['Baclofen', 'She weighed 80 kg, was 45 years old and scored 3.5-4.5 on the Ashworth scale.'],
  ['Baclofen', 'Version 2.80, page 80, reference 135, room 10, 30 days, 2-4%.'],
  ['Baclofen', 'Price: 12.50 € for 50 tablets; order no. 00172409660.'],
  ['Baclofen', 'https://example.org/baclofen-10mg-tablets and baclofen_25mg.pdf'],
  ['Baclofen', 'Take it for 3 days, 2 times a day, with 200 mL of water.'],
  ['Baclofen', 'The drug bound with an IC50 of 5 µM; peak at 2 h.'],
  ['Baclofène', 'Environ 90 000 généralistes et 2,5 millions de patients ; 60 euros par mois.'],
];

describe('what is no dose of baclofen', () => {
  it.each(NOT_DOSES)('[%s] %s', (title, text) => {
    expect(detect(text, title ? { title } : {}).mentions.map((one) => one.text)).toEqual([]);
  });
});
