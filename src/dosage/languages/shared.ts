import type { Words } from '../words/lexicon.ts';

/** What is written alike in all languages: unit symbols, Latin abbreviations. */
export const shared: Words = {
  mg: 'mg|mgs|mgr|mlg|mg s|мг',
  g: 'g|gr',
  mcg: 'mcg|mcgs|ug|microg|mu g|u g|мкг',
  ng: 'ng|pg|nmol|umol|mmol|meq',
  kg: 'kg|kgs|кг',
  ml: 'ml|cc|мл',
  litre: 'l|dl',
  day: 'd|24 h|24h',
  hour: 'h|hr|hrs',
  minute: 'min',
  times: 'x',
  timesDaily:
    'tid=3|bid=2|qid=4|tds=3|bd=2|qds=4|od=1|qhs=1|hs=1|qam=1|qpm=1|qd=1|nocte=1|mane=1|q4h=6|q6h=4|q8h=3|q12h=2|q24h=1',
  sparse: 'tiw|biw|qod|eod',
  oral: 'po|p o|per os|ozobax|fleqsuvy|lyvispah',
  parenteral: 'iv|i v|i p|s c|i m',
};
