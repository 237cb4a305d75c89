/** Own Spanish sentences, title first; "" where the page has no telling title. */
export const spanishCases: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofeno: posología',
    'La dosis inicial es de [[5 mg tres veces al día => start, 15]] y se aumenta en [[5 mg => increment, none]] cada tres días.',
  ],
  ['Baclofeno: posología', 'La dosis diaria máxima es de [[100 mg => ceiling, 100]].'],
  ['Baclofeno: posología', 'La dosis habitual oscila entre [[30 y 80 mg al día => usual, 30-80]].'],
  [
    '',
    'Lioresal se presenta en comprimidos de [[10 mg => strength, none]] y de [[25 mg => strength, none]].',
  ],
  ['', 'Francia limitó la dosis máxima de baclofeno a [[80 mg diarios => ceiling, 80]].'],
  [
    '',
    'Los pacientes recibieron baclofeno [[60 mg/día => taken, 60]] o placebo durante 12 semanas.',
  ],
  ['', 'Con dosis superiores a [[80 mg al día => threshold, 80]] de baclofeno aparece sedación.'],
  [
    'Baclofeno intratecal',
    'Se administra un bolo de prueba de [[50 microgramos => start, none, intrathecal]]; el mantenimiento es de [[300 a 800 mcg/día => usual, 0.3-0.8, intrathecal]].',
  ],
  ['Baclofeno y alcohol', 'Tomo [[75 mg al día => taken, 75]] desde hace un año.'],
  ['', 'Un varón de 50 años ingirió [[600 mg => taken, none]] de baclofeno.'],
  ['', 'El diazepam 5 mg cada 8 horas se mantuvo junto al baclofeno.'],
  ['Naltrexona', 'La dosis es de 50 mg al día. El baclofeno no figura en la ficha técnica.'],
  ['Baclofeno', 'Bebía 120 gramos de alcohol al día; la creatinina era de 1,2 mg/dl.'],
  [
    '',
    'Tratamiento: baclofeno [[25 mg cada 8 horas => taken, 75]], pregabalina 75 mg cada 12 horas, Zorbilan 20 mg.',
  ],
];
