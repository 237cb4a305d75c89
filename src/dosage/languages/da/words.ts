import type { Words } from '../../words/lexicon.ts';

/** Danish and Norwegian (bokmål), where they say the same. */
export const daWords: Words = {
  number:
    'halv=0.5|en halv=0.5|to=2|tre=3|fire=4|fem=5|seks=6|ti=10|tyve=20|tredive=30|fyrre=40|hundrede=100',
  to: 'til|opp til|op til',
  and: 'og|eller',
  between: 'mellem|mellom|fra',
  of: 'af|av',
  per: 'pr|per|i|om|hver',
  every: 'hver|hvert',
  mg: 'milligram',
  g: 'gram',
  mcg: 'mikrogram|mikrog',
  kg: 'kg legemsvægt|kg kroppsvekt',
  tablet: 'tablet|tabletter|tabl|kapsel|kapsler',
  day: 'dag|døgn|døgnet|dagen|dgl',
  week: 'uge|uke|uger',
  hour: 'time|timer|timers',
  intake: 'dosis|dose|gang',
  daily: 'dagligt|daglig|dgl|per dag|pr dag|om dagen|i døgnet|pr døgn|per døgn|hver dag|pr dgl',
  weekly: 'ugentlig|ugentligt|om ugen|per uke|pr uge',
  times: 'gange|ganger|gang|x',
  timesDaily:
    'morgen og aften=2|til natten=1|ved sengetid=1|to gange dagligt=2|tre gange dagligt=3|to ganger daglig=2|tre ganger daglig=3',
  sparse: 'hver anden dag|annenhver dag',
  moment: 'morgen|middag|aften|kveld|nat|natt',
  dailyDose:
    'døgndosis|daglig dosis|døgndose|daglig dose|dagsdosis|dagligt|daglig|pr døgn|maksimal døgndosis',
  single: 'enkeltdosis|engangsdosis|bolus|testdosis|enkeltdose|testdose',
  ceiling:
    'maks|maksimalt|maksimal|maksimale|højst|højest|høyst|ikke overstige|ikke over|ikke mere end|ikke mer enn|øvre grænse|max',
  upTo: 'op til|opp til|inntil|indtil',
  start:
    'start|starter|startdosis|startdose|begynd|begynder|begynne|initialt|initial|indledes|innledes|startes',
  change:
    'øges|øge|øgning|øke|økes|trappes|trappe|nedsættes|reduceres|reduseres|stiger|stige|optrapning',
  by: 'med',
  toLevel: 'til',
  increment: 'trin|trinn|lægger|yderligere|ytterligere|ekstra|øgning|med trin på',
  usual:
    'sædvanligvis|sædvanlig|vanligvis|vanlig|normalt|vedligeholdelsesdosis|vedlikeholdsdose|anbefalet|anbefalt|de fleste|optimal|ender|mellem|oftest',
  taken:
    'tog|fik|fikk|behandlet|indtog|inntok|placebo|givet|gitt|tager|tar|randomiseret|randomisert|studie',
  threshold: 'over|mere end|mer enn|mindst|minst|under|fra',
  strength: 'pakning|styrke|styrker|indeholder|inneholder|koncentration|konsentrasjon',
  form: 'tabletter|tablet|kapsler|ampul|ampuller|injektionsvæske|opløsning|oppløsning',
  narrative: 'patient|patienten|pasient|pasienten|jeg|han|hun|studie|forsøg',
  instruct: 'voksne|børn|barn|dosis|dosering|anbefalet|ældre|eldre',
  dose: 'dosis|dose|dosering|behandling',
  oral: 'oral|oralt|peroralt|tabletter|tablet',
  intrathecal:
    'intratekal|intratekalt|intratekale|pumpe|spinal|lumbalpunktur|infusion|infusjon|bolus',
  companion: 'med|end|enn|uden|uten|i stedet for|sammen med|som',
  filler: 'af|av|oralt|tabletter|dosis|den|det|i',
  alcohol: 'alkohol|ethanol|øl|vin|genstande',
  level: 'plasma|serum|kreatinin|plasmakoncentration|spejl',
  child: 'barn|børn|ungdom',
  drinking: 'alkohol|alkoholmisbrug|alkoholafhængighed|drikker|drikke',
  spastic: 'spasticitet|spastisitet|spastisk|sklerose|muskelafslappende',
  common:
    'og|er|på|at|det|den|som|for|til|ikke|med|de|der|kan|skal|fra|også|ved|har|blev|ble|jeg|eller|voksne|dosis|hver|dag|uge|efter|etter|om|men|bør|bliver|af|av|et|en|i',
  hospital: 'indlagte|hospital|sykehus',
  past: 'blev|var|havde|fik|tog|begyndte|startede',
  modal: 'skal|bør|kan|må|vil',
  average: 'gennemsnitlig|gennemsnitlige|median',
  keep: 'hold|holde|holdes',
};
