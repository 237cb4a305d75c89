import type { Words } from '../../words/lexicon.ts';

/** German: numbers, units, dose forms, rates. */
export const deAmounts: Words = {
  number:
    'anderthalb=1.5|eineinhalb=1.5|zweieinhalb=2.5|halbe=0.5|halben=0.5|eine halbe=0.5|ein=1|eine=1|einer=1|zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|zwölf=12|fünfzehn=15|zwanzig=20|fünfundzwanzig=25|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|fünfundsiebzig=75|achtzig=80|neunzig=90|hundert=100|einhundert=100|zweihundert=200|dreihundert=300|elf=11|dreizehn=13|vierzehn=14|sechzehn=16',
  to: 'bis|bis zu|auf|bis auf|bis maximal|bis höchstens|bis zu maximal|bis max|bis zu höchstens|bis hin zu|bis zu max|bis hinauf zu',
  and: 'und|oder|bzw|beziehungsweise|sowie|dann|und dann',
  between: 'zwischen|von|zwischen den',
  of: 'von|an|des|der|reinem|reiner|reinen',
  per: 'pro|je|am|im|jede|jeden|jedes',
  every: 'alle|jede|jeden|jeder|im abstand von|in abständen von|im abstand von je|im intervall von',
  mg: 'milligramm|milligramms',
  g: 'gramm',
  mcg: 'mikrogramm|mikrog|microgramm',
  ng: 'nanogramm',
  kg: 'kilogramm|kilo|kg kg|kg kgw|kgkg',
  ml: 'milliliter',
  litre: 'liter',
  tablet:
    'tablette|tabletten|tbl|tabl|kapsel|kapseln|pille|pillen|filmtbl|ftbl|fta|kps|filmtablette|filmtabletten',
  day: 'tag|tage|tagen|die|d|24 stunden|24 h|24 std',
  week: 'woche|wochen|wo',
  month: 'monat|monate|monaten',
  hour: 'stunde|stunden|std|h',
  minute: 'minute|minuten',
  intake: 'dosis|gabe|einnahme|einzeldosis|einzelgabe',
  daily:
    'tägl|tgl|tg|täglich|tägliche|täglichen|tgl|pro tag|am tag|je tag|jeden tag|pro 24 stunden|in 24 stunden|innerhalb von 24 stunden|kalendertäglich|pro die|tägl',
  weekly: 'pro woche|wöchentlich|in der woche|je woche|die woche',
  times: 'mal|x|maliger|malige|gaben|einzeldosen',
  timesDaily:
    'einmal täglich=1|zweimal täglich=2|dreimal täglich=3|viermal täglich=4|morgens und abends=2|morgens mittags und abends=3|morgens mittags abends=3|zur nacht=1|zum schlafengehen=1|vor dem schlafengehen=1|vor dem schlafen=1|abends=1|jeden abend=1|jeden morgen=1|1 mal täglich=1|pro nacht=1|jede nacht=1|morgens=1|mittags=1|nachts=1|vormittags=1|nachmittags=1|am morgen=1|am abend=1|am mittag=1|am nachmittag=1|vor dem zubettgehen=1|vor dem zu bett gehen=1|beim zubettgehen=1|in der früh=1|in der nacht=1|zum abendessen=1|zum frühstück=1|zum mittagessen=1|jeden mittag=1|jeden nachmittag=1|vor der nachtruhe=1|zum schlafen=1|achtstündlich=3|sechsstündlich=4|zwölfstündlich=2|vierstündlich=6|8 stündlich=3|6 stündlich=4|12 stündlich=2|4 stündlich=6|8 stdl=3|6 stdl=4|12 stdl=2|4 stdl=6',
  timesOnly: 'einmal=1|zweimal=2|dreimal=3|viermal=4|fünfmal=5|1mal=1|2mal=2|3mal=3|4mal=4',
  sparse:
    'jeder zweite tag|jedem zweiten tag|einmal monatlich|einmal im monat|monatlich|alle 48 stunden|alle 48 h|jeden zweiten tag|alle zwei tage|alle 2 tage|jeden 2 tag|dreimal wöchentlich|dreimal pro woche|zweimal pro woche|zweimal wöchentlich|einmal wöchentlich|einmal pro woche|dreimal die woche|zweimal die woche|jeden anderen tag|einmal pro monat',
  moment:
    'beim aufstehen|nach dem aufstehen|beim frühstück|beim mittagessen|beim abendessen|vor dem schlafen|morgens|mittags|abends|nachts|früh|nachmittags|morgen|mittag|abend|nacht|am morgen|am abend|zum frühstück|schlafengehen|schlafen|zur nacht|vormittags|am mittag|am nachmittag|zum abendessen|zum mittagessen|frühstück|mittagessen|abendessen|vorm schlafen|in der früh|jeden morgen|jeden abend|z n',
  dailyDose:
    'tägliche einnahme|tägliche gabe|tägliche verabreichung|tägliche anwendung|tägliche zufuhr|täglichen einnahme|täglichen gabe|täglichen verabreichung|täglichen anwendung|täglichen zufuhr|täglicher einnahme|täglicher gabe|täglicher verabreichung|täglicher anwendung|täglicher zufuhr|tagesdosis|tagesdosen|tageshöchstdosis|höchsttagesdosis|maximaldosis pro tag|tägliche dosis|täglichen dosis|tägliche dosierung|täglichen dosierung|tagesmaximaldosis|maximale tagesdosis|gesamttagesdosis|tagesgesamtdosis|dosis pro tag|täglich|pro tag|am tag|tgl|maximaltagesdosis|tagesmenge|anfangstagesdosis|über 24 h|über 24h|über 24 stunden|in 24 stunden|innerhalb von 24 stunden|jeden tag|je tag|tägliche menge|täglichen menge|täglicher dosis|tagesdosierung|tagesdosierungen|tagesgesamtmenge|gesamttagesdosen',
  single:
    'einzeldosis|einzeldosen|einmaldosis|bolus|testdosis|einmalig|einmalige|einmalgabe|testbolus|einzelgabe',
  divided:
    'verteilt|aufgeteilt|in drei einzeldosen|in mehreren einzeldosen|in 3 einzeldosen|in einzelgaben|über den tag|auf den tag',
  atOnce: 'als einzeldosis|als einzelgabe|in einer einzelgabe|als einmaldosis|als eine dosis',
  occasion:
    'vor den mahlzeiten|zu den mahlzeiten|vor jeder mahlzeit|zu jeder mahlzeit|bei bedarf|nach bedarf|bedarfsweise|vor dem essen|vor einer mahlzeit|auf einmal|zum essen|zu den mahlzeiten|b bed|im bedarfsfall|falls nötig|wenn nötig|mit einem mal|in einem zug',
  timed: 'vor|nach|vorher|später|danach|zuvor|präprandial',
};
