/** Folded number words below a hundred, as they stand inside compounds. */
const SMALL: Readonly<Record<string, number>> = {
  // German, with the Dutch words that are spelt alike
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  funfzehn: 15,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  // Dutch
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  negen: 9,
  tien: 10,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  // Italian, whole and with the vowel that falls away before "uno" and "otto"; Spanish "veinti-"
  uno: 1,
  un: 1,
  due: 2,
  dos: 2,
  tre: 3,
  tres: 3,
  quattro: 4,
  cuatro: 4,
  cinque: 5,
  cinco: 5,
  sei: 6,
  seis: 6,
  sette: 7,
  siete: 7,
  otto: 8,
  ocho: 8,
  nove: 9,
  nueve: 9,
  dieci: 10,
  quindici: 15,
  venti: 20,
  vent: 20,
  veinti: 20,
  trenta: 30,
  trent: 30,
  quaranta: 40,
  quarant: 40,
  cinquanta: 50,
  cinquant: 50,
  sessanta: 60,
  sessant: 60,
  settanta: 70,
  settant: 70,
  ottanta: 80,
  ottant: 80,
  novanta: 90,
  novant: 90,
};

const UNITS_FIRST =
  /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|een|twee|drie|vijf|zes|zeven|negen)(?:und|en)(zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/;
const TENS_FIRST =
  /^(venti?|veinti|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?)(uno?|due|dos|tres?|quattro|cuatro|cinque|cinco|seis?|sette|siete|otto|ocho|nove|nueve)$/;
const HUNDREDS =
  /^(ein|zwei|drei|vier|funf|twee|drie|vijf|due|tre|quattro|cinque)?(?:hundert(?:und)?|honderd(?:en)?|cento)(\p{L}*)$/u;

/** "fünfundvierzig", "vijfenveertig": units before tens; "quarantacinque", "veinticinco". */
function belowHundred(word: string): number | null {
  const plain = SMALL[word];
  if (plain !== undefined) return plain;
  const [, one = '', other = ''] = UNITS_FIRST.exec(word) ?? TENS_FIRST.exec(word) ?? [];
  const [first, second] = [SMALL[one], SMALL[other]];
  return first === undefined || second === undefined ? null : first + second;
}

/** Every compound holds one of these; most words of a page hold none. */
const SIGN = /und|en[tdvzsn]|hunder|honderd|cento|ent|ant|veinti/;
const [SHORTEST, LONGEST] = [6, 30];

/**
 * The value of a number written as one word: German "zweihundertsiebzig", Dutch "honderdtwintig",
 * Italian "centoventi", Spanish "veinticinco".
 * @param word a folded word
 * @returns null where it is no such number
 */
export function compoundNumber(word: string): number | null {
  if (word.length < SHORTEST || word.length > LONGEST || !SIGN.test(word)) return null;
  const [whole, times = '', rest = ''] = HUNDREDS.exec(word) ?? [];
  if (whole === undefined) return SMALL[word] === undefined ? belowHundred(word) : null;
  const below = rest === '' ? 0 : belowHundred(rest);
  return below === null ? null : (SMALL[times] ?? 1) * 100 + below;
}
