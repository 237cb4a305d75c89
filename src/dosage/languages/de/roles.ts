import type { Words } from '../../lexicon.ts';

/** German: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const deRoles: Words = {
  ceiling:
    'höchstens|maxim*|max|höchstdosis|höchstdosen|maximaldosis|tageshöchstdosis|tagesmaximaldosis|höchsttagesdosis|tageshöchstdosen|obergrenze|grenze|begrenz*|beschränk*|nicht überschreiten|nicht überschritten|nicht übersteigen|nicht mehr als|nicht über|keinesfalls mehr als|limit|nie mehr als|höchste|höchstmenge|überschritten werden|überschreiten|nicht hinaus|darf nicht|überschritten|deckel|gedeckelt|tageshöchstmenge|nicht höher als|kein mehr|nicht empfohlen|wird nicht empfohlen|maximale tagesdosis|die höchstdosis|obergrenze von|mehr als nötig|darf nicht mehr als|dürfen nicht mehr als|nie über|grenze von|grenze bei|grenze auf|schluss|deckelt|gedeckelt auf|begrenzt auf|beschränkt auf|limitiert|reduziert auf|gesenkt auf|gesenkt|herabgesetzt|oberhalb nicht|maximal erlaubte|zugelassene höchstdosis',
  upTo: 'bis zu|bis|bis auf|bis maximal|hinauf bis',
  start:
    'beginn*|begonn*|begann|anfang*|anfangs*|initial*|initialdosis|startdosis|eingeleit*|einleit*|einschleich*|zunächst|einstieg*|angefangen|niedrigdosis|erste dosis|erste woche|ansetzen|eindosier*|anfangsdosis|anfangsdosierung|start|starten|startet|gestartet|testdosis|testdosen|startdosierung|ersten tag|am ersten tag|ersten tagen|beginnt man|man beginnt|begonnen wird|beginnend mit|zu anfang|in der ersten woche|anfangs|startend|einstiegsdosis|zum einstieg|angefangen mit|habe mit|anfangen|niedrig',
  change:
    'steiger*|gesteigert|erhöh*|reduzi*|senk*|gesenkt|verringer*|herabsetz*|anheb*|angehoben|aufdosier*|abdosier*|ausschleich*|hochdosier*|titrier*|auftitrier*|anpass*|vermind*|abgesenkt|ausgeschlichen|auszuschleichen|hochdosiert|steigern|verringert|heruntergehen|herunter|hochgehen|runter|rauf',
  by: 'um|um jeweils|um je|um maximal|um höchstens|um bis zu|um weitere|jeweils um|um etwa',
  toLevel: 'auf|auf bis zu|auf etwa|auf maximal|bis auf|bis zu',
  increment:
    'schritte|schritten|in schritten von|schritten von|stufen|stufe|zusätzlich*|weitere|weiteren|steigerung von|erhöhungen um|jeweils|dosisschritte|dosiserhöhung|dosiserhöhungen|schritt|pro schritt|mehr|dazu|drauf|hinzu|pro stufe|je stufe|jeden dritten tag|wöchentlich um|täglich um|zusätzlich|je woche|pro woche mehr',
  usual:
    'üblich*|erhaltungsdosis|erhaltungsdosen|erhaltung|optimal*|empfohlen*|empfiehlt|empfehl*|in der regel|meist|meistens|normalerweise|die meisten|standard*|wirksam*|zieldosis|ausreichend|reichen|genügen|genügt|ausreichen|im allgemeinen|gewöhnlich|therapeutisch*|zielbereich|dosisbereich|mittlere dosis|normaldosis|benötigen|brauchen|soll|nehmen sie|üblich sind|üblich|bewegt sich|bewegen sich|liegt bei|liegen bei|kommen mit|auskommen|wirkt|wirken|durchschnitt|erforderlich|genügen meist|reichen meist|etwa|ungefähr|empfohlene tagesdosis|angestrebt|gängig|gängige|je nach',
  taken:
    'nahm|nimmt|nehme|genommen|eingenommen|einnahm|einnehmen|erhielt|erhielten|erhält|bekam|bekommt|bekommen|bekamen|behandelt mit|unter|placebo|arm|randomisier*|verabreicht|gegeben|verordnet|verschrieben|schluckte|geschluckt|überdosis|überdosier*|intoxikation|mittlere|mittel|medikation|zuletzt|versicherte|eingestellt auf|eingestellt|stabil auf|bin auf|bin bei|war auf|lag bei|trotz|behandlungsarm|ingest*|einnahme von|durchschnittlich|dauermedikation|aktuelle medikation|jetzt bei|bin jetzt bei|gerade bei|mittleren dosis|mittlere dosis|nahm ein|einnehme|hatte eingenommen|bekomme|kriege|gibt mir|mein arzt|unter einer therapie mit|aktuell|dosis betrug|erreichte|erreichten|steht auf|stand auf|vertrug|habe genommen|hat genommen|gestiegen auf|komme ich|bei mir|gespritzt|appliziert|infundiert',
  narrative:
    'patient|patientin|ich|mein|meine|studie|studien|gruppe|gruppen|probanden|teilnehmer|fall|jahre alt|er|sie|wir|jährige|jähriger|jährigen|wurde|wurden|war|hatte|hausarzt|bin|mir|hallo|mich|mann|frau|arzt|kind|junge|mädchen|kohorte|ergebnis|ergebnisse|monate|wochen|jahre|aufgenommen|aufnahme|verstarb|gefunden|berichtet|fallbericht|habe|hab',
  threshold:
    'über|mehr als|ab|oberhalb|übersteigt|übersteigen|weniger als|höher als|jenseits|größer als|oder mehr|und mehr|unterhalb|überschreitet|dosen über|ab einer dosis von|ab dosen von|mindestdosis|über der dosis von|bei mehr als|von mehr als|mehr wie|darüber|ab etwa|ab circa|bei dosierungen über|bei dosierungen ab|dosierungen über|ab einer tagesdosis von|größer|kleiner als|nicht unter|bis unter',
  strength:
    'packung*|stärke*|wirkstärke*|erhältlich|enthält|enthalten|konzentration*|generikum|handelsform*|pzn|stück|n1|n2|n3|teilbar*|verfügbar|hersteller|präparat|preis',
  form: 'tablette*|tbl|tabl|kapsel*|ampulle*|lösung*|injektionslösung|infusionslösung|durchstechflasche*|fertigspritze*|filmtablette*|suspension|saft|tropfen|stärke',
  instruct:
    'erwachsene|erwachsenen|dosierung|sollte|soll|kinder|tagesdosis|empfohlene|kann|dialyse|üblich|sollten|können|darf|dürfen|muss|müssen|empfohlen|werden',
  trial: 'placebo|randomisier*|doppelblind|studienarm|behandlungsarm',
  hospital: 'stationär*|klinik|krankenhaus|klinisch',
  effect:
    'kann zu|führen kann|führt zu|koma|toxisch*|tödlich*|todesfälle|nebenwirkungen|sterberisiko',
  next: 'dann|anschließend|danach|später|gefolgt von',
  down: 'reduzi*|senk*|gesenkt|verringer*|herabsetz*|ausschleich*|abdosier*|vermind*|abgesenkt|runter',
  authority:
    'behörde|behörden|ansm|bfarm|zulassung|zugelassen|zulässig|arzneimittelbehörde|genehmig*|erlaubt|agentur',
  point: 'schwelle|schwellendosis|switch|mindestdosis|mindestens|minimum',
  renal: 'niere|nieren*|niereninsuffizienz|nierenfunktion|dialyse|hämodialyse|ältere|älteren',
};
