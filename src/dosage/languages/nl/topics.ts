import type { Words } from '../../words/lexicon.ts';

/** Dutch: routes, whose amounts, who and what for, and words that are no names. */
export const nlTopics: Words = {
  dose: 'dosis|doses|dosering|doseringen|behandeling|hoeveelheid',
  oral: 'oraal|orale|per os|tabletten|tablet|mond|drank|slikken',
  intrathecal:
    'intrathecaal|intrathecale|pomp|pompen|lumbaalpunctie|infusie|infuus|bolus|testdosis|katheter|geïmplanteerd|geïmplanteerde|ruggenprik|infusievloeistof|voor injectie|injectievloeistof|inj vlst|voorgevulde spuit',
  parenteral: 'intraveneus|intraveneuze|subcutaan|intraperitoneaal',
  givenHow: 'i v|s c|i m|iv|subcutane|intramusculair|sublinguaal|onder de tong|onder de huid',
  companion:
    'met|dan|zonder|in plaats van|zoals|ten opzichte van|vergeleken met|in tegenstelling tot|gecombineerd met|alternatief|versus|tegen|naast|evenals|noch|behalve|wel',
  filler:
    'van|oraal|orale|intrathecaal|tabletten|tablet|pure|de|het|een|in|vorm|voor|per os|lichaamsgewicht|of meer|en meer|maximaal|max|hooguit|in totaal|in te nemen|ingenomen|toegediend|van het middel|van het medicijn|van het geneesmiddel|van de werkzame stof|werkzame stof',
  alcohol: 'alcohol|ethanol|wijn|bier|glas|glazen|drank|drinkt|dronk|drinken|dronken',
  level:
    'dalspiegel*|topspiegel*|mic|plasmaspiegel|serumspiegel|plasmaconcentratie|serum|plasma|spiegel|spiegels|creatinine|kreatinine|bloedspiegel|cmax|glucose|liquor',
  child: 'kind|kinderen|pediatrisch|zuigeling|jongeren|adolescenten|jaar oud|kinderrevalidatie',
  animal: 'hond|honden|kat|katten|rat|ratten|muis|muizen|dier|dieren|dierenarts',
  drinking:
    'alcohol|alcoholafhankelijkheid|alcoholverslaving|alcoholverslaafden|alcoholisme|abstinentie|abstinent|craving|terugval|drinken|drinkers|verslaving|trek',
  spastic:
    'spasticiteit|spastisch|spastische|spasmen|spasme|multiple sclerose|ruggenmerg|spierverslapper|spierontspanner|spierrelaxans|dwarslaesie|hersenverlamming|cerebrale parese|stijfheid',
  abbreviation: 'dr|dhr|mevr|mw|bijv|bv|ca|max|min|o|a|m|b|v|resp|evt|nr|tabl|incl|enz|gem',
  common:
    'de|het|een|van|s|neemt|neem|nam|krijgt|kreeg|tot|in|op|met|voor|bij|en|of|maar|dat|is|zijn|was|wordt|dosis|dosering|dag|dagen|week|weken|maand|jaar|volwassenen|volwassene|kinderen|patiënten|tablet|tabletten|fase|totaal|ochtend|middag|avond|nacht|ongeveer|circa|alleen|dan|daarna|eerst|maximaal|gemiddeld|groep|placebo|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|begindosering|startdosis|onderhoudsdosering|momenteel|geneesmiddel|behandeling|oplossing|om|elke|stap|ik|hij|zij|u|je|we|niet|ook|als|naar|uit|door|heeft|hebben|kan|worden|moet|nog|wanneer|dit|deze|die|over|onder|zonder|tussen|na|hun|werd|er',
  // A brand; in English a word.
  drug: 'refusal=disulfiram',
  latter: 'laatstgenoemde|de laatste',
  former: 'eerstgenoemde',
  respectively: 'respectievelijk|resp',
};
