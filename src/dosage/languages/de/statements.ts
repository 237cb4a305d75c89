import type { Words } from '../../lexicon.ts';

/** German: what is said about an amount, by which route, of whom. */
export const deStatements: Words = {
  ceiling:
    'bis zu|höchstens|maximal|maximale|maximalen|maximum|max|höchstdosis|maximaldosis|tageshöchstdosis|tagesmaximaldosis|höchsttagesdosis|obergrenze|grenze|begrenzt|beschränkt|nicht überschreiten|nicht überschritten|nicht übersteigen|nicht mehr als|nicht über|keinesfalls mehr als|darf nicht|deckel|limit|begrenzung|nie mehr als|oberste|höchste|höchstmenge|begrenzte|begrenzen|obergrenze von|überschreiten|überschritten|überschritten werden',
  start:
    'beginn|beginnen|beginnt|begonnen|begann|anfangs|anfangsdosis|initial|initiale|initialdosis|startdosis|start|starten|startet|eingeleitet|einleitung|einleiten|einschleichen|einschleichend|zunächst|zu beginn|anfangsdosierung|einstieg|einstiegsdosis|am anfang|angefangen|niedrigdosis|startet man|begonnen mit|beginnend',
  increment:
    'um|steigerung|steigerungen|schritte|schritten|in schritten von|schritten von|erhöhung um|erhöht um|erhöhen um|gesteigert um|steigern um|zusätzlich|zusätzliche|weitere|weiteren|reduktion um|reduziert um|reduzieren um|senken um|gesenkt um|jeweils|ausschleichen|stufen|stufe',
  usual:
    'üblich|üblicherweise|übliche|üblichen|erhaltungsdosis|erhaltungsdosen|optimal|optimale|empfohlen|empfohlene|empfohlenen|empfiehlt|in der regel|meist|meistens|normalerweise|die meisten|zwischen|liegt|liegen|standard|standarddosis|wirksam|wirksame|zieldosis|ausreichend|reichen|genügen|genügt|durchschnittlich|im allgemeinen|gewöhnlich|soll|therapeutische|dosierung|ausreichen',
  taken:
    'nahm|nimmt|nehme|genommen|nehmen|eingenommen|einnahm|einnehmen|erhielt|erhielten|erhält|bekam|bekommt|bekommen|bekamen|behandelt|unter|studie|gruppe|placebo|arm|randomisiert|patient|patientin|patienten|ich|er|sie|mein|meine|verabreicht|verabreichung|gegeben|verordnet|verschrieben|auf|schluckte|geschluckt|überdosis|intoxikation|mittlere|medikation|zuletzt|aktuell|derzeit|versicherte|probanden|teilnehmer|studien|im mittel|erhöht auf|gesteigert auf|reduziert auf',
  threshold:
    'über|mehr als|ab|oberhalb|übersteigt|übersteigen|unter|weniger als|mindestens|höher als|höhere|schwelle|jenseits|größer als|oder mehr|und mehr|unterhalb|überschreitet|dosen von|bei dosen',
  strength:
    'tablette|tabletten|tbl|tabl|kapsel|kapseln|ampulle|ampullen|lösung|injektionslösung|infusionslösung|packung|packungen|stärke|stärken|wirkstärke|wirkstärken|teilbar|teilbare|erhältlich|enthält|enthalten|konzentration|konzentrationen|durchstechflasche|fertigspritze|filmtabletten|generikum|handelsform|pzn|stück|n1|n2|n3',
  dose: 'dosis|dosen|dosierung|dosierungen|menge|behandlung|therapie|gabe',
  oral: 'oral|orale|oraler|orales|per os|tabletten|tablette|kapseln|einnehmen|mund',
  intrathecal:
    'intrathekal|intrathekale|intrathekalen|intrathekaler|intrathekales|pumpe|pumpen|lumbalpunktion|infusion|infusionspumpe|bolus|testdosis|testbolus|implantiert|katheter|infusionslösung',
  parenteral: 'intravenös|i v|iv|subkutan|intraperitoneal',
  companion:
    'mit|als|ohne|statt|anstatt|anstelle|wie|gegenüber|im vergleich zu|im gegensatz zu|kombiniert mit|alternative|außer|neben|versus|gegen|auch',
  filler:
    'von|oral|orale|intrathekal|intrathekales|tabletten|tablette|reinem|der|die|das|des|in|form|per os',
  alcohol:
    'alkohol|reinalkohol|äthanol|ethanol|wein|bier|getränk|getränke|trinkt|trank|trinken|tranken|schnaps|reiner alkohol',
  level:
    'plasmaspiegel|serumspiegel|plasmakonzentration|serum|plasma|spiegel|kreatinin|serumkreatinin|blutspiegel|cmax|glukose|harnstoff|promille',
  child: 'kind|kinder|kindern|kindes|säugling|jugendliche|jugendlichen|pädiatrisch|lebensjahr',
  animal: 'hund|hunde|hunden|katze|katzen|ratte|ratten|maus|mäuse|tier|tiere|tierarzt',
  drinking:
    'alkohol|alkoholabhängigkeit|alkoholabhängig|alkoholabhängige|alkoholabhängigen|alkoholkranke|alkoholkranken|alkoholiker|alkoholismus|abstinenz|abstinent|craving|rückfall|trinken|trinker|suchtdruck|leberzirrhose|entzug',
  spastic:
    'spastik|spastisch|spastische|spastischen|spasmus|spasmen|multiple sklerose|multipler sklerose|rückenmark|muskelrelaxans|muskelrelaxanzien|querschnitt|zerebralparese|ms|krämpfe|dystonie',
  abbreviation: 'z|b|bzw|ca|dr|d|h|u|a|tgl|max|min|tbl|evtl|ggf|inkl|vgl|nr|sog|st|usw|etc',
  common:
    'der|die|das|den|dem|des|ein|eine|einer|einem|einen|und|oder|aber|mit|von|bis|zu|zum|zur|bei|auf|für|im|in|am|an|um|ist|sind|war|wird|werden|wurde|tag|woche|monat|jahr|dosis|dosen|dosierung|tagesdosis|einzeldosis|erwachsene|erwachsenen|erwachsener|kinder|patienten|tablette|tabletten|lösung|ampulle|steigerung|beginn|start|erhaltung|maximum|höchstdosis|gruppe|placebo|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgens|mittags|abends|nachts|zuletzt|aktuell|ich|er|sie|wir|es|man|nur|etwa|ungefähr|rund|ca|nach|vor|dann|danach|anfangs|später|je|jeweils|insgesamt|schema|stufe|phase|nacht|abend|morgen|mittag|gabe|menge|wirkstoff|packung|stück',
};
