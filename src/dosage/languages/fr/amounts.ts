import type { Words } from '../../words/lexicon.ts';

/** French: numbers, units, dose forms, rates. */
export const frAmounts: Words = {
  number:
    'demi=0.5|un demi=0.5|une demi=0.5|un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|douze=12|quinze=15|vingt=20|vingt cinq=25|trente=30|quarante=40|cinquante=50|soixante=60|soixante dix=70|soixante quinze=75|quatre vingt=80|quatre vingts=80|quatre vingt dix=90|cent=100|cent vingt=120|cent cinquante=150|cent quatre vingts=180|deux cents=200|trois cents=300|quatre cents=400|onze=11|treize=13|quatorze=14|seize=16',
  to: 'à|jusqu à|et jusqu à|jusqu à un maximum de|à un maximum de|à maximum|à au plus|à max|au maximum|voire jusqu à|et même jusqu à',
  and: 'et|ou|voire|puis|et enfin|ou même|puis à|et les',
  between: 'entre|de|allant de|entre les|comprise entre|compris entre',
  of: 'de|d|du|de la|des',
  per: 'par|le|la|chaque|en|sur',
  every:
    'toutes les|tous les|chaque|ts les|ttes les|à intervalles de|à intervalle de|avec un intervalle de|espacées de',
  mg: 'mgrs|milligramme|milligrammes|mgr',
  g: 'gramme|grammes|grs',
  mcg: 'microgramme|microgrammes|gamma|gammas',
  ng: 'nanogramme|nanogrammes',
  kg: 'kilo|kilos|kilogramme|kilogrammes',
  ml: 'millilitre|millilitres',
  litre: 'litre|litres',
  tablet:
    'co|comprimé|comprimés|cp|cps|cpr|comp|comps|cachet|cachets|gélule|gélules|pilule|pilules|comprimé sécable|comprimés sécables|cachetons|cacheton',
  day: 'jour|jours|j|jr|jrs|journée|24 heures|24 h|vingt quatre heures',
  week: 'semaine|semaines|sem',
  month: 'mois',
  hour: 'heure|heures|h',
  intake: 'prise|prises|dose|administration|fois|injection|chaque prise|chacune des prises',
  daily:
    'sur la journée|par jour|quotidien|quotidiens|quotidienne|quotidiennes|quotidiennement|journalier|journaliers|journalière|journalières|chaque jour|tous les jours|par 24 h|par 24 heures|en 24 h|en 24 heures|sur 24 h|sur 24 heures|sur la journée|dans la journée|par journée|et par jour|le jour|au quotidien',
  // On prescriptions in Québec: "80 mg die", "1 co DIE".
  bareDay: 'die',
  weekly: 'par semaine|hebdomadaire|hebdomadaires|la semaine',
  times: 'fois|prises|prise|x|injections',
  timesDaily:
    'avec chacun des trois repas=3|avec chacun des 3 repas=3|avec les trois repas=3|au souper=1|au repas du soir=1|matin et soir=2|matin midi et soir=3|matin midi soir=3|matin midi soir et coucher=4|matin midi soir et au coucher=4|le matin le midi et le soir=3|matin midi et coucher=3|le matin et le soir=2|à chaque repas=3|aux trois repas=3|aux 3 repas=3|le soir au coucher=1|au coucher=1|le soir=1|chaque soir=1|tous les soirs=1|chaque matin=1|tous les matins=1|biquotidien=2|biquotidienne=2|mms=3|par nuit=1|chaque nuit=1|le matin=1|le midi=1|à midi=1|avant le coucher=1|avant de dormir=1|avant de se coucher=1|la nuit=1|au dîner=1|au déjeuner=1|au petit déjeuner=1|au réveil=1|au lever=1|en soirée=1|à l heure du coucher=1|l après midi=1|au moment du coucher=1|avant d aller au lit=1|chaque midi=1|tous les midis=1|aux trois repas principaux=3|aux 3 repas principaux=3|au moment des trois repas=3|au moment des 3 repas=3|à chacun des trois repas=3|à chacun des 3 repas=3',
  timesOnly: '',
  sparse:
    'une fois par mois|mensuellement|une semaine sur deux|1 semaine sur 2|une semaine sur trois|une semaine sur quatre|1 semaine sur 3|1 semaine sur 4|un jour sur trois|1 jour sur 3|une nuit sur deux|un soir sur 2|toutes les 48 h|toutes les 48 heures|un jour sur deux|1 jour sur 2|tous les deux jours|tous les 2 jours|trois fois par semaine|3 fois par semaine|deux fois par semaine|2 fois par semaine|une fois par semaine|3 x semaine|3 fois semaine|un soir sur deux',
  moment:
    'au souper|souper|au repas du soir|du soir|matin|midi|soir|le matin|le midi|à midi|après midi|goûter|coucher|petit déjeuner|déjeuner|dîner|nuit|la nuit|au réveil|16 h|17 h|18 h|le soir|au coucher|au dîner|au déjeuner|au petit déjeuner|au goûter|l après midi|en soirée|au lever|lever|réveil|à l heure du coucher|avant le coucher',
  dailyDose:
    'prise quotidienne|prise journalière|dose quotidienne totale|dose journalière totale|dose quotidienne maximale|dose journalière maximale|posologie journalière maximale|dose pour les 24 heures|dose par 24 heures|dose sur 24 heures|dose pour 24 heures|dose quotidienne|dose journalière|posologie quotidienne|posologie journalière|posologies quotidiennes|doses quotidiennes|doses journalières|dose maximale quotidienne|dose maximale journalière|posologie maximale quotidienne|posologie maximale journalière|par jour|quotidienne|quotidiennes|quotidien|journalière|journalier|journalières|quotidiennement|dose totale quotidienne|dose par jour|par 24 h|total journalier|chaque jour|tous les jours|dose des 24 heures|sur 24 h|sur 24 heures|en 24 heures|en 24 h',
  single:
    'en dose unique|en une dose|en une dose unique|en une seule dose|en prise unique|en une prise unique|en une seule administration|doses uniques|prises uniques|une seule fois|une seule prise|en monoprise|monoprise|dose unique|administration unique|administration en une fois|prise unique|en une prise|en une seule prise|en une fois|bolus|dose test|dose d essai|doses tests|injection test|dose de charge|une seule dose|monodose',
  divided:
    'réparti*|répartis en|divisé*|en deux prises|en trois prises|en plusieurs prises|en quatre prises|en 3 prises|en 2 prises|en 4 prises|fractionné*|au cours de la journée|dans la journée|tout au long de la journée',
  atOnce: 'en une seule prise|en une prise|en dose unique|en prise unique',
  occasion:
    'avant les repas|aux repas|avant chaque repas|à chaque repas|en prémédication|avant l intervention|avant l opération|au besoin|si besoin|en cas de besoin|à la demande|si nécessaire|avant le sommeil|avant le repas|avant un repas|d un coup|en une seule fois|à la fois|en cas de craving|en cas d envie|en cas de douleur|en cas de spasmes',
  timed: 'avant|après|plus tard|d intervalle',
  minute: 'minute|minutes|mn',
};
