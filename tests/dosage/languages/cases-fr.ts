/** Own French sentences, title first; "" where the page has no telling title. */
export const frenchCases: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofène : posologie',
    'Chez l’adulte, le traitement débute à [[15 mg par jour => start, 15]], en trois prises, puis la dose est augmentée de [[5 mg => increment, none]] tous les trois jours.',
  ],
  [
    'Baclofène : posologie',
    'La posologie usuelle se situe entre [[30 et 75 mg par jour => usual, 30-75]].',
  ],
  ['Baclocur', 'La posologie maximale ne doit pas dépasser [[80 mg par jour => ceiling, 80]].'],
  [
    '',
    'Baclofène : la dose maximale autorisée passe de [[300 à 80 mg par jour => ceiling, 80-300]].',
  ],
  [
    '',
    'Depuis juillet 2017, le baclofène est plafonné à [[80 mg/j => ceiling, 80]] dans l’alcoolo-dépendance.',
  ],
  ['', 'LIORESAL [[10 mg => strength, none]], comprimé sécable, est disponible en boîte de 50.'],
  [
    '',
    'Le Baclocur existe en comprimés de [[10 mg => strength, none]], [[20 mg => strength, none]] et [[40 mg => strength, none]].',
  ],
  [
    '',
    'Les patients ont reçu du baclofène ([[180 mg par jour => taken, 180]] en moyenne) ou un placebo.',
  ],
  [
    '',
    'Au-delà de [[120 mg/jour => threshold, 120]] de baclofène, un avis collégial était demandé.',
  ],
  [
    'Baclofène et alcool',
    'Je suis monté à [[150 mg/j => taken, 150]] par paliers de [[10 mg => increment, none]], et l’envie de boire a disparu.',
  ],
  [
    'Baclofène et alcool',
    'Je prends [[20 mg => taken, none]] le matin, [[20 mg => taken, none]] à midi et [[30 mg => taken, none]] le soir.',
  ],
  ['', 'Prendre [[2 comprimés de 10 mg trois fois par jour => usual, 60]] de baclofène.'],
  [
    '',
    'Une femme de 45 ans a ingéré [[500 mg => taken, none]] de baclofène dans un but suicidaire.',
  ],
  [
    'Baclofène intrathécal',
    'La dose test est de [[50 microgrammes => start, none, intrathecal]] en bolus ; la dose d’entretien va de [[300 à 800 µg/jour => usual, 0.3-0.8, intrathecal]].',
  ],
  [
    '',
    'Baclofène en solution injectable par voie intrathécale : ampoule de [[10 mg/5 mL => strength, none, intrathecal]].',
  ],
  [
    '',
    'Le sevrage du baclofène se fait en réduisant la dose de [[10 à 15 mg par semaine => increment, none]].',
  ],
  [
    '',
    'À la posologie de [[60 mg/j de => taken, 60]] baclofène, la patiente se plaignait de somnolence.'
      .replace(' de => taken', ' => taken')
      .replace(']] baclofène', ']] de baclofène'),
  ],
  [
    '',
    'Le médecin lui a prescrit du baclofène à raison de [[10 mg 3 fois par jour => taken, 30]].',
  ],
  [
    'Baclofène : l’ANSM',
    'Dose initiale : [[5 mg trois fois par jour => start, 15]]. Dose maximale : [[80 mg par jour => ceiling, 80]].',
  ],
  // Négatifs
  [
    'Nalméfène',
    'La dose est d’un comprimé de 18 mg les jours à risque. Le baclofène, lui, n’a pas cette indication.',
  ],
  [
    '',
    'Le baclofène n’est pas un sédatif ; le diazépam 10 mg trois fois par jour reste le traitement du sevrage.',
  ],
  [
    'Baclofène et alcool',
    'Il buvait plus de 120 g d’alcool par jour ; le seuil de l’OMS est de 40 g/jour chez l’homme.',
  ],
  ['', 'Le baclofène plasmatique était à 631 µg/L, la créatinine à 12 mg/L.'],
  [
    '',
    'L’acamprosate (333 mg, deux comprimés trois fois par jour) et la naltrexone (50 mg/jour) ont l’AMM ; le baclofène aussi.',
  ],
  [
    '',
    'Sous baclofène depuis 2014, il pèse 80 kg, a 52 ans et la boîte coûte 3,50 euros pour 30 jours.',
  ],
  ['', 'Ordonnance : baclofène, Seresta 50 mg x 3, Zorbiline 20 mg le soir, vitamine B1 500 mg.'],
];
