import type { Words } from '../../lexicon.ts';

/** Italian: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const itRoles: Words = {
  ceiling:
    'massim*|max|non superare|non deve superare|non deve essere superat*|non va superata|non superior* a|non oltre|non più di|limite|limitat*|tetto|senza superare|da non superare|non eccedere|non supera|mai più di|mai superare|mai oltre|non devono superare|dose limite|non superi|da non oltrepassare|vietato|dose massima|massimo di|non si devono superare|non si supera|non può superare|non può essere superata|limite di|tetto di|nuovo limite|limite massimo|limitata a|limitato a|abbassato a|ridotta da|al massimo di|mai più|fissato a|fissata a|soglia',
  upTo: 'fino a|fino ad|sino a|fino ai',
  start:
    'inizi*|cominci*|si comincia|partire con|si parte|partendo da|dose di partenza|avvi*|prima dose|introdu*|prima settimana|partenza|all inizio|dose test|dose di prova|primo giorno|si inizia con|iniziare con|inizia con|si comincia con|si parte da|partire da|dose iniziale|inizialmente|nei primi giorni|la prima settimana|per iniziare|ho iniziato',
  change:
    'aument*|increment*|ridu*|riduzione|diminu*|innalz*|abbass*|titol*|adegu*|sospen*|salire|salito|salita|salgo|calare|calato|calo|portare|portata|portato|portando|scalare|scalando|scalata|scalato',
  by: 'di|di soli|di circa|per',
  toLevel: 'a|fino a|ad|verso|intorno a',
  increment:
    'aumenti di|aumento di|incrementi di|incremento di|incrementi|incremento|aggiung*|riduzioni di|riduzione di|ulterior*|in più|in meno|alla volta|gradini|scaglioni|per volta|step|aumenti|in più ogni|a ogni passo|a ogni aumento|di volta in volta|al passo|ogni volta|aumentando|progressivi|gradualmente di',
  usual:
    'abitual*|usual*|mantenimento|ottimal*|raccomandat*|raccomanda*|consigliat*|consiglia*|di norma|di solito|solitamente|generalmente|in genere|efficac*|standard|sufficient*|la maggior parte|normalmente|basta|bastano|intervallo|terapeutic*|spesso|necessari*|si colloca|è bene|dosi da|assumere|compreso|compresa|compresi|comprese|bastava|bastavano|bastare|dose di mantenimento|dose efficace|dose ottimale|varia tra|varia da|va da|vanno da|oscilla|si aggira|intorno a|attorno a|circa|adulti|rispondono|funziona|obiettivo|dose target|si usano|si usa|indicata',
  taken:
    'assunto|assunta|assumeva|assumevo|assumo|prende|preso|prendo|prendeva|prendevo|ricevut*|riceveva|riceve|ricevettero|ricevevano|trattato con|trattata con|trattati con|in terapia con|placebo|braccio|somministrat*|ingerit*|ingestione|sovradosaggio|intossicazione|arrivato a|arrivata a|randomizzat*|in media|media di|nonostante|prescritt*|sono a|ero a|in cura con|terapia in atto|terapia|presi|prese|dose media|aveva assunto|ha assunto|ha preso|aveva preso|aveva ingerito|ha ingerito|prendendo|assumendo|ricevuto|ha ricevuto|hanno ricevuto|trattati|trattato|trattata|dose totale|sono arrivato a|era di|erano di|raggiunta|raggiunto|raggiungendo|sono passato a|mi ha prescritto|somministrati|infusi|iniettati',
  narrative:
    'paziente|pazienti|studio|gruppo|trial|caso|io|mio|mia|lui|lei|anni|uomo|donna|ricovero|era|è stato|è stata|bevitori|abbiamo|ho|ragazzo|ragazza|bambino|medico|mesi|da quando|ricoverato|ricoverata|risultati|media|mediana|coorte|ciao|racconta|raccontato|attore|studi|malati',
  threshold:
    'oltre|superior* a|superiori ai|superiore ai|più di|al di sopra di|sopra|sopra i|a partire da|inferior* a|meno di|almeno|supera|superano|superare|o più|maggiore di|maggiori di|eccede|al di sotto di|sopra gli|al di sopra dei|dosi oltre|oltre i|oltre gli|a partire dai|più alte di|non inferiore a|sotto i|al di sotto dei',
  strength:
    'confezion*|disponibil*|contien*|contenente|concentrazion*|generico|equivalente|formulazion*|aic|blister|divisibil*|scatola|prezzo|dosaggi',
  form: 'compress*|cpr|capsul*|fial*|flacon*|soluzione*|soluzione iniettabile|siring*|sciroppo|sospensione|pastigli*|pillol*',
  instruct:
    'adulti|dose|posologia|deve|bambini|raccomandata|può|anziani|dosaggio|massima|abituale|devono|possono|dovrebbe|si consiglia|va|vanno',
  trial: 'placebo|randomizzat*|doppio cieco|braccio',
  hospital: 'ospedale|ospedaliero|ospedalizzat*|ricoverat*',
  effect:
    'può causare|può provocare|possono causare|coma|tossicità|tossic*|mortale|letale|decessi|effetti collaterali',
  next: 'poi|quindi|successivamente|in seguito',
  down: 'ridu*|riduzione|diminu*|abbass*|scalare|scalando|scalata|scalato',
  authority: 'agenzia|ansm|aifa|autorità|autorizzat*|autorizzazione|consentit*|approvat*|ente',
  point: 'soglia|dose soglia|minimo',
  renal: 'renale|renali|nefropatic*|dialisi|emodialisi|anziani|reni',
};
