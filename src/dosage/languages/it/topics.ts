import type { Words } from '../../words/lexicon.ts';

/** Italian: routes, whose amounts, who and what for, and words that are no names. */
export const itTopics: Words = {
  dose: 'dose|dosi|posologia|dosaggio|dosaggi|trattamento|terapia|prescrizione|quantità',
  oral: 'per via orale|via orale|orale|per os|compressa|compresse|cpr|capsule|bocca|orali',
  intrathecal:
    'intratecale|intratecali|pompa|pompe|lombare|infusione|bolo|catetere|intraspinale|serbatoio|impiantata|impiantabile|iniettabile|iniettabili|soluzione per infusione|siringa preriempita',
  parenteral: 'endovenosa|endovena|ev|intramuscolo|sottocute',
  givenHow:
    'e v|per via endovenosa|per via sottocutanea|per via intramuscolare|per via parenterale|sublinguale|per via sublinguale|sotto la lingua|sotto cute',
  companion:
    'con|che|senza|rispetto a|come|a differenza di|invece di|al posto di|in associazione con|associato a|alternativa|versus|contro|insieme a|oppure|né|anche|oltre a',
  filler:
    'di|orale|per os|per via orale|in|compresse|compressa|dose|intratecale|puro|la|il|della|per|forma|di peso|di peso corporeo|o più|e più|massimo|al massimo|in totale|da assumere|da prendere|somministrato|somministrata|somministrati|assunto|di farmaco|del farmaco|di principio attivo|di medicinale|di prodotto|di sostanza',
  alcohol:
    'alcol|alcool|etanolo|vino|birra|bicchiere|bicchieri|bevande|beve|beveva|bevono|bevevano|bere|alcolico|alcolica',
  level:
    'mic|cmin|ematiche|sieriche|plasmatica|plasmatico|plasmatiche|sierica|sierico|ematica|ematico|cmax|picco|creatinina|creatininemia|glicemia|livelli|livello|liquor',
  child:
    'bambino|bambini|pediatrico|pediatrica|pediatrici|adolescente|adolescenti|lattante|anni di età',
  animal: 'cane|cani|gatto|gatti|ratto|ratti|topo|topi|animale|animali|veterinario|veterinaria',
  drinking:
    'alcol|alcool|alcolismo|alcolista|alcolisti|alcoldipendenza|alcolici|astinenza|craving|bevitore|bevitori|ricaduta|cirrosi|alcolica',
  spastic:
    'spasticità|spastico|spastica|spasmi|spasmo|sclerosi multipla|midollo|miorilassante|miorilassanti|paralisi cerebrale|ipertono|rigidità|distonia|muscolare',
  abbreviation: 'cp|cpr|comp|dr|sig|ecc|es|ca|cfr|pag|art|cpr|max|prof|dott',
  common:
    'il|lo|la|i|gli|le|un|una|di|del|della|da|a|al|in|con|su|per|tra|fra|e|o|ma|che|sono|era|dose|dosi|posologia|giorno|giorni|settimana|mese|anno|anni|adulti|bambini|pazienti|compressa|compresse|fase|totale|mattina|sera|notte|pranzo|circa|solo|poi|dopo|prima|fino|massimo|media|gruppo|placebo|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|iniziale|mantenimento|attualmente|farmaco|terapia|soluzione|non|si|delle|dei|degli|nel|nella|nelle|alla|alle|dal|dalla|sul|come|più|anche|può|deve|essere|stato|stata|questo|questa|ogni|senza|quando|ha|hanno|ad|ed',
  latter: 'quest ultimo|quest ultima',
  former: 'il primo',
  respectively: 'rispettivamente',
};
