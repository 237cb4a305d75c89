import type { Words } from '../../words/lexicon.ts';

/** Italian: numbers, units, dose forms, rates. */
export const itAmounts: Words = {
  number:
    'mezza=0.5|mezzo=0.5|un=1|una=1|uno=1|due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|dodici=12|quindici=15|venti=20|venticinque=25|trenta=30|quaranta=40|cinquanta=50|sessanta=60|settanta=70|settantacinque=75|ottanta=80|novanta=90|cento=100|duecento=200|trecento=300|una e mezza=1.5',
  to: 'a|ai|agli|fino a|ad|sino a|fino a un massimo di|fino ad un massimo di|a un massimo di|fino al massimo di|fino a massimo|fino ad',
  and: 'e|ed|o|oppure|poi|e poi|e infine|e i|ed i|e gli|e le|e ai|ed ai',
  between: 'tra|fra|da|dai|tra i|fra i|tra le|fra le|tra gli',
  of: 'di|d|del|della|dell',
  per: 'al|per|ogni|alla|il|nelle',
  every: 'ogni|a intervalli di|con intervalli di|a intervallo di|con un intervallo di',
  mg: 'milligrammo|milligrammi',
  g: 'grammo|grammi',
  mcg: 'microgrammo|microgrammi',
  kg: 'chilogrammi|kilogrammo|kilogrammi|chilo|chili|chilogrammo',
  ml: 'millilitro|millilitri',
  litre: 'litro|litri',
  tablet:
    'pasticca|pasticche|compressa|compresse|cpr|cp|capsula|capsule|pillola|pillole|pastiglia|pastiglie|compresse divisibili',
  day: 'giorno|giorni|die|di|g|gg|24 ore|24 h',
  week: 'settimana|settimane',
  month: 'mese|mesi',
  hour: 'ora|ore',
  minute: 'minuto|minuti',
  intake: 'dose|somministrazione|assunzione|volta',
  daily:
    'al giorno|al di|giornaliero|giornalieri|giornaliera|giornaliere|giornalmente|quotidiano|quotidiani|quotidiana|quotidiane|quotidianamente|ogni giorno|nelle 24 ore|in 24 ore|pro die|per die|tutti i giorni|per giorno',
  bareDay: 'die',
  weekly: 'a settimana|alla settimana|settimanale|settimanali|per settimana',
  times: 'volta|volte|x|somministrazioni',
  timesDaily:
    'a ciascuno dei tre pasti=3|ai tre pasti principali=3|ai tre pasti=3|con i tre pasti principali=3|a ognuno dei tre pasti=3|mattina e sera=2|mattino e sera=2|mattina pranzo e sera=3|colazione pranzo e cena=3|prima di dormire=1|prima di coricarsi=1|la sera=1|alla sera=1|ogni sera=1|ogni mattina=1|di sera=1|ogni notte=1|per notte=1|al mattino=1|alla mattina=1|la mattina=1|di mattina=1|a pranzo=1|a cena=1|dopo cena=1|dopo pranzo=1|a colazione=1|al momento di coricarsi=1|prima di andare a letto=1|la notte=1|di notte=1|nel pomeriggio=1|al pomeriggio=1|al risveglio=1|tutte le sere=1|tutte le mattine=1|alle ore serali=1',
  sparse:
    'una volta al mese|mensilmente|a settimane alterne|settimane alterne|una settimana sì e una no|una settimana sì una no|una settimana su due|un giorno su due|a sere alterne|ogni 48 ore|ogni due giorni|a giorni alterni|un giorno sì e uno no|ogni 2 giorni|tre volte a settimana|tre volte alla settimana|3 volte a settimana|3 volte alla settimana|due volte a settimana|due volte alla settimana|una volta alla settimana|tre volte settimana|3 volte settimana',
  moment:
    'a metà giornata|quando mi alzo|appena sveglio|appena sveglia|prima di dormire|mattina|mattino|mezzogiorno|pranzo|sera|cena|notte|colazione|pomeriggio|al mattino|alla mattina|a pranzo|a cena|a colazione|dormire|coricarsi|bedtime|la sera|alla sera|di sera|la mattina|di mattina|nel pomeriggio|a mezzogiorno|la notte|di notte|al risveglio|dopo cena|dopo pranzo',
  dailyDose:
    'dose giornaliera totale|dose giornaliera massima|dose quotidiana totale|dose quotidiana massima|dosaggio giornaliero totale|dosaggio totale nelle 24 ore|dose totale nelle 24 ore|dose giornaliera|dosi giornaliere|dose quotidiana|posologia giornaliera|dose massima giornaliera|dosaggio giornaliero|dose totale giornaliera|al giorno|giornaliera|giornalieri|giornaliere|giornaliero|quotidiana|nelle 24 ore|dose al giorno|dose die|in 24 ore|ogni giorno|tutti i giorni|dosaggi giornalieri|posologie giornaliere|quantità giornaliera|dosaggi quotidiani|quotidiano|quotidiani|quotidiane|dosaggio quotidiano|giornalmente',
  single:
    'in un unica somministrazione|in una unica somministrazione|in una singola somministrazione|in un unica assunzione|in un unica dose|in dose unica|monosomministrazione|in monosomministrazione|in una sola somministrazione|una sola somministrazione|in un unica soluzione|dosi singole|singole dosi|dosi uniche|una sola volta|in una sola volta|in una sola dose|dose singola|in singola somministrazione|singola somministrazione|somministrazione singola|somministrazione unica|unica somministrazione|singola dose|dose unica|unica dose|bolo|boli|dose test|dose di prova|in unica somministrazione|una tantum',
  divided:
    'suddivis*|divis* in|ripartit*|in tre somministrazioni|in più somministrazioni|in 3 somministrazioni|nell arco della giornata|nel corso della giornata|durante il giorno|frazionat*|in dosi refratte|dosi refratte|in dosi separate',
  atOnce: 'in dose singola|in unica somministrazione|in un unica somministrazione|in dose unica',
  occasion:
    'prima dei pasti|ai pasti|prima di ogni pasto|al bisogno|se necessario|all occorrenza|prima del pasto|prima del sonno|in una volta|alla volta|ai pasti|durante i pasti|a b|in una sola volta|tutto in una volta|se serve|se occorre',
  timed: 'prima|dopo',
};
