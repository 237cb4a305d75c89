import type { Words } from '../../lexicon.ts';

/** Dutch: what is said about an amount, by which route, of whom. */
export const nlStatements: Words = {
  ceiling:
    'tot maximaal|maximaal|maximale|maximum|max|hoogstens|ten hoogste|hoogste|niet meer dan|niet hoger dan|niet overschrijden|niet overschreden|bovengrens|grens|limiet|plafond|beperkt tot|nooit meer dan|maximumdosering|maximumdosis|mag niet|tot ten hoogste|niet boven|maxdosering',
  start:
    'begin|beginnen|begint|begonnen|begindosering|begindosis|startdosis|startdosering|start|starten|gestart|initieel|initiële|aanvankelijk|aanvangsdosering|aanvangsdosis|instellen|opstarten|eerste dosis|eerst|bij aanvang|begon',
  increment:
    'verhogen met|verhoogd met|verhoging van|verhogingen van|stappen van|stapjes van|stapje|stapjes|stappen|ophogen met|opgehoogd met|ophoging|verhoging|extra|erbij|verlagen met|verlaagd met|afbouwen met|afbouw|verminderen met|verlaging van|toenemen met|verhogen|ophogen|steeds',
  usual:
    'gebruikelijk|gebruikelijke|gewoonlijk|meestal|onderhoud|onderhoudsdosering|onderhoudsdosis|optimaal|optimale|aanbevolen|geadviseerd|geadviseerde|normaal|in het algemeen|doorgaans|de meeste|tussen|gemiddeld|gemiddelde|effectieve|effectief|streefdosis|standaard|voldoende|volstaat|ligt|liggen|bij',
  taken:
    'nam|neem|neemt|nemen|genomen|ingenomen|kreeg|kregen|krijgt|gekregen|gebruikt|gebruikte|gebruik|behandeld|studie|onderzoek|groep|placebo|arm|gerandomiseerd|patiënt|patiënte|patiënten|ik|hij|zij|mijn|toegediend|slikte|slik|geslikt|overdosis|intoxicatie|voorgeschreven|momenteel|nu|zit op|verhoogd naar|verlaagd naar|opgehoogd naar|deelnemers|zo|met|leverde|afgeleverd',
  threshold:
    'boven|meer dan|hoger dan|vanaf|groter dan|overschrijdt|onder|minder dan|minstens|ten minste|drempel|of meer|en hoger|lager dan|boven de|doses van|doseringen van',
  strength:
    'tablet|tabletten|tabl|capsule|capsules|ampul|ampullen|oplossing|injectievloeistof|infusievloeistof|drank|verpakking|sterkte|sterktes|verkrijgbaar|bevat|concentratie|concentraties|deelbaar|deelbare|flacon|spuit|generiek|stuk|stuks|doosje|breukgleuf',
  dose: 'dosis|doses|dosering|doseringen|behandeling|hoeveelheid',
  oral: 'oraal|orale|per os|tabletten|tablet|mond|drank|via de mond|slikken',
  intrathecal:
    'intrathecaal|intrathecale|pomp|pompen|lumbaalpunctie|infusie|infuus|bolus|testdosis|katheter|geïmplanteerd|geïmplanteerde|ruggenprik|infusievloeistof',
  parenteral: 'intraveneus|intraveneuze|subcutaan|intraperitoneaal',
  companion:
    'met|dan|zonder|in plaats van|zoals|ten opzichte van|vergeleken met|in tegenstelling tot|gecombineerd met|alternatief|versus|tegen|naast|evenals|noch|behalve|wel',
  filler: 'van|oraal|orale|intrathecaal|tabletten|tablet|pure|de|het|een|in|vorm|voor|per os',
  alcohol: 'alcohol|ethanol|wijn|bier|glas|glazen|drank|drinkt|dronk|drinken|dronken|pure alcohol',
  level:
    'plasmaspiegel|serumspiegel|plasmaconcentratie|serum|plasma|spiegel|spiegels|creatinine|kreatinine|bloedspiegel|cmax|glucose',
  child: 'kind|kinderen|pediatrisch|zuigeling|jongeren|adolescenten|jaar oud|kinderrevalidatie',
  animal: 'hond|honden|kat|katten|rat|ratten|muis|muizen|dier|dieren|dierenarts',
  drinking:
    'alcohol|alcoholafhankelijkheid|alcoholverslaving|alcoholverslaafden|alcoholisme|abstinentie|abstinent|craving|terugval|drinken|drinkers|verslaving|trek',
  spastic:
    'spasticiteit|spastisch|spastische|spasmen|spasme|multiple sclerose|ruggenmerg|spierverslapper|spierontspanner|spierrelaxans|dwarslaesie|hersenverlamming|cerebrale parese|stijfheid',
  abbreviation: 'dr|dhr|mevr|mw|bijv|bv|ca|max|min|o|a|m|b|v|resp|evt|nr|tabl|incl|enz|gem',
  common:
    'de|het|een|van|tot|in|op|met|voor|bij|en|of|maar|dat|is|zijn|was|wordt|dosis|dosering|dag|dagen|week|weken|maand|jaar|volwassenen|volwassene|kinderen|patiënten|tablet|tabletten|fase|totaal|ochtend|middag|avond|nacht|ongeveer|circa|alleen|dan|daarna|eerst|maximaal|gemiddeld|groep|placebo|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|begindosering|startdosis|onderhoudsdosering|momenteel|geneesmiddel|behandeling|oplossing|om|elke|stap|ik|hij|zij|u|je|we',
};
