import type { Words } from '../../lexicon.ts';

/** Italian: what is said about an amount, by which route, of whom. */
export const itStatements: Words = {
  ceiling:
    'fino a|fino ad|massimo|massima|massime|massimi|max|al massimo|non superare|non deve superare|non superiore a|non superiori a|non oltre|non più di|limite|limitato|limitata|tetto|senza superare|da non superare|non eccedere|non supera|non deve essere superata|non va superata|mai più di|mai superare|mai oltre|soglia massima',
  start:
    'iniziale|iniziali|inizio|iniziare|inizia|iniziato|iniziata|si inizia|inizialmente|cominciare|comincia|si comincia|cominciato|partire con|si parte|all inizio|dose di partenza|avvio|avviato|avviata|iniziando|partendo da|prima dose',
  increment:
    'aumentare di|aumentata di|aumentato di|aumenti di|aumento di|incrementi di|incremento di|incrementi|incremento|incrementare di|incrementata di|aggiungere|aggiungendo|scalare di|ridurre di|riduzione di|riduzioni di|ridotta di|diminuire di|diminuzione di|scalando di|ulteriori|ulteriore|in più|in meno|alla volta|gradini di|scaglioni di|aumentando di|aumenta di',
  usual:
    'abituale|usuale|abituali|usuali|mantenimento|ottimale|ottimali|raccomandato|raccomandata|raccomandate|consigliato|consigliata|raccomanda|di norma|di solito|solitamente|generalmente|in genere|in media|media|tra|compresa|comprese|compreso|efficace|efficaci|standard|sufficiente|sufficienti|la maggior parte|normalmente|posologia|basta|bastano|intervallo',
  taken:
    'assume|assunto|assunta|assumeva|assumere|assumevo|assumo|prende|preso|prendo|prendeva|prendevo|ricevuto|riceveva|riceve|ricevettero|ricevevano|trattato|trattata|trattati|terapia|in terapia|studio|gruppo|placebo|braccio|paziente|pazienti|somministrato|somministrata|somministrati|ingerito|ingestione|sovradosaggio|intossicazione|con|io|mio|sono|era|trial|attualmente|portato a|aumentata a|aumentato a|ridotta a|ridotto a|arrivato a|randomizzati',
  threshold:
    'oltre|superiore a|superiori a|superiore ai|superiori ai|più di|al di sopra di|sopra|a partire da|da|inferiore a|inferiori a|meno di|almeno|soglia|supera|superano|superare|superati|o più|maggiore di|eccede|al di sotto',
  strength:
    'compressa|compresse|cpr|capsula|capsule|fiala|fiale|flaconcino|flacone|soluzione|soluzione iniettabile|confezione|confezioni|disponibile|disponibili|contiene|contenente|concentrazione|concentrazioni|divisibili|divisibile|blister|siringa|generico|equivalente|formulazione|formulazioni|sciroppo|aic',
  dose: 'dose|dosi|posologia|dosaggio|dosaggi|trattamento|terapia|prescrizione|quantità',
  oral: 'orale|per os|via orale|per via orale|compressa|compresse|cpr|capsule|bocca|orali',
  intrathecal:
    'intratecale|intratecali|pompa|pompe|puntura lombare|lombare|infusione|infusione continua|bolo|catetere|intraspinale|serbatoio|impiantata|impiantabile',
  parenteral: 'endovenosa|endovena|ev|intramuscolo|sottocute',
  companion:
    'con|che|senza|rispetto a|come|a differenza di|invece di|al posto di|in associazione con|associato a|alternativa|versus|contro|insieme a|oppure|né|anche|oltre a',
  filler:
    'di|orale|per os|per via orale|in|compresse|compressa|dose|intratecale|puro|la|il|della|per|forma',
  alcohol:
    'alcol|alcool|etanolo|vino|birra|bicchiere|bicchieri|bevande|beve|beveva|bevono|bevevano|bere|alcolico|alcolica',
  level:
    'plasmatica|plasmatico|plasmatiche|sierica|sierico|ematica|ematico|cmax|picco|creatinina|creatininemia|glicemia|livelli|livello|concentrazione plasmatica|concentrazioni plasmatiche',
  child:
    'bambino|bambini|pediatrico|pediatrica|pediatrici|adolescente|adolescenti|lattante|anni di età',
  animal: 'cane|cani|gatto|gatti|ratto|ratti|topo|topi|animale|animali|veterinario|veterinaria',
  drinking:
    'alcol|alcool|alcolismo|alcolista|alcolisti|alcoldipendenza|alcolici|astinenza|craving|bevitore|bevitori|ricaduta|dipendenza da alcol|cirrosi|alcolica',
  spastic:
    'spasticità|spastico|spastica|spasmi|spasmo|sclerosi multipla|midollo|miorilassante|miorilassanti|paralisi cerebrale|ipertono|rigidità|distonia|muscolare',
  abbreviation: 'dr|sig|ecc|es|ca|cfr|pag|art|cpr|max|prof|dott',
  common:
    'il|lo|la|i|gli|le|un|una|di|del|della|da|a|al|in|con|su|per|tra|fra|e|o|ma|che|è|sono|era|dose|dosi|posologia|giorno|giorni|settimana|mese|anno|anni|adulti|bambini|pazienti|compressa|compresse|fase|totale|mattina|sera|notte|pranzo|circa|solo|poi|dopo|prima|fino|massimo|media|gruppo|placebo|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|iniziale|mantenimento|attualmente|farmaco|terapia|soluzione',
};
