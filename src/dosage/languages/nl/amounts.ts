import type { Words } from '../../words/lexicon.ts';

/** Dutch: numbers, units, dose forms, rates. */
export const nlAmounts: Words = {
  number:
    'anderhalve=1.5|anderhalf=1.5|tweeënhalve=2.5|halve=0.5|half=0.5|een halve=0.5|één=1|twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|twaalf=12|vijftien=15|twintig=20|vijfentwintig=25|dertig=30|veertig=40|vijftig=50|zestig=60|zeventig=70|vijfenzeventig=75|tachtig=80|negentig=90|honderd=100|tweehonderd=200|driehonderd=300',
  to: 'tot|tot aan|à|naar|tot maximaal|tot een maximum van|tot max|tot hooguit|tot wel|tot en met|oplopend tot',
  and: 'en|of|dan|en dan|daarna',
  between: 'tussen|van|tussen de',
  of: 'van|aan|pure|zuivere',
  per: 'per|elke|iedere|in|op',
  every: 'om de|elke|iedere|met tussenpozen van|met een interval van|met intervallen van',
  mg: 'milligram|milligrammen',
  g: 'gram|grammen',
  mcg: 'microgram|microgrammen',
  kg: 'kilo|kilogram',
  ml: 'milliliter',
  litre: 'liter',
  tablet:
    'co|tabletje|tabletjes|tablet|tabletten|tabl|capsule|capsules|pil|pillen|pilletje|pilletjes|stuk|stuks',
  day: 'dag|dagen|dgn|dg|etmaal|24 uur|24u|24 u',
  week: 'week|weken',
  month: 'maand|maanden',
  hour: 'uur|uren|u',
  minute: 'minuut|minuten',
  intake: 'keer|keer|dosis|gift|inname|toediening',
  daily:
    'per dag|dagelijks|dagelijkse|daags|dd|elke dag|iedere dag|per etmaal|per 24 uur|in 24 uur|pd|p d',
  weekly: 'per week|wekelijks|in de week',
  times: 'keer|maal|x|dd|d d|giften|doses',
  timesDaily:
    'eenmaal daags=1|eenmaal per dag=1|tweemaal daags=2|tweemaal per dag=2|driemaal daags=3|driemaal per dag=3|viermaal daags=4|viermaal per dag=4|1dd=1|2dd=2|3dd=3|4dd=4|voor het slapen=1|voor het slapengaan=1|s avonds=1|voor de nacht=1|a n=1|elke avond=1|s ochtends en s avonds=2|s ochtends en avonds=2|per nacht=1|elke nacht=1|s ochtends=1|s morgens=1|s middags=1|s nachts=1|savonds=1|smorgens=1|in de ochtend=1|in de avond=1|in de middag=1|iedere avond=1|iedere ochtend=1|elke ochtend=1|elke morgen=1|iedere nacht=1|voor het slapen gaan=1|ante noctem=1|voor het naar bed gaan=1|bij het slapengaan=1|bij het ontbijt=1|bij het avondeten=1|bij de lunch=1',
  timesOnly: 'eenmaal=1|tweemaal=2|driemaal=3|viermaal=4',
  sparse:
    'eens per week|maandelijks|eenmaal per maand|eens per maand|om de 48 uur|elke 48 uur|om de dag|om de andere dag|driemaal per week|drie keer per week|3 keer per week|3x per week|tweemaal per week|twee keer per week|eenmaal per week|een keer per week|om de twee dagen|om de 2 dagen|iedere twee dagen|elke twee dagen|een keer per maand',
  moment:
    'bij het opstaan|voor het slapen|voor het slapengaan|bij het slapengaan|s ochtends|s middags|s nachts|ochtend|middag|avond|nacht|smorgens|ontbijt|lunch|avondeten|s avonds|s morgens|avonds|ochtends|slapen|slapengaan|bedtijd|savonds|in de ochtend|in de avond|in de middag|morgens|middags|nachts|bij het ontbijt|bij de lunch|bij het avondeten',
  dailyDose:
    'dagdosis|dagdoses|dagdosissen|dagdosering|dagdoseringen|dagelijkse dosis|dagelijkse dosering|maximale dagdosis|maximale dagdosering|dosis per dag|dosering per dag|totale dagdosis|per dag|dagelijks|per etmaal|dagelijkse|in 24 uur|over 24 uur|elke dag|iedere dag|dagelijkse hoeveelheid|totale dagdosering|daags',
  single:
    'eenmalige dosis|enkele dosis|eenmalig|bolus|testdosis|proefdosis|enkelvoudige dosis|eenmalige|bolusinjectie|oplaaddosis',
  divided:
    'verdeeld*|verspreid*|in drie giften|in 3 giften|in meerdere giften|over de dag|gedurende de dag|in verdeelde doses|gespreid|in gedeelde doses',
  atOnce: 'als enkele dosis|in één keer|in een keer|als eenmalige dosis',
  occasion:
    'voor de maaltijd|bij de maaltijd|bij elke maaltijd|voor elke maaltijd|zo nodig|indien nodig|bij behoefte|naar behoefte|zn|voor de maaltijd|in één keer|tijdens de maaltijd|bij de maaltijd|z n|in een keer|in een klap|als het nodig is|wanneer nodig',
  timed: 'voor|vóór|na|later|tevoren',
};
