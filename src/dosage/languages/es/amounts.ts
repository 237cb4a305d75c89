import type { Words } from '../../words/lexicon.ts';

/** Spanish: numbers, units, dose forms, rates. */
export const esAmounts: Words = {
  number:
    'media=0.5|medio=0.5|un=1|una=1|uno=1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|doce=12|quince=15|veinte=20|veinticinco=25|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|setenta y cinco=75|ochenta=80|noventa=90|cien=100|doscientos=200|trescientos=300|once=11|ciento=100|cuatrocientos=400|dieciocho=18',
  to: 'a|hasta|hasta un máximo de|a un máximo de|hasta el máximo de|hasta máximo|hasta un máx de',
  and: 'y|o|u|e|y luego|luego|después|e incluso|o incluso|y los|y las',
  between: 'entre|de|desde|entre los|de los',
  of: 'de|del|d',
  per: 'al|por|cada|a la|en',
  every: 'cada|c|a intervalos de|con intervalos de|con un intervalo de|con intervalo de',
  mg: 'mgr|mgrs|mlg|miligr|mligramos|miligramo|miligramos|mgs',
  g: 'gramo|gramos|grs',
  mcg: 'microgramo|microgramos|mcgr',
  kg: 'kilogramos|quilo|quilos|quilogramo|quilogramos|kilo|kilos|kilogramo',
  ml: 'mililitro|mililitros',
  litre: 'litro|litros',
  tablet:
    'pastillita|pastillitas|comprimido|comprimidos|comp|comps|pastilla|pastillas|tableta|tabletas|cápsula|cápsulas|píldora|píldoras|cpr',
  day: '24 hs|24 hrs|día|días|d|24 horas|24 h',
  week: 'semana|semanas|sem',
  month: 'mes|meses',
  hour: 'hrs|hr|hora|horas|hs|h',
  minute: 'minuto|minutos',
  intake: 'toma|tomas|dosis|administración|vez',
  daily:
    'al día|por día|diario|diarios|diaria|diarias|diariamente|cada día|en 24 horas|cada 24 horas|a diario|todos los días|por jornada',
  weekly: 'a la semana|por semana|semanal|semanales|semanalmente',
  times: 'v|vez|veces|x|tomas',
  timesDaily:
    'con cada una de las tres comidas=3|con cada una de las tres comidas principales=3|con las tres comidas=3|con las tres comidas principales=3|en las tres comidas principales=3|al acostarme=1|antes de acostarme=1|antes de dormirme=1|al irme a la cama=1|mañana y noche=2|desayuno y cena=2|desayuno comida y cena=3|desayuno almuerzo y cena=3|mañana tarde y noche=3|mañana mediodía y noche=3|por la noche=1|al acostarse=1|antes de dormir=1|cada noche=1|cada mañana=1|antes de acostarse=1|a la hora de dormir=1|por noche=1|todas las noches=1|por las noches=1|en la noche=1|a la noche=1|por la mañana=1|por las mañanas=1|en la mañana=1|a la mañana=1|por la tarde=1|por las tardes=1|en la tarde=1|a la tarde=1|al mediodía=1|con la cena=1|en la cena=1|con el desayuno=1|en el desayuno=1|con el almuerzo=1|al levantarse=1|al irse a dormir=1|al dormir=1|antes de ir a dormir=1|todas las mañanas=1|cada tarde=1',
  sparse:
    'una vez al mes|mensualmente|en semanas alternas|semanas alternas|una semana sí y otra no|una semana sí una no|cada 48 hs|cada otra semana|una semana de cada dos|quincenal|quincenalmente|en noches alternas|noches alternas|día por medio|cada 48 horas|cada 48 h|en días alternos|a días alternos|días alternos|cada dos días|cada 2 días|un día sí y otro no|tres veces por semana|tres veces a la semana|3 veces por semana|3 veces a la semana|dos veces por semana|dos veces a la semana|una vez por semana|una vez a la semana|un día sí un día no|3 veces semana|tres veces semana|3 veces semanales|cada tercer día',
  moment:
    'al levantarme|al levantarnos|levantarme|al acostarme|acostarme|al despertar|al despertarme|al despertarse|en ayunas|después de comer|después de cenar|al irme a la cama|al irse a la cama|cuando me levanto|cuando me acuesto|mañana|mediodía|tarde|noche|desayuno|comida|almuerzo|cena|por la mañana|por la tarde|al mediodía|acostarse|dormir|por la noche|por las noches|en la noche|a la noche|en la mañana|por las mañanas|por las tardes|en la tarde|a mediodía|medio día|al acostarse|con el desayuno|en el desayuno|en desayuno|la comida|la cena|con la cena|en la cena|el almuerzo|con el almuerzo|al levantarse|merienda',
  dailyDose:
    'dosis diaria habitual|dosis diaria recomendada|dosis diaria|dosis diarias|dosis máxima diaria|dosis total diaria|dosis diaria total|posología diaria|al día|por día|diaria|diario|diarios|diarias|diariamente|dosis por día|dosis al día|cada día|en 24 horas|en 24 h|todos los días|a diario|cantidad diaria|dosificación diaria|dosis diaria máxima|dosis diarias totales|total diario|en el día',
  single:
    'en dosis única|en una única dosis|en una única toma|única toma|toma única|en una toma única|en una sola dosis|en una sola administración|en una única administración|en una toma|dosis únicas|dosis individuales|una sola vez|una única vez|en monodosis|dosis única|administración única|única administración|una sola dosis|única dosis|bolo|bolos|dosis de prueba|dosis test|en una sola toma|bolus|dosis de carga|monodosis',
  divided:
    'dividid*|repartid*|fraccionad*|en tres tomas|en 3 tomas|en varias tomas|a lo largo del día|durante el día',
  atOnce: 'en una sola toma|en dosis única|en una toma|en una sola dosis',
  occasion:
    'antes de las comidas|antes de cada comida|con cada comida|si precisa|a demanda|si es necesario|en caso necesario|según necesidad|antes de la comida|de golpe|de una vez|con las comidas|si dolor|si hay dolor|de una sola vez|si fuera necesario|si fuese necesario|en caso de necesidad',
  timed: 'antes|después|previo|previos',
};
