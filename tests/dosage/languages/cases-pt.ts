/** Own Portuguese sentences, title first; "" where the page has no telling title. */
export const portugueseCases: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofeno: posologia',
    'A dose inicial é de [[5 mg três vezes ao dia => start, 15]], com aumentos de [[5 mg => increment, none]] a cada três dias.',
  ],
  ['Baclofeno: posologia', 'A dose máxima diária é de [[80 mg => ceiling, 80]].'],
  ['Baclofeno: posologia', 'A dose habitual varia entre [[30 e 80 mg por dia => usual, 30-80]].'],
  [
    '',
    'O Lioresal existe em comprimidos de [[10 mg => strength, none]] e [[25 mg => strength, none]].',
  ],
  ['', 'Os doentes receberam baclofeno [[60 mg/dia => taken, 60]] ou placebo.'],
  ['', 'Doses superiores a [[100 mg por dia => threshold, 100]] de baclofeno exigem internamento.'],
  [
    'Baclofeno intratecal',
    'A dose de teste é de [[50 microgramas => start, none, intrathecal]]; a manutenção vai de [[300 a 800 mcg/dia => usual, 0.3-0.8, intrathecal]].',
  ],
  ['Baclofeno e álcool', 'Tomo [[60 mg por dia => taken, 60]] há seis meses.'],
  ['', 'A mulher ingeriu [[400 mg => taken, none]] de baclofeno.'],
  ['', 'A tizanidina é iniciada com 2 mg à noite; o baclofeno é uma alternativa.'],
  ['Naltrexona', 'A dose é de 50 mg ao dia. O baclofeno é usado fora da bula.'],
  ['Baclofeno', 'Bebia 100 g de álcool por dia; a creatinina era de 1,2 mg/dl.'],
  [
    '',
    'Em uso de baclofeno [[10 mg 8/8 h => taken, 30]], pregabalina 75 mg 12/12 h, Zorbilan 20 mg.',
  ],
];
