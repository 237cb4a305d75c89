/** Own German sentences, title first; "" where the page has no telling title. */
export const germanCases: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofen Fachinformation',
    'Die Behandlung beginnt mit [[5 mg dreimal täglich => start, 15]] und wird alle drei Tage um [[5 mg => increment, none]] je Einzeldosis gesteigert.'.replace(
      ' je Einzeldosis',
      '',
    ),
  ],
  ['Baclofen Fachinformation', 'Die Tageshöchstdosis beträgt [[75 mg => ceiling, 75]].'],
  [
    'Baclofen Fachinformation',
    'Die übliche Erhaltungsdosis liegt zwischen [[30 und 75 mg pro Tag => usual, 30-75]].',
  ],
  [
    '',
    'Lioresal ist in Tabletten zu [[10 mg => strength, none]] und [[25 mg => strength, none]] erhältlich.',
  ],
  [
    '',
    'In Frankreich wurde die Höchstdosis von Baclofen auf [[80 mg täglich => ceiling, 80]] begrenzt.',
  ],
  [
    '',
    'Die Patienten erhielten Baclofen in einer mittleren Dosis von [[180 mg/Tag => taken, 180]] oder Placebo.',
  ],
  ['', 'Der Patient nahm [[25 mg 3x täglich => taken, 75]] Baclofen ein.'],
  [
    'Baclofen bei Alkoholabhängigkeit',
    'Ich bin jetzt bei [[90 mg am Tag => taken, 90]] und spüre kaum noch Suchtdruck.',
  ],
  ['', 'Ab [[100 mg pro Tag => threshold, 100]] Baclofen ist eine stationäre Überwachung nötig.'],
  [
    'Intrathekales Baclofen',
    'Die Testdosis beträgt [[25 bis 50 Mikrogramm => start, none, intrathecal]]; die Erhaltungsdosis [[300 bis 800 µg/Tag => usual, 0.3-0.8, intrathecal]].',
  ],
  ['', 'Baclofen [[10 mg 1-0-1 => taken, 20]], Ramipril 5 mg 1-0-0, Zorbilan 20 mg abends.'],
  ['', 'Eine 40-jährige Frau schluckte [[1,5 g => taken, none]] Baclofen in suizidaler Absicht.'],
  [
    '',
    'Baclofen sollte langsam ausgeschlichen werden, etwa um [[5 bis 10 mg pro Woche => increment, none]].',
  ],
  ['Baclofen', 'Nehmen Sie [[1 Tablette zu 10 mg dreimal täglich => usual, 30]] ein.'],
  [
    '',
    'Tizanidin wird anfangs mit 2 mg dreimal täglich dosiert; anders als Baclofen senkt es den Blutdruck.',
  ],
  [
    'Nalmefen',
    'Eine Tablette mit 18 mg wird bei Bedarf eingenommen. Baclofen ist nicht zugelassen.',
  ],
  [
    'Baclofen',
    'Er trank täglich 120 g reinen Alkohol. Der Plasmaspiegel lag bei 400 ng/ml, das Kreatinin bei 1,1 mg/dl.',
  ],
  ['', 'Unter Baclofen blieb Diazepam 10 mg zur Nacht unverändert.'],
];
