import type { Words } from '../../lexicon.ts';

/** German: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const deRoles: Words = {
  ceiling:
    'höchstens|maxim*|max|höchstdosis|höchstdosen|tageshöchstdosis|tagesmaximaldosis|höchsttagesdosis|tageshöchstdosen|obergrenze|grenze|begrenz*|beschränk*|nicht übersteigen|nicht mehr als|nicht über|keinesfalls mehr als|limit|nie mehr als|höchste|höchstmenge|überschreiten|nicht hinaus|darf nicht|überschritten|deckel|gedeckelt|tageshöchstmenge|nicht höher als|kein mehr|nicht empfohlen|mehr als nötig|nie über|schluss|deckelt|limitiert|reduziert auf|gesenkt|herabgesetzt|oberhalb nicht|nur noch bis|höchstgrenze|maximal|oberste|will nicht über|ausnahmefällen|möglich bis|maximum|nicht hinausgehen|nicht weiter als|mehr geht nicht|nur noch|erlaubt',
  upTo: 'bis zu|bis|bis auf|bis maximal|hinauf bis',
  start:
    'beginn*|begonn*|begann|anfang*|initial*|startdosis|eingeleit*|einleit*|einschleich*|zunächst|einstieg*|angefangen|niedrigdosis|erste dosis|erste woche|ansetzen|eindosier*|start|starten|startet|gestartet|testdosis|testdosen|startdosierung|ersten tag|ersten tagen|in der ersten woche|startend|habe mit|niedrig|zu anfang|erste testdosis|erste|testbolus|anfänglich',
  change:
    'steiger*|gesteigert|erhöh*|reduzi*|senk*|gesenkt|verringer*|herabsetz*|anheb*|angehoben|aufdosier*|abdosier*|ausschleich*|hochdosier*|titrier*|auftitrier*|anpass*|vermind*|abgesenkt|ausgeschlichen|auszuschleichen|heruntergehen|herunter|hochgehen|runter|rauf',
  by: 'um|um jeweils|um je|um maximal|um höchstens|um bis zu|um weitere|jeweils um|um etwa',
  toLevel: 'auf|auf bis zu|auf etwa|auf maximal|bis auf|bis zu',
  increment:
    'schritte|schritten|in schritten von|schritten von|stufen|stufe|zusätzlich*|weitere|weiteren|steigerung von|erhöhungen um|jeweils|dosisschritte|dosiserhöhung|dosiserhöhungen|schritt|pro schritt|mehr|dazu|drauf|hinzu|pro stufe|je stufe|jeden dritten tag|wöchentlich um|täglich um|zusätzlich|je woche|pro woche mehr|jede woche|wöchentlich|erhöhung|reduktion um|schrittweise um|pro woche|nächste stufe',
  usual:
    'üblich*|erhaltungsdosis|erhaltungsdosen|erhaltung|optimal*|empfohlen*|empfiehlt|empfehl*|in der regel|meist|meistens|normalerweise|die meisten|standard*|wirksam*|zieldosis|ausreichend|reichen|genügen|genügt|ausreichen|im allgemeinen|gewöhnlich|therapeutisch*|zielbereich|dosisbereich|mittlere dosis|normaldosis|benötigen|brauchen|soll|nehmen sie|bewegt sich|bewegen sich|liegt bei|liegen bei|kommen mit|auskommen|wirkt|wirken|durchschnitt|erforderlich|etwa|ungefähr|angestrebt|gängig|gängige|je nach|reicht|gebräuchlich|erhaltungs*|optimale|ziel|richtwert|dosierung beträgt',
  taken:
    'nahm|nimmt|nehme|genommen|eingenommen|einnahm|einnehmen|erhielt|erhielten|erhält|bekam|bekommt|bekommen|bekamen|behandelt mit|unter|placebo|arm|randomisier*|verabreicht|gegeben|verordnet|verschrieben|schluckte|geschluckt|überdosis|überdosier*|intoxikation|mittlere|mittel|medikation|zuletzt|versicherte|eingestellt|stabil auf|bin auf|bin bei|war auf|lag bei|trotz|behandlungsarm|ingest*|einnahme von|durchschnittlich|dauermedikation|jetzt bei|gerade bei|mittleren dosis|einnehme|bekomme|kriege|gibt mir|mein arzt|aktuell|dosis betrug|erreichte|erreichten|steht auf|stand auf|vertrug|gestiegen auf|komme ich|bei mir|gespritzt|appliziert|infundiert|einnahme|inzwischen bei|vormedikation|hausmedikation|entlassmedikation|eingeliefert|schluckt|lag die dosis|mittlere dosis|spanne|medianen|median|dauertherapie|bin inzwischen|mittlerweile bei',
  narrative:
    'patient|patientin|ich|mein|meine|studie|studien|gruppe|gruppen|probanden|teilnehmer|fall|er|sie|wir|jährige|jähriger|jährigen|wurde|wurden|war|hatte|hausarzt|bin|mir|hallo|mich|mann|frau|arzt|kind|junge|mädchen|kohorte|ergebnis|ergebnisse|monate|wochen|jahre|aufgenommen|aufnahme|verstarb|gefunden|berichtet|fallbericht|habe|hab|starben|bewusstlos|eingeliefert|mittlere|betrug|seine|ihr|ihm|ihre|heute|gestern|zusammen',
  threshold:
    'über|mehr als|ab|oberhalb|übersteigt|übersteigen|weniger als|höher als|jenseits|oder mehr|und mehr|unterhalb|überschreitet|mindestdosis|mehr wie|darüber|größer|kleiner als|nicht unter|bis unter|ab einer|schon eine|bereits ab|bereits|schon|darunter|jenseits von|unter',
  strength:
    'packung*|stärke*|wirkstärke*|erhältlich|enthält|enthalten|konzentration*|generikum|handelsform*|pzn|stück|n1|n2|n3|teilbar*|verfügbar|hersteller|präparat|preis',
  form: 'tablette*|tbl|tabl|kapsel*|ampulle*|lösung*|injektionslösung|infusionslösung|durchstechflasche*|fertigspritze*|filmtablette*|suspension|saft|tropfen|stärke',
  instruct:
    'erwachsene|erwachsenen|dosierung|sollte|soll|kinder|tagesdosis|empfohlene|kann|dialyse|üblich|sollten|können|darf|dürfen|muss|müssen|empfohlen|werden',
  trial: 'placebo|randomisier*|doppelblind|studienarm|behandlungsarm',
  hospital: 'stationär*|klinik|krankenhaus|klinisch',
  effect:
    'kann zu|führen kann|führt zu|koma|toxisch*|tödlich*|todesfälle|nebenwirkungen|sterberisiko|verwirrtheit|auslösen|verursachen|risiko|vergiftung|starben|sterben|tod|anfälle|krampfanfälle|bewusstlosigkeit|führen|enzephalopathie|zunehmen|nehmen zu',
  next: 'dann|anschließend|danach|später|gefolgt von|morgen|nächste woche|zweite woche|dritte woche|zweiten woche',
  down: 'reduzi*|senk*|gesenkt|verringer*|herabsetz*|ausschleich*|abdosier*|vermind*|abgesenkt|runter',
  authority:
    'behörde|behörden|ansm|bfarm|zulassung|zugelassen|zulässig|arzneimittelbehörde|genehmig*|erlaubt|agentur|zulassungsbehörde|gericht|gesetz|vorgeschrieben|leitlinie|fachinformation|aufsichtsbehörde|ministerium|beschränkt',
  point: 'schwelle|schwellendosis|switch|mindestdosis|mindestens|minimum',
  renal: 'niere|nieren*|dialyse|hämodialyse|ältere|älteren',
  not: 'nicht|nie|niemals|kein|keine|keinen|keiner|ohne|keinesfalls|weigert|verweigert|verboten',
  versus:
    'statt|anstatt|gegenüber|gegen|versus|vs|zuvor|bisher|im vergleich zu|anstelle von|verglichen mit',
};
