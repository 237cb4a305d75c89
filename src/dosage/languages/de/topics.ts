import type { Words } from '../../words/lexicon.ts';

/** German: routes, whose amounts, who and what for, and words that are no names. */
export const deTopics: Words = {
  dose: 'dosis|dosen|dosierung|dosierungen|menge|behandlung|therapie|gabe',
  oral: 'oral|orale|oraler|orales|per os|tabletten|tablette|kapseln|einnehmen|mund',
  intrathecal:
    'intrathekal|intrathekale|intrathekalen|intrathekaler|intrathekales|pumpe|pumpen|lumbalpunktion|infusion|infusionspumpe|bolus|testdosis|testbolus|implantiert|katheter|infusionslösung|injektionslösung|inj lsg|zur injektion|fertigspritze|fertigspritzen',
  parenteral: 'intravenös|i v|iv|subkutan|intraperitoneal',
  givenHow:
    's c|i m|subkutane|intravenöse|intramuskulär|parenteral|sublingual|unter die haut|unter die zunge|unter der zunge|in die vene|in den muskel',
  companion:
    'mit|als|ohne|statt|anstatt|anstelle|wie|gegenüber|im vergleich zu|im gegensatz zu|kombiniert mit|alternative|außer|neben|versus|gegen|auch',
  filler:
    'von|oral|orale|intrathekal|intrathekales|tabletten|tablette|reinem|der|die|das|des|in|form|per os|körpergewicht|oder mehr|und mehr|maximal|max|höchstens|insgesamt|einzunehmen|eingenommen|gegeben|verabreicht|des wirkstoffs|des medikaments|des mittels|wirkstoff|vom wirkstoff|des arzneimittels',
  alcohol:
    'alkohol|reinalkohol|äthanol|ethanol|wein|bier|getränk|getränke|trinkt|trank|trinken|tranken|schnaps',
  level:
    'mhk*|hemmkonzentration*|plasmawert*|zielwert*|talspiegel|plasmaspiegel|serumspiegel|plasmakonzentration|serum|plasma|spiegel|kreatinin|serumkreatinin|blutspiegel|cmax|glukose|harnstoff|promille|liquor',
  child: 'kind|kinder|kindern|kindes|säugling|jugendliche|jugendlichen|pädiatrisch|lebensjahr',
  animal: 'hund|hunde|hunden|katze|katzen|ratte|ratten|maus|mäuse|tier|tiere|tierarzt',
  drinking:
    'alkohol|alkoholabhängigkeit|alkoholabhängig|alkoholabhängige|alkoholabhängigen|alkoholkranke|alkoholkranken|alkoholiker|alkoholismus|abstinenz|abstinent|craving|rückfall|trinken|trinker|suchtdruck|leberzirrhose|entzug',
  spastic:
    'spastik|spastisch|spastische|spastischen|spasmus|spasmen|multiple sklerose|multipler sklerose|rückenmark|muskelrelaxans|muskelrelaxanzien|querschnitt|zerebralparese|ms|krämpfe|dystonie',
  abbreviation:
    'tbl|tabl|kps|z|b|bzw|ca|dr|d|h|u|a|tgl|max|min|tbl|evtl|ggf|inkl|vgl|nr|sog|st|usw|etc',
  common:
    'der|die|das|den|dem|des|ein|eine|einer|einem|einen|und|oder|aber|mit|von|bis|zu|zum|zur|bei|auf|für|im|in|am|an|um|ist|sind|war|wird|werden|wurde|tag|woche|monat|jahr|dosis|dosen|dosierung|tagesdosis|einzeldosis|erwachsene|erwachsenen|erwachsener|kinder|patienten|tablette|tabletten|lösung|ampulle|steigerung|beginn|start|erhaltung|maximum|höchstdosis|gruppe|placebo|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgens|mittags|abends|nachts|zuletzt|aktuell|ich|er|sie|wir|es|man|nur|etwa|ungefähr|rund|ca|nach|vor|dann|danach|anfangs|später|je|jeweils|insgesamt|schema|stufe|phase|nacht|abend|morgen|mittag|gabe|menge|wirkstoff|packung|stück|nicht|auch|sich|als|über|unter|aus|durch|hat|haben|kann|sollte|soll|muss|noch|wenn|dass|sowie|beträgt|beginnt|gegen|ohne|zwischen|ihre|seine|alle|jeden|seit|vom|beim|dieser|diese|dieses',
  latter: 'letzteres|letztere|letzterer',
  former: 'ersteres|erstere|ersterer',
  respectively: 'respektive',
};
