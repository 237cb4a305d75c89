/** Own Dutch sentences, title first; "" where the page has no telling title. */
export const dutchCases: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofen dosering',
    'De begindosering is [[5 mg driemaal daags => start, 15]], elke drie dagen te verhogen met [[5 mg => increment, none]].',
  ],
  ['Baclofen dosering', 'De maximale dagdosering is [[100 mg => ceiling, 100]].'],
  [
    'Baclofen dosering',
    'De gebruikelijke dosering ligt tussen [[30 en 75 mg per dag => usual, 30-75]].',
  ],
  [
    '',
    'Lioresal is verkrijgbaar als tabletten van [[10 mg => strength, none]] en [[25 mg => strength, none]].',
  ],
  ['', 'De patiënten kregen baclofen [[30 mg/dag => taken, 30]] of placebo.'],
  ['', 'Boven [[100 mg per dag => threshold, 100]] baclofen is opname nodig.'],
  [
    'Intrathecale baclofen',
    'De testdosis is [[50 microgram => start, none, intrathecal]]; de onderhoudsdosering [[300 tot 800 microgram per dag => usual, 0.3-0.8, intrathecal]].',
  ],
  ['Baclofen tegen trek', 'Ik slik nu [[60 mg per dag => taken, 60]] en drink niet meer.'],
  [
    '',
    'In Frankrijk is de maximale dosis baclofen verlaagd naar [[80 mg per dag => ceiling, 80]].',
  ],
  ['', 'De vrouw had [[400 mg => taken, none]] baclofen ingenomen.'],
  ['', 'Tizanidine wordt gestart met 2 mg driemaal daags; baclofen is een alternatief.'],
  ['Naltrexon', 'De dosering is 50 mg per dag. Baclofen is niet geregistreerd.'],
  ['Baclofen', 'Hij dronk 100 gram alcohol per dag; het creatinine was 110 µmol/l.'],
  ['', 'Medicatie: baclofen 3 dd [[10 mg => taken, 30]], pantoprazol 40 mg 1 dd, Zorbilan 20 mg.'],
];
