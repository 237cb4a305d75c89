/** Sentences without an amount; the years keep a bare search for digits from skipping them. */
const PLAIN = [
  'The river ran past the old mill, where in 1987 forty people had worked through the winter.',
  'Le conseil a repoussé sa décision, et les 12 associations ont demandé un second avis.',
  'Patients were asked about their sleep, their appetite and the 3 weeks before the visit.',
  'Wer die Brücke kennt, weiß, dass sie seit 2004 nur noch von Radfahrern benutzt wird.',
];

/** Sentences that state doses, in the manner of labels, papers, news and forums; # is a figure. */
const DOSES = [
  'Baclofen was started at # mg three times a day and raised by # mg up to # mg/day.',
  'Le plafond de # mg par jour a été fixé par l’agence, contre # mg/j auparavant.',
  'I have been on # mg of baclofen since June, my doctor wants me down to # mg.',
  'Die Anfangsdosis beträgt dreimal täglich # mg, die Höchstdosis # mg Baclofen am Tag.',
  'Diazepam # mg was given at night and baclofen # mg in the morning.',
  'The pump delivered # micrograms a day; a bolus of # mcg had been tried before.',
  'Prendre # comprimés de # mg matin, midi et soir, sans dépasser # mg par jour.',
  'La dosis usual de baclofeno es de # a # mg al día, repartida en tres tomas.',
];

const FIGURES = ['5', '10', '15', '20', '30', '60', '80', '120', '2,5', '300', '12.5', '75'];

/** Sentences in one block before it repeats: far more than any cache of words could flatter. */
const BLOCK = 4_000;
/** Sentences a paragraph. */
const PARAGRAPH = 5;

function sentenceAt(index: number, every: number): string {
  const plain = PLAIN[index % PLAIN.length] ?? '';
  if (index % every !== every - 1) return plain;
  const dose = DOSES[Math.floor(index / every) % DOSES.length] ?? plain;
  let figure = index;
  return dose.replaceAll('#', () => {
    figure = (figure * 7 + 3) % 9_973;
    return FIGURES[figure % FIGURES.length] ?? '10';
  });
}

/**
 * A text of our own sentences.
 * @param size its length, UTF-16 units
 * @param every which sentences state doses: 1 for all, 100 for one in a hundred, Infinity for none
 */
export function textOf(size: number, every: number): string {
  let block = '';
  for (let index = 0; index < BLOCK; index += 1) {
    block += sentenceAt(index, every) + (index % PARAGRAPH === PARAGRAPH - 1 ? '\n\n' : ' ');
  }
  return block.repeat(Math.ceil(size / block.length)).slice(0, size);
}
