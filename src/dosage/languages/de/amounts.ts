import type { Words } from '../../lexicon.ts';

/** German: numbers, units, dose forms, rates. */
export const deAmounts: Words = {
  number:
    'halbe=0.5|halben=0.5|eine halbe=0.5|ein=1|eine=1|einer=1|zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|zwölf=12|fünfzehn=15|zwanzig=20|fünfundzwanzig=25|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|fünfundsiebzig=75|achtzig=80|neunzig=90|hundert=100|einhundert=100|zweihundert=200|dreihundert=300',
  to: 'bis|bis zu|auf|bis auf|bis maximal|bis höchstens|bis zu maximal|bis max',
  and: 'und|oder|bzw|beziehungsweise|sowie|dann|und dann',
  between: 'zwischen|von',
  of: 'von|an|des|der|reinem|reiner|reinen',
  per: 'pro|je|am|im|jede|jeden|jedes',
  every: 'alle|jede|jeden|jeder',
  mg: 'milligramm|milligramms',
  g: 'gramm',
  mcg: 'mikrogramm|mikrog|microgramm',
  ng: 'nanogramm',
  kg: 'kilogramm|kilo|kg kg|kg kgw|kgkg',
  ml: 'milliliter',
  litre: 'liter',
  tablet: 'tablette|tabletten|tbl|tabl|kapsel|kapseln|pille|pillen|filmtablette|filmtabletten',
  day: 'tag|tage|tagen|die|d|24 stunden|24 h|24 std',
  week: 'woche|wochen|wo',
  month: 'monat|monate|monaten',
  hour: 'stunde|stunden|std|h',
  minute: 'minute|minuten',
  intake: 'dosis|gabe|einnahme|einzeldosis|einzelgabe',
  daily:
    'täglich|tägliche|täglichen|tgl|pro tag|am tag|je tag|jeden tag|pro 24 stunden|in 24 stunden|innerhalb von 24 stunden|kalendertäglich|pro die|tägl',
  weekly: 'pro woche|wöchentlich|in der woche|je woche|die woche',
  times: 'mal|x|maliger|malige|gaben|einzeldosen',
  timesDaily:
    'einmal täglich=1|zweimal täglich=2|dreimal täglich=3|viermal täglich=4|morgens und abends=2|morgens mittags und abends=3|morgens mittags abends=3|zur nacht=1|zum schlafengehen=1|vor dem schlafengehen=1|vor dem schlafen=1|abends=1|jeden abend=1|jeden morgen=1|1 mal täglich=1|pro nacht=1|jede nacht=1',
  timesOnly: 'einmal=1|zweimal=2|dreimal=3|viermal=4|fünfmal=5|1mal=1|2mal=2|3mal=3|4mal=4',
  sparse:
    'jeden zweiten tag|alle zwei tage|alle 2 tage|jeden 2 tag|dreimal wöchentlich|dreimal pro woche|zweimal pro woche|zweimal wöchentlich|einmal wöchentlich|einmal pro woche|dreimal die woche|zweimal die woche',
  moment:
    'morgens|mittags|abends|nachts|früh|nachmittags|morgen|mittag|abend|nacht|am morgen|am abend|zum frühstück|schlafengehen|schlafen|zur nacht|vormittags|am mittag|am nachmittag',
  dailyDose:
    'tagesdosis|tagesdosen|tageshöchstdosis|höchsttagesdosis|maximaldosis pro tag|tägliche dosis|täglichen dosis|tägliche dosierung|täglichen dosierung|tagesmaximaldosis|maximale tagesdosis|gesamttagesdosis|tagesgesamtdosis|dosis pro tag|täglich|pro tag|am tag|tgl|maximaltagesdosis|tagesmenge|anfangstagesdosis|über 24 h|über 24h|über 24 stunden|in 24 stunden|innerhalb von 24 stunden',
  single:
    'einzeldosis|einzeldosen|einmaldosis|bolus|testdosis|einmalig|einmalige|einmalgabe|testbolus|einzelgabe',
  divided:
    'verteilt|aufgeteilt|in drei einzeldosen|in mehreren einzeldosen|in 3 einzeldosen|in einzelgaben|über den tag|auf den tag',
  occasion:
    'bei bedarf|nach bedarf|bedarfsweise|vor dem essen|vor einer mahlzeit|auf einmal|zum essen|zu den mahlzeiten',
  timed: 'vor|nach|vorher|später|danach|zuvor|präprandial',
};
