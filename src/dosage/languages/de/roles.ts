import type { Words } from '../../words/lexicon.ts';

/** German: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const deRoles: Words = {
  ceiling:
    'höchstens|maxim*|max|höchstdosis|höchstdosen|tageshöchstdosis|tagesmaximaldosis|höchsttagesdosis|tageshöchstdosen|obergrenze|grenze|begrenz*|nicht übersteigen|nicht mehr als|nicht über|keinesfalls mehr als|limit|nie mehr als|höchstmenge|überschreiten|nicht hinaus|überschritten|deckel|gedeckelt|tageshöchstmenge|nicht höher als|nie über|deckelt|limitiert|oberhalb nicht|nur noch bis|höchstgrenze|maximal|oberste|will nicht über|maximum|nicht hinausgehen|nicht weiter als|mehr geht nicht|beipackzettel begrenzt|hinausgehen|nicht überschritten|nicht überschreiten|darf nicht über|mehr als erlaubt|beschränkt auf|limitiert auf|deckelt auf|gedeckelt auf|begrenzt auf|mehr soll|mehr darf|nicht zu überschreiten|darf nicht überschritten',
  upTo: 'bis zu|bis|bis auf|bis maximal|hinauf bis',
  start:
    'beginn*|begonn*|begann|anfang*|initial*|startdosis|eingeleit*|einleit*|einschleich*|einstieg*|angefangen|erste dosis|ansetzen|eindosier*|start|starten|startet|gestartet|startdosierung|startend|anfänglich|erst einmal|zuerst|als erstes|los geht es mit|los geht s mit|fängt|eingestiegen|erste injektion|ersten injektion|startet man|los ging es mit|los ging s mit|losgelegt mit|bin mit',
  change:
    'steiger*|gesteigert|erhöh*|reduzi*|senk*|gesenkt|verringer*|herabsetz*|anheb*|angehoben|aufdosier*|abdosier*|ausschleich*|hochdosier*|titrier*|auftitrier*|anpass*|vermind*|abgesenkt|ausgeschlichen|auszuschleichen|heruntergehen|herunter|hochgehen|runter|rauf|nachlegen|legt man nach|legt nach|nachgelegt|zulegen|draufpacken|höher dosieren|hinaufgehen|geht man rauf|geht man hoch',
  by: 'um|um jeweils|um je|um maximal|um höchstens|um bis zu|um weitere|jeweils um|um etwa',
  toLevel: 'auf|auf bis zu|auf etwa|auf maximal|bis auf|bis zu',
  increment:
    'schritte|schritten|in schritten von|schritten von|stufen|stufe|steigerung von|erhöhungen um|dosisschritte|dosiserhöhung|dosiserhöhungen|schritt|pro schritt|pro stufe|je stufe|jeden dritten tag|wöchentlich um|täglich um|pro woche mehr|erhöhung|reduktion um|schrittweise um|nächste stufe|steigern um|gesteigert um|erhöht um|erhöhen um|reduziert um|reduzieren um|senken um|senkt um|gesenkt um|und zwar um|legt man um|herunter um|runter um|nimmt um|jeweils weitere|absenkung um|senkung um|absenken um|ausschleichen um|abdosieren um|verringern um|verringerung um|herabsetzen um|anheben um|anhebung um',
  usual:
    'üblich*|erhaltungsdosis|erhaltungsdosen|erhaltung|empfohlen*|empfiehlt|empfehl*|in der regel|meist|meistens|normalerweise|die meisten|zieldosis|im allgemeinen|gewöhnlich|zielbereich|dosisbereich|mittlere dosis|normaldosis|bewegt sich|bewegen sich|liegt bei|liegen bei|angestrebt|gängig|gängige|gebräuchlich|erhaltungs*|optimale|richtwert|dosierung beträgt|nimmt man|man nimmt|gibt man|man gibt|wirksam|wirksame|reichen|genügen|genügt|reicht|ausreichend|gilt als|im bereich von|dosierungen zwischen|dosen zwischen|zieldosen|kommt aus mit|kommen mit|wirksame dosis|werden eingesetzt|wird eingesetzt|hält man|bis eine tagesdosis von|bis eine dosis von|bis zu einer tagesdosis von|bis die tagesdosis',
  taken:
    'nahm|nimmt|nehme|genommen|eingenommen|einnahm|einnehmen|erhielt|erhielten|erhält|bekam|bekommt|bekommen|bekamen|behandelt mit|verabreicht|verschrieben|schluckte|geschluckt|zuletzt|versicherte|eingestellt|stabil auf|bin auf|bin bei|war auf|lag bei|behandlungsarm|ingest*|einnahme von|dauermedikation|jetzt bei|gerade bei|mittleren dosis|einnehme|bekomme|kriege|dosis betrug|steht auf|stand auf|vertrug|gestiegen auf|komme ich|bei mir|gespritzt|appliziert|infundiert|inzwischen bei|vormedikation|hausmedikation|entlassmedikation|eingeliefert|schluckt|lag die dosis|mittlere dosis|medianen|median|dauertherapie|bin inzwischen|mittlerweile bei|verordnet hatte|verordnet bekam|bekam verordnet|wurde verordnet|wurden verordnet|eingenommen hatte|geschluckt hatte|wurden behandelt|wurde behandelt|erhalten hatte|stand unter|nahm ein|nahmen ein|durchschnittlich|aktuelle medikation|entlassungsmedikation|eingesetzt wurden|gegeben wurden|verabreicht wurden|reichen mir|reicht mir|mir reichen|mir reicht|genügen mir|brauche ich|ich brauche|komme ich mit|bin jetzt auf|bin jetzt bei|kalter entzug von|bisherige dosis|bisherige tagesdosis|aktuelle dosis|aktuelle tagesdosis|derzeitige dosis|vorherige dosis|jetzige dosis|durchschnittsdosis|mittlere tagesdosis|umgestellt auf|individuell angepasste dosen|individuellen dosen|aktuell|derzeit|zurzeit|momentan',
  narrative:
    'patient|patientin|fall|er|sie|jährige|jähriger|jährigen|hausarzt|mann|frau|arzt|kind|junge|mädchen|monate|wochen|jahre|aufnahme|fallbericht|seine|ihr|ihm|ihre',
  threshold:
    'über|mehr als|ab|oberhalb|übersteigt|übersteigen|weniger als|höher als|jenseits|oder mehr|und mehr|unterhalb|überschreitet|mindestdosis|mehr wie|darüber|größer|kleiner als|nicht unter|bis unter|ab einer|schon eine|bereits ab|bereits|schon|darunter|jenseits von|unter|selbst|bereits bei|schon bei|erst bei|erst ab|erst oberhalb|oder höher|oder weniger|dosen über|dosen ab|dosis über|dosis ab|hochdosis|überstieg|überstiegen|überschritt|hinausging|hinausgeht|oder darüber|ab dosen von|ab einer dosis von|ab einer tagesdosis von|wenn die dosis|sobald die dosis|falls die dosis|erreicht die dosis|erreicht die tagesdosis|mindestens',
  strength:
    'packung*|stärke*|wirkstärke*|konzentration*|handelsform*|pzn|n1|n2|n3|teilbar*|pro tablette|je tablette|je ml|pro ml|entspricht|was drin ist|zusammensetzung|inhaltsstoffe',
  form: 'tablette*|tbl|tabl|kapsel*|ampulle*|lösung*|injektionslösung|infusionslösung|durchstechflasche*|fertigspritze*|filmtablette*|suspension|saft|tropfen|stärke',
  instruct:
    'erwachsene|erwachsenen|dosierung|sollte|soll|kinder|tagesdosis|empfohlene|kann|dialyse|üblich|sollten|können|darf|dürfen|muss|müssen|empfohlen|werden',
  trial: 'placebo|randomisier*|doppelblind|studienarm|behandlungsarm',
  hospital: 'stationär*|klinik|krankenhaus|klinisch',
  effect:
    'kann zu|führen kann|führt zu|koma|toxisch*|tödlich*|todesfälle|nebenwirkungen|sterberisiko|verwirrtheit|auslösen|verursachen|risiko|vergiftung|starben|sterben|tod|anfälle|krampfanfälle|bewusstlosigkeit|führen|enzephalopathie|zunehmen|nehmen zu|intoxikation|überdosierung|überdosis|bewusstlos|enzephalopathisch|gefährlich|vergiftet|können zu|kann verursachen|verursacht|verursachten|krampfanfall|klinikeinweisung',
  next: 'dann|anschließend|danach|später|gefolgt von|morgen|nächste woche|zweite woche|dritte woche|zweiten woche',
  down: 'reduzi*|senk*|gesenkt|verringer*|herabsetz*|ausschleich*|abdosier*|vermind*|abgesenkt|runter',
  authority:
    'behörde|behörden|ansm|bfarm|zulassung|zugelassen|zulässig|arzneimittelbehörde|genehmig*|erlaubt|agentur|zulassungsbehörde|gericht|gesetz|vorgeschrieben|leitlinie|fachinformation|aufsichtsbehörde|ministerium|beschränkt|erlaubt*|zugelassen*|zulässig*|beipackzettel|beipacktext|beipacktexte|beschluss|verordnung',
  point: 'schwelle|schwellendosis|switch|mindestdosis|mindestens|minimum',
  renal:
    'niereninsuffizienz|nierenfunktion|egfr|kreatinin clearance|dialysepflichtig*|hämodialyse*|geriatrisch*|niere|nieren*|dialyse|hämodialyse|ältere|älteren',
  not: 'nicht|nie|niemals|kein|keine|keinen|keiner|ohne|keinesfalls|weigert|verweigert|verboten',
  versus:
    'statt|anstatt|gegenüber|gegen|versus|vs|zuvor|bisher|im vergleich zu|anstelle von|verglichen mit',
  self: 'ich|mein|meine|wir|bin|mir|hallo|mich|habe|hab|heute|gestern|zusammen',
  study:
    'studie|studien|gruppe|gruppen|probanden|teilnehmer|kohorte|ergebnis|ergebnisse|mittlere|betrug',
  past: 'wurde|wurden|war|hatte|aufgenommen|verstarb|gefunden|berichtet|starben|bewusstlos|eingeliefert|erhielt|erhielten|nahm|nahmen|bekam|bekamen|begann|begannen|hatten|waren|lag|lagen|stieg|stiegen|ging|gingen|kam|kamen|schluckte|schluckten|betrug|musste|mussten|konnte|konnten|zeigte|zeigten|vor jahren|ließ|gab|wollte|verordnet hatte|sank|half|brauchte|brauchten|habe ich|hab ich|bin ich|schwankten|schwankte|reichten von|reichte von',
  usualHint:
    'optimal*|standard*|wirksam*|ausreichend|reichen|genügen|genügt|ausreichen|therapeutisch*|benötigen|brauchen|soll|nehmen sie|kommen mit|auskommen|wirkt|wirken|durchschnitt|erforderlich|etwa|ungefähr|je nach|reicht|ziel',
  takenHint:
    'unter|placebo|arm|randomisier*|gegeben|verordnet|überdosis|überdosier*|intoxikation|mittlere|mittel|medikation|trotz|durchschnittlich|gibt mir|mein arzt|aktuell|erreichte|erreichten|einnahme|spanne',
  ceilingHint:
    'möglich|beschränk*|höchste|darf nicht|kein mehr|nicht empfohlen|mehr als nötig|schluss|reduziert auf|gesenkt|herabgesetzt|ausnahmefällen|möglich bis|nur noch|erlaubt|ziehen den strich|zieht den strich|strich bei|schluss bei|ist schluss|gesteigert werden auf|notfalls bis|kann erreichen|festgelegt auf|begrenzt auf|gesenkt auf|herabgesetzt auf|bei bedarf bis|nicht weiter|können erreicht werden|kann erreicht werden|erreicht werden können|durfte bis|durften bis|durfte man bis|darf bis|dürfen bis|konnte bis|konnten bis|gegeben werden dürfen|durfte|durften',
  incrementHint:
    'zusätzlich*|weitere|weiteren|jeweils|mehr|dazu|drauf|hinzu|zusätzlich|je woche|jede woche|wöchentlich|pro woche',
  test: 'zum test|der test|test|testdosis|testdosen|erste testdosis|testbolus',
  startHint:
    'anfangs|einschleichend|zunächst|niedrigdosis|erste woche|ersten tag|ersten tagen|in der ersten woche|habe mit|niedrig|zu anfang|erste|in den ersten tagen|den ersten tagen|in den ersten drei tagen|am anfang|zu beginn|erstmal',
  strengthHint: 'erhältlich|enthält|enthalten|generikum|stück|verfügbar|hersteller|präparat|preis',
  response: 'ansprechen|anspricht|angesprochen|ansprach|reagier*|ansprechens|wirkung ausbleibt',
  modal:
    'soll|sollen|sollte|sollten|kann|können|könnte|darf|dürfen|muss|müssen|wird|werden|ist zu|sind zu|empfohlen|bitte',
  average:
    'mittlere|mittleren|mittlerer|mittel|durchschnittlich|durchschnittliche|durchschnittlichen|durchschnitt|median|mediane|medianen|schnitt',
  keep: 'bleiben|bleibt|bleib|halten|hält|gehalten|begrenzen|bleiben sie|halten sie',
  vary: 'schwankt|schwanken|schwankte|schwankten|zwischen|reicht von|reichte von|reichten von|variiert|variierte|spanne',
};
