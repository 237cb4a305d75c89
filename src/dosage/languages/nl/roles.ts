import type { Words } from '../../lexicon.ts';

/** Dutch: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const nlRoles: Words = {
  ceiling:
    'maxim*|max|hoogstens|hoogste|niet meer dan|niet overschrijden|bovengrens|grens|limiet|plafond|beperkt tot|nooit meer dan|niet boven|mag niet|bovenlimiet|niet te overschrijden|niet overschrijdt|overschreden|begrensd|hooguit|nooit boven|niet hoger|mogen niet meer|verlaagd naar|teruggebracht|perkt in|beperken tot|liever niet meer|niet hoger dan|ten hoogste|wil niet hoger|maximum|niet verder dan',
  upTo: 'tot|tot aan|tot en met|oplopend tot',
  start:
    'begin*|begonnen|begon|startdos*|gestart|initi*|aanvankelijk|aanvangsdos*|instel*|opstart*|eerste dosis|inslu*|opbouwen vanaf|eerste week|aanvang|start|starten|startte|testdosis|proefdosis|eerste dag|eerste dagen|testbolus|in het begin|om te beginnen|begint met',
  change:
    'verhog*|verhoogd|opho*|opgehoogd|verlag*|verlaagd|afbouw*|afgebouwd|vermind*|toenem*|opbouw*|opgebouwd|reduc*|gereduceerd|aanpas*|titr*|stijg*|daal*|hoog|omhoog',
  by: 'met|met maximaal|met telkens|met ongeveer|met steeds',
  toLevel: 'naar|tot|tot aan|tot maximaal|op',
  increment:
    'stappen|stappen van|stapjes|stapjes van|stapje|extra|erbij|verhoging van|verhogingen van|verlaging van|per keer erbij|telkens|erbij elke|meer per|per stap|in stappen|per week erbij|steeds|extra per|telkens met|geleidelijk met|per week|afbouwen met|elke week|verhogen met|verlagen met',
  usual:
    'gebruikelijk*|gewoonlijk|meestal|onderhoud*|optimaal|optimale|aanbevolen|geadviseerd*|adviseer*|normaal|in het algemeen|doorgaans|de meeste|effectie*|streefdos*|standaard*|voldoende|volstaat|ligt|liggen|therapeutisch*|vaak|nodig|genoeg|bij dialyse|neem in|varieert van|varieert tussen|loopt van|rond de|ongeveer|omstreeks|meesten|werkt|volstaan|in de praktijk|volwassenen|is voldoende|streefdosis|gebruikelijke dosis|indicatie',
  taken:
    'nam|neem|neemt|genomen|ingenomen|innam|kreeg|kregen|krijgt|gekregen|gebruikt|gebruikte|gebruik|placebo|arm|gerandomiseerd|toegediend|slikte|slik|geslikt|overdosis|overdosering|intoxicatie|voorgeschreven|zit op|zat op|ondanks|ingesteld op|gemiddelde|gemiddeld|stond op|medicatie|thuismedicatie|medicatielijst|behandeld|in totaal|bedroeg|bereikten|bereikt|bereikte|stabiel op|zit nu op|mijn arts|opgebouwd naar|opgebouwd tot|gegeven|zette|inname|na inname van|zit nu|uitersten|spreiding|mediaan|of placebo|zit nu een maand op',
  narrative:
    'patiënt|patiënte|patiënten|ik|mijn|hij|zij|ze|studie|onderzoek|groep|deelnemers|casus|jarige|we|werd|werden|was|had|huisarts|kind|klacht|man|vrouw|jongen|meisje|arts|dokter|maanden|weken|resultaten|cohort|opgenomen|overleden|hallo|vertelde|zoon|dochter|me|mij|kregen|overleed|wie|hoi|na|gister',
  threshold:
    'boven|meer dan|hoger dan|vanaf|groter dan|overschrijdt|minder dan|minstens|ten minste|of meer|en hoger|lager dan|kleiner dan|overschrijden van|zelfs|onder|beneden',
  strength:
    'verpakking|sterkte|sterktes|verkrijgbaar|bevat|concentratie*|deelbaar|deelbare|generiek|stuk|stuks|doosje|breukgleuf|beschikbaar|leverde|geleverd|afgeleverd|in plaats van|prijs|merk',
  form: 'tablet*|tabl|capsule*|ampul*|oplossing|injectievloeistof|infusievloeistof|drank|flacon|spuit|stuk|stuks|suspensie|pil|pillen',
  instruct:
    'volwassenen|volwassene|dosering|dosis|kinderen|aanbevolen|maximaal|kan|ouderen|dialyse|klinisch|moet|moeten|kunnen|mag|mogen|dient|wordt',
  trial: 'placebo|gerandomiseerd*|dubbelblind|onderzoeksarm',
  hospital: 'klinisch|opgenomen|ziekenhuis|gehospitaliseerd*|opname',
  effect:
    'kan leiden|kunnen leiden|leidt tot|coma|toxisch*|dodelijk*|sterfgevallen|bijwerkingen|leiden|veroorzaken|risico|insulten|verwardheid|encefalopathie|overlijden|overleed|vergiftiging',
  next: 'vervolgens|daarna|dan|later|morgen|tweede week|derde week|volgende week',
  down: 'verlag*|verlaagd|afbouw*|afgebouwd|vermind*|reduc*|gereduceerd|daal*',
  authority:
    'ansm|agentschap|toezichthouder|autoriteit|autoriteiten|toegestaan|vergunning|goedgekeurd|registratie|mogen|rechter|wet|inspectie|cbg|richtlijn|ministerie|bijsluiter',
  point: 'drempel|omslag|drempeldosis|minimaal',
  renal: 'nier*|dialyse|hemodialyse|ouderen',
  not: 'niet|nooit|geen|zonder|nimmer|weigert|verboden',
  versus: 'tegen|tegenover|in plaats van|versus|vs|vergeleken met|daarvoor|ten opzichte van|eerst',
};
