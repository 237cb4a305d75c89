/** Own Italian sentences, title first; "" where the page has no telling title. */
export const italianCases: readonly (readonly [title: string, sentence: string])[] = [
  [
    'Baclofene: posologia',
    'Il trattamento inizia con [[5 mg tre volte al giorno => start, 15]], aumentando di [[5 mg => increment, none]] ogni tre giorni.',
  ],
  ['Baclofene: posologia', 'La dose massima giornaliera è di [[80 mg => ceiling, 80]].'],
  [
    'Baclofene: posologia',
    'La dose abituale è compresa tra [[30 e 75 mg al giorno => usual, 30-75]].',
  ],
  [
    '',
    'Lioresal è disponibile in compresse da [[10 mg => strength, none]] e da [[25 mg => strength, none]].',
  ],
  [
    '',
    'In Francia la dose massima di baclofene è stata ridotta a [[80 mg al giorno => ceiling, 80]].',
  ],
  [
    '',
    'I pazienti hanno ricevuto baclofene alla dose media di [[180 mg/die => taken, 180]] oppure placebo.',
  ],
  [
    '',
    'Dosi superiori a [[120 mg al giorno => threshold, 120]] di baclofene richiedono il ricovero.',
  ],
  [
    'Baclofene intratecale',
    'La dose test è di [[50 microgrammi => start, none, intrathecal]]; il mantenimento va da [[300 a 800 mcg/die => usual, 0.3-0.8, intrathecal]].',
  ],
  ['Baclofene e alcol', 'Prendo [[60 mg al giorno => taken, 60]] da sei mesi e non bevo più.'],
  ['', 'La donna ha ingerito [[400 mg => taken, none]] di baclofene.'],
  ['', 'La tizanidina si assume a 4 mg tre volte al giorno; il baclofene resta un’alternativa.'],
  [
    'Acamprosato',
    'La dose è di 2 compresse da 333 mg tre volte al giorno. Il baclofene non è autorizzato.',
  ],
  ['Baclofene', 'Beveva 90 grammi di alcol al giorno; la creatinina era di 1,3 mg/dl.'],
  ['', 'Terapia: baclofene [[10 mg x 3/die => taken, 30]], diazepam 5 mg la sera, Zorbilan 20 mg.'],
];
