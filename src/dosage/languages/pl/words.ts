import type { Words } from '../../lexicon.ts';

/** Polish. */
export const plWords: Words = {
  number:
    'pół=0.5|dwa=2|dwie=2|trzy=3|cztery=4|pięć=5|sześć=6|dziesięć=10|dwadzieścia=20|trzydzieści=30|czterdzieści=40|osiemdziesiąt=80|sto=100',
  to: 'do',
  and: 'i|lub|oraz|albo',
  between: 'od|między|pomiędzy',
  of: 'z',
  per: 'na|w|co',
  every: 'co',
  mg: 'miligram|miligramów|miligramy',
  g: 'gram|gramów|gramy',
  mcg: 'mikrogram|mikrogramów|mikrogramy',
  kg: 'kg masy ciała|kg mc',
  tablet: 'tabletka|tabletki|tabletek|tabletkę|tabl|kapsułka|kapsułki',
  day: 'dobę|dzień|dziennie|doba|dni',
  week: 'tydzień|tygodni',
  hour: 'godzin|godziny|godz',
  intake: 'dawka|dawkę|raz',
  daily: 'dziennie|na dobę|na dzień|w ciągu doby|codziennie|dobowo|w ciągu dnia',
  weekly: 'na tydzień|tygodniowo|w tygodniu',
  times: 'razy|raz|x',
  timesDaily:
    'raz na dobę=1|raz dziennie=1|dwa razy na dobę=2|dwa razy dziennie=2|trzy razy na dobę=3|trzy razy dziennie=3|na noc=1|rano i wieczorem=2',
  sparse: 'co drugi dzień',
  moment: 'rano|południe|wieczorem|noc|wieczór',
  dailyDose:
    'dawka dobowa|dobowa dawka|dawki dobowej|dawkę dobową|na dobę|dziennie|maksymalna dawka dobowa',
  single: 'pojedyncza dawka|dawka jednorazowa|jednorazowo|bolus|dawka testowa',
  ceiling:
    'maksymalna|maksymalnie|maks|nie przekraczać|nie należy przekraczać|nie więcej niż|nie należy wykraczać|najwyższa|nie powinna przekraczać|najwyżej',
  upTo: 'do|aż do',
  start:
    'rozpoczyna|rozpoczynać|rozpocząć|początkowa|początkowo|zaczyna|początek|dawka początkowa|rozpoczęto|leczenie rozpoczyna się',
  change: 'zwiększać|zwiększa|zwiększyć|zwiększana|zmniejszać|zmniejszyć|stopniowo',
  by: 'o',
  toLevel: 'do',
  increment: 'co 3 dni|kolejne|dodatkowo|zwiększać o',
  usual: 'zwykle|zazwyczaj|zalecana|podtrzymująca|optymalna|wystarcza|większość|typowa|standardowa',
  taken:
    'przyjmował|przyjmowała|otrzymywał|otrzymywała|otrzymali|leczony|placebo|zażył|zażyła|biorę|podano|otrzymał|zażywam',
  threshold: 'powyżej|więcej niż|ponad|poniżej|co najmniej|przekraczających|większe niż',
  strength: 'opakowanie|zawiera|moc|stężenie|dostępne',
  form: 'tabletki|tabletka|tabletek|ampułka|ampułki|kapsułki|roztwór',
  narrative: 'pacjent|pacjenta|pacjentka|pacjenci|badanie|ja|był|była|grupa',
  instruct: 'dorośli|dawka|dawkowanie|dzieci|należy|zaleca się',
  dose: 'dawka|dawki|dawkę|dawkowanie|leczenie',
  oral: 'doustnie|doustny|tabletki|tabletek|tabletka',
  intrathecal: 'dokanałowo|dokanałowy|dooponowo|pompa|pompy|bolus|nakłucie lędźwiowe',
  companion: 'z|niż|bez|zamiast|jak|oraz z',
  filler: 'doustnie|tabletki|dawka|w',
  alcohol: 'alkohol|alkoholu|etanol|etanolu|piwo|wino',
  level: 'osoczu|surowicy|kreatynina|stężenie w',
  child: 'dziecko|dzieci|młodzież',
  drinking: 'alkohol|alkoholowa|alkoholizm|picia|abstynencja|uzależnienie',
  spastic: 'spastyczność|spastyczności|skurcze|stwardnienie rozsiane',
  common:
    'i|w|na|z|do|nie|się|jest|od|po|dla|za|że|lub|oraz|a|o|należy|dawka|dawki|leczenie|zwykle|może|być|przez|jak|co|to|przy|u|pacjentów|dni|był|są',
  hospital: 'szpital*|hospitalizowan*',
};
