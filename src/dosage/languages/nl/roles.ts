import type { Words } from '../../words/lexicon.ts';

/** Dutch: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const nlRoles: Words = {
  ceiling:
    'maxim*|max|hoogstens|niet meer dan|niet overschrijden|bovengrens|grens|limiet|plafond|beperkt tot|nooit meer dan|niet boven|bovenlimiet|niet te overschrijden|niet overschrijdt|overschreden|begrensd|hooguit|nooit boven|niet hoger|beperken tot|liever niet meer|niet hoger dan|ten hoogste|wil niet hoger|maximum|niet verder dan|beperkt|beperken|beperkte|begrenst|begrensde|nooit hoger dan|nooit hoger|bovengrens van|niet voorbij|niet boven de|mag niet boven|niet meer mag|overschrijd nooit|niet overschrijd',
  upTo: 'tot|tot aan|tot en met|oplopend tot',
  start:
    'begin*|begonnen|begon|startdos*|gestart|initi*|aanvankelijk|aanvangsdos*|opstart*|eerste dosis|inslu*|opbouwen vanaf|start|starten|startte|om te beginnen|begint met|eerste injectie|eerste injecties|startend|instapdosis|gestart met|opgestart aan|opgestart met|beginnend met|ingezet op|ben begonnen met|vertrokken van',
  change:
    'verhog*|verhoogd|opho*|opgehoogd|verlag*|verlaagd|afbouw*|afgebouwd|vermind*|toenem*|opbouw*|opgebouwd|reduc*|gereduceerd|aanpas*|titr*|stijg*|daal*|hoog|omhoog',
  by: 'met|met maximaal|met telkens|met ongeveer|met steeds',
  toLevel: 'naar|tot|tot aan|tot maximaal|op',
  increment:
    'stappen|stappen van|stapjes|stapjes van|stapje|verhoging van|verhogingen van|verlaging van|per keer erbij|erbij elke|meer per|per stap|in stappen|per week erbij|extra per|telkens met|geleidelijk met|afbouwen met|verhogen met|verlagen met|verhoogd met|verlaagd met|verminderen met|ophogen met|opgehoogd met|telkens|afbouw van|verlagingen van|daling van|dalen met|zakken met|stijgen met|minderen met|eraf|ophoging met|ophoging van|verhoging met|verlaging met',
  usual:
    'gebruikelijk*|gewoonlijk|meestal|onderhoud*|optimaal|optimale|aanbevolen|geadviseerd*|adviseer*|normaal|in het algemeen|doorgaans|de meeste|streefdos*|in de praktijk|is voldoende|streefdosis|gebruikelijke dosis|neemt men|men neemt|geeft men|men geeft|volstaat|volstaan|effectieve|effectief|ligt tussen|liggen tussen|werkzaam|werkzame|voldoende|meestal gebruikt|gangbaar|gangbare|tot een dagdosis van|tot een dosis van',
  taken:
    'nam|neem|neemt|genomen|ingenomen|innam|kreeg|kregen|krijgt|gekregen|gebruikt|gebruikte|gebruik|slikte|slik|geslikt|zit op|zat op|ingesteld op|stond op|thuismedicatie|medicatielijst|behandeld|stabiel op|zit nu op|opgebouwd naar|opgebouwd tot|zette|inname|na inname van|zit nu|mediaan|of placebo|zit nu een maand op|gebruikten|innamen|nam in|behandeld met|werden behandeld|werd behandeld|kreeg voorgeschreven|voorgeschreven kreeg|gemiddelde dosis|ontslagmedicatie|ik zit op|genoeg aan|heb ik nodig|ik heb nodig|ben nu op|nu op|momenteel|op dit moment|thans|huidige dosis|huidige dosering|huidige dagdosis|vorige dosis|eerdere dosis|gezakt naar|gegaan naar|teruggegaan naar|terug naar|gemiddelde dosering|gemiddelde dagdosis|individuele doses|ontslagen met|bij ontslag|verhoogd tot|gaat nu naar',
  narrative:
    'patiënt|patiënte|hij|zij|ze|casus|jarige|huisarts|kind|klacht|man|vrouw|jongen|meisje|arts|dokter|maanden|weken|zoon|dochter',
  threshold:
    'boven|meer dan|hoger dan|vanaf|groter dan|overschrijdt|minder dan|minstens|ten minste|of meer|en hoger|lager dan|kleiner dan|overschrijden van|zelfs|onder|beneden|boven de|onder de|al bij|zelfs bij|pas bij|pas vanaf|pas boven|of minder|hoge dosis|hoge doses|overschreed|overschrijden|oversteeg|oversteegen|overstijgt|overstijgen|te boven gaat|te boven ging|als de dosis|indien de dosis|zodra de dosis|wanneer de dosis|of hoger|of daarboven|en daarboven|gelijk aan of|vanaf een dosis|vanaf doses|hoger ligt dan|hoger was dan|hoger lag dan|pas op|al vanaf',
  strength: 'verpakking|sterkte|sterktes|concentratie*|deelbaar|deelbare|doosje|breukgleuf',
  form: 'tablet*|tabl|capsule*|ampul*|oplossing|injectievloeistof|infusievloeistof|drank|flacon|spuit|stuk|stuks|suspensie|pil|pillen',
  instruct:
    'volwassenen|volwassene|dosering|dosis|kinderen|aanbevolen|maximaal|kan|ouderen|dialyse|klinisch|moet|moeten|kunnen|mag|mogen|dient|wordt',
  trial: 'placebo|gerandomiseerd*|dubbelblind|onderzoeksarm',
  hospital: 'klinisch|opgenomen|ziekenhuis|gehospitaliseerd*|opname',
  effect:
    'kan leiden|kunnen leiden|leidt tot|coma|toxisch*|dodelijk*|sterfgevallen|bijwerkingen|leiden|veroorzaken|risico|insulten|verwardheid|encefalopathie|overlijden|overleed|vergiftiging|overdosering|overdosis|veroorzaakt|sufheid|convulsies|gevaarlijk',
  next: 'vervolgens|daarna|dan|later|morgen|tweede week|derde week|volgende week',
  down: 'verlag*|verlaagd|afbouw*|afgebouwd|vermind*|reduc*|gereduceerd|daal*',
  authority:
    'ansm|agentschap|toezichthouder|autoriteit|autoriteiten|toegestaan|vergunning|goedgekeurd|registratie|mogen|rechter|wet|inspectie|cbg|richtlijn|ministerie|bijsluiter',
  point: 'drempel|omslag|drempeldosis|minimaal',
  renal:
    'nierfunctie*|nierinsufficiëntie|klaring|egfr|hemodialyse*|oudere|nier*|dialyse|hemodialyse|ouderen',
  not: 'niet|nooit|geen|zonder|nimmer|weigert|verboden',
  versus: 'tegen|tegenover|in plaats van|versus|vs|vergeleken met|daarvoor|ten opzichte van|eerst',
  self: 'ik|mijn|we|hallo|me|mij|hoi|gister',
  study: 'patiënten|studie|onderzoek|groep|deelnemers|resultaten|cohort|kregen|wie',
  past: 'werd|werden|was|had|opgenomen|overleden|vertelde|overleed|na|kreeg|kregen|nam|namen|begon|begonnen|hadden|waren|steeg|stegen|ging|gingen|kwam|kwamen|slikte|bedroeg|moest|moesten|kon|konden|bleek|bleken|heeft|hebben|heb ik|ben ik|geleden|gebruikte|gebruikten|ontving|ontvingen|varieerde|varieerden|liep van|liepen van',
  usualHint:
    'effectie*|standaard*|voldoende|volstaat|ligt|liggen|therapeutisch*|vaak|nodig|genoeg|bij dialyse|neem in|varieert van|varieert tussen|loopt van|rond de|ongeveer|omstreeks|meesten|werkt|volstaan|volwassenen|indicatie',
  takenHint:
    'placebo|arm|gerandomiseerd|toegediend|overdosis|overdosering|intoxicatie|voorgeschreven|ondanks|gemiddelde|gemiddeld|medicatie|in totaal|bedroeg|bereikten|bereikt|bereikte|mijn arts|gegeven|uitersten|spreiding',
  ceilingHint:
    'hoogste|mag niet|mogen niet meer|verlaagd naar|teruggebracht|perkt in|zo nodig ophogen tot|kan worden verhoogd tot|kan oplopen tot|oplopend tot|mag tot|kan tot|zo nodig tot|stoppen bij|vastgesteld op|beperkt tot|niet verder dan|kunnen worden bereikt|kan worden bereikt|mag worden bereikt|mocht tot|mochten tot|mochten|mocht|kon tot|konden tot|kan oplopen|mag oplopen|mag men oplopen|mag u tot|gaan tot|gaat tot',
  incrementHint: 'extra|erbij|telkens|steeds|per week|elke week',
  test: 'test|de test|proef|testdosis|proefdosis|testbolus',
  startHint:
    'instel*|eerste week|aanvang|eerste dag|eerste dagen|in het begin|de eerste drie dagen|om mee te beginnen|aanvankelijk|in eerste instantie',
  strengthHint:
    'verkrijgbaar|bevat|generiek|stuk|stuks|beschikbaar|leverde|geleverd|afgeleverd|in plaats van|prijs|merk',
  response: 'reageer*|reageren|respons|reactie|aanslaat|aanslaan',
  modal:
    'moet|moeten|kan|kunnen|mag|mogen|dient|dienen|zal|zullen|zou|wordt|worden|is te|zijn te|gelieve',
  average: 'gemiddelde|gemiddeld|mediane|mediaan',
  keep: 'blijf|blijven|blijft|houd|houden|houdt|beperken',
  vary: 'varieert|variëren|varieerde|varieerden|tussen|uiteenlopend|loopt van|liep van|bereik',
};
