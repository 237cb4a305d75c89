import type { Words } from '../../words/lexicon.ts';

/** Italian: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const itRoles: Words = {
  ceiling:
    'massim*|max|non superare|non deve superare|non deve essere superat*|non va superata|non oltre|non più di|limite|tetto|senza superare|non eccedere|non supera|mai superare|mai oltre|non devono superare|non superi|da non oltrepassare|non si devono superare|non si supera|non può superare|non può essere superata|mai più|limite massimo|tetto massimo|non vuole superare|al massimo|non va oltre|da non superare|non va superato|non vanno superati|non vanno superate|non si va oltre|ci si ferma a|si ferma a|limita la dose|limitare la dose|ha limitato la dose|non passi|non oltrepassi|non oltrepassare',
  upTo: 'fino a|fino ad|sino a|fino ai',
  start:
    'inizi*|cominci*|partire con|si parte|partendo da|avvi*|prima dose|partenza|partire da|per iniziare|si inizia|iniziale|prima iniezione|prime iniezioni|dose di partenza|dose di inizio|si comincia|si parte da|dose iniziale|posologia iniziale|sono partito da|sono partita da|partito da|partita da|partiti da|è partito da|è partita da',
  change:
    'aument*|increment*|ridu*|diminu*|innalz*|abbass*|titol*|adegu*|sospen*|salire|salito|salita|salgo|calare|calato|calo|portare|portata|portato|portando|scalare|scalando|scalata|scalato',
  by: 'di|di soli|di circa|per',
  toLevel: 'a|fino a|ad|verso|intorno a',
  increment:
    'aumenti di|aumento di|incrementi di|incremento di|incrementi|incremento|aggiung*|riduzioni di|riduzione di|gradini|scaglioni|aumenti|in più ogni|a ogni passo|a ogni aumento|di volta in volta|al passo|gradualmente di|riducendo di|aumentando di|calare di|scalare di|aggiungo|aggiungere|aumentare di|aumentata di|aumentato di|ridurre di|ridotta di|diminuire di|salire di|scendere di|si sale di|si scende di|riduzione graduale|riduzione progressiva|riduzioni graduali|discesa di|scalo di|cali di|calo di|salendo di|scendendo di|scalando di|togliere|togliendo',
  usual:
    'abitual*|usual*|mantenimento|ottimal*|raccomanda*|consiglia*|di norma|di solito|solitamente|generalmente|in genere|la maggior parte|normalmente|si colloca|dose target|è consigliata|dose abituale|ottimale|bastano|basta|si prende|si prendono|si usa|si usano|si somministra|si somministrano|tipic*|efficac*|occorrono|servono|sufficient*|dose media efficace|fino a raggiungere una dose di|fino al raggiungimento di una dose',
  taken:
    'assunto|assunta|assumeva|assumevo|assumo|prende|preso|prendo|prendeva|prendevo|ricevut*|riceveva|riceve|ricevettero|ricevevano|ingerit*|ingestione|arrivato a|arrivata a|sono a|ero a|in cura con|presi|prese|dose media|prendendo|assumendo|trattato|trattata|sono passato a|infusi|iniettati|ingerito|ha assunto|terapia domiciliare|terapia in atto|oppure placebo|o placebo|hanno ricevuto|sono arrivato|dose mediana|mantiene|prendevano|assumevano|assume|assumono|trattati con|trattato con|trattata con|in terapia con|dose media era|dose media di|media di|dosi che vanno da|utilizzata è|dose utilizzata|ha preso|aveva preso|avevo preso|randomizzat*|somministrat*|è arrivato|è arrivata|passato a|passata a|mi bastano|mi basta|mi servono|attualmente|sto a|adesso sto a|sono sceso a|sono scesa a|sono salito a|sono salita a|mi ha portato a|mi hanno portato a|restare a|resto a|rimango a|dose attuale|dose precedente|dosi individualizzate|dose media è stata|media è stata di|dimesso con|dimessa con|alla dimissione|viene portato a|è sceso a|è salito a|hanno usato|ha usato|hanno utilizzato|sono stati usati',
  narrative:
    'paziente|caso|lui|lei|anni|uomo|donna|ricovero|ragazzo|ragazza|bambino|medico|mesi|da quando|attore|dopo|malato|malata|figlio|madre',
  threshold:
    'superav*|superat*|oltre|superior* a|superiori ai|superiore ai|più di|sopra|a partire da|inferior* a|meno di|almeno|supera|superano|superare|o più|maggiore di|maggiori di|eccede|al di sotto di|a partire dai|più alte di|non inferiore a|sotto i|al di sotto dei|anche solo|chi assumeva più di|al di sopra di|sopra i|oltre i|sotto|superiori a|superiore a|inferiori a|inferiore a|già con|anche con|solo con|solo sopra|al di sopra|al di sotto|o meno|superi|superino|superasse|superò|eccedeva|eccedono|ecceda|oltrepassa|oltrepassano|oltrepassava|se la dose raggiunge|se si raggiungono|se raggiunge|se si arriva|se la dose arriva|quando la dose raggiunge|pari o superiore a|pari o superiori a|uguale o superiore a|o superiore|o superiori|o maggiore|o maggiori|oltre gli|sopra gli|al di sopra dei|al di sopra degli',
  strength: 'confezion*|concentrazion*|aic|blister|divisibil*|scatola',
  form: 'compress*|cpr|capsul*|fial*|flacon*|soluzione*|siring*|sciroppo|sospensione|pastigli*|pillol*',
  instruct:
    'adulti|dose|posologia|deve|bambini|raccomandata|può|anziani|dosaggio|massima|abituale|devono|possono|dovrebbe|si consiglia|va|vanno',
  trial: 'placebo|randomizzat*|doppio cieco|braccio',
  hospital: 'ospedale|ospedaliero|ospedalizzat*|ricoverat*|in ospedale|degenti',
  effect:
    'può causare|può provocare|possono causare|coma|tossic*|mortale|letale|decessi|effetti collaterali|effetti indesiderati|causare|provocare|rischio|convulsioni|confusione|encefalopatia|moriva|morte|morire|intossicare|sovradosaggio|provoca|sonnolenza',
  next: 'poi|quindi|successivamente|in seguito|domani|seconda settimana|terza settimana|la prossima settimana',
  down: 'ridu*|diminu*|abbass*|scalare|scalando|scalata|scalato',
  authority:
    'agenzia|ansm|aifa|autorità|autorizzat*|autorizzazione|consentit*|approvat*|ente|ammessi|ammesso|giudice|legge|foglietto|scheda tecnica|linee guida|ministero|tribunale',
  point: 'soglia|minimo',
  renal:
    'insufficienza renale|clearance|egfr|dializzat*|emodializzat*|anziano|renale|renali|nefropatic*|dialisi|emodialisi|anziani|reni',
  not: 'non|mai|nessuno|nessuna|senza|né|vietato|rifiuta',
  versus: 'contro|contro i|invece di|anziché|rispetto a|rispetto ai|versus|vs|al posto di|prima',
  self: 'io|mio|mia|abbiamo|ho|ciao|sono|mese|fa|ieri',
  study: 'pazienti|studio|gruppo|trial|bevitori|risultati|media|mediana|coorte|studi|malati',
  past: 'era|è stato|è stata|ricoverato|ricoverata|racconta|raccontato|hanno|moriva|si è|ha ricevuto|hanno ricevuto|ha assunto|ha iniziato|aveva|avevano|erano|fu|furono|prese|ricevette|è passata|è passato|sono stati|sono state|stata|stato|prendevano|ha|ho iniziato|presi|presero|raggiunse|assunto|ingerito|somministrato|variava|variavano|oscillava|andavano da',
  usualHint:
    'efficac*|standard|sufficient*|basta|bastano|intervallo|terapeutic*|spesso|necessari*|è bene|dosi da|assumere|compreso|compresa|compresi|comprese|bastava|bastavano|bastare|varia tra|varia da|va da|vanno da|oscilla|si aggira|intorno a|attorno a|circa|adulti|rispondono|funziona|obiettivo|si usano|si usa|indicata|indicato',
  takenHint:
    'placebo|braccio|somministrat*|sovradosaggio|intossicazione|randomizzat*|in media|media di|nonostante|prescritt*|terapia|trattati|dose totale|era di|erano di|raggiunta|raggiunto|raggiungendo|estremi|intervallo da',
  ceilingHint:
    'non superior* a|limitat*|vietato|abbassato a|ridotta da|fissato a|fissata a|soglia|si può arrivare|può arrivare|potendo arrivare|possono arrivare|rendersi necessari|può raggiungere|possono raggiungere|potendo raggiungere|ridotto a|limitato a|limitata a|fermarsi a|arrivare anche a|se necessario fino a|possono essere raggiunte|può essere raggiunta|possono essere raggiunti|si poteva arrivare|poteva arrivare|potevano arrivare|si poteva salire|si poteva prescrivere|consentiva|permetteva|si arriva fino|arrivano fino|limita a|limitava',
  incrementHint:
    'ulterior*|in più|in meno|alla volta|per volta|step|ogni volta|aumentando|progressivi|a settimana',
  test: 'prova|test|dose test|dose di prova|bolo di prova',
  startHint:
    'introdu*|prima settimana|primo giorno|nei primi giorni|all inizio|i primi giorni|in principio|in un primo momento|per i primi|primi tre giorni|inizialmente',
  strengthHint: 'disponibil*|contien*|contenente|generico|equivalente|formulazion*|prezzo|dosaggi',
  response: 'rispond*|risposta|rispost*',
  modal:
    'deve|devono|può|possono|dovrebbe|dovrebbero|va|vanno|si deve|si può|potrà|sarà|essere|si consiglia|si raccomanda|bisogna',
  average: 'media|medie|medio|mediana|in media',
  keep: 'restare|resta|rimanere|rimane|mantenere|mantenuta|mantenersi|tenere|limitare|resti|rimanga|mantenga|tenga',
  vary: 'varia|variano|variava|variavano|oscilla|oscillano|vanno da|va da|tra|fra|compresa tra|compreso tra|comprese tra|variabile|variabili',
};
