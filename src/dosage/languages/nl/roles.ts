import type { Words } from '../../lexicon.ts';

/** Dutch: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const nlRoles: Words = {
  ceiling:
    'maxim*|max|hoogstens|ten hoogste|hoogste|niet meer dan|niet hoger dan|niet overschrijden|niet overschreden|niet worden overschreden|bovengrens|grens|limiet|plafond|beperkt tot|nooit meer dan|maximumdosering|maximumdosis|niet boven|mag niet|bovenlimiet|tot maximaal|niet te overschrijden|niet overschrijdt|overschreden|begrensd|hooguit|grens op|maximale dosis|maximale dosering|hoogste dosis|grens van|nieuwe grens|bovengrens van|limiet van|nooit boven|niet hoger|mag niet meer|mogen niet meer|mag maximaal|verlaagd naar|teruggebracht naar|teruggebracht tot|teruggebracht|perkt in|begrensd op|beperken tot|plafond van|liever niet meer|tot hooguit',
  upTo: 'tot|tot aan|tot en met|oplopend tot',
  start:
    'begin*|begonnen|begon|startdos*|gestart|initi*|aanvankelijk|aanvangsdos*|instel*|opstart*|eerste dosis|bij aanvang|inslu*|opbouwen vanaf|eerste week|aanvang|start|starten|startte|startdosering|testdosis|proefdosis|eerste dag|beginnen met|begin met|gestart met|starten met|start met|beginnend met|in het begin|de eerste week|eerste dagen|begon met|begonnen met|om te beginnen|ben begonnen',
  change:
    'verhog*|verhoogd|opho*|opgehoogd|verlag*|verlaagd|afbouw*|afgebouwd|vermind*|toenem*|opbouw*|opgebouwd|reduc*|gereduceerd|aanpas*|titr*|stijg*|daal*|hoog|omhoog|ga omhoog',
  by: 'met|met maximaal|met telkens|met ongeveer|met steeds',
  toLevel: 'naar|tot|tot aan|tot maximaal|op',
  increment:
    'stappen|stappen van|stapjes|stapjes van|stapje|extra|erbij|verhoging van|verhogingen van|verlaging van|per keer erbij|telkens|erbij elke|meer per|per stap|in stappen|per week erbij|steeds|extra per|telkens met|geleidelijk met',
  usual:
    'gebruikelijk*|gewoonlijk|meestal|onderhoud*|optimaal|optimale|aanbevolen|geadviseerd*|adviseer*|normaal|in het algemeen|doorgaans|de meeste|effectie*|streefdos*|standaard*|voldoende|volstaat|ligt|liggen|therapeutisch*|is vaak|vaak|nodig|genoeg|bij dialyse|neem in|onderhoudsdosering|onderhoudsdosis|gebruikelijk is|varieert van|varieert tussen|loopt van|rond de|ongeveer|omstreeks|meesten|werkt|streefdosering|effectieve dosis|kan volstaan|volstaan|in de praktijk|volwassenen',
  taken:
    'nam|neem|neemt|genomen|ingenomen|innam|kreeg|kregen|krijgt|gekregen|gebruikt|gebruikte|gebruik|behandeld met|placebo|arm|gerandomiseerd|toegediend|slikte|slik|geslikt|overdosis|overdosering|intoxicatie|voorgeschreven|zit op|zat op|ondanks|ingesteld op|gemiddelde|gemiddeld|stond op|medicatie|thuismedicatie|medicatielijst|had ingenomen|heeft ingenomen|had geslikt|heeft geslikt|nam in|kreeg hij|kreeg zij|kreeg ze|krijgt hij|behandeld|in totaal|bedroeg|bereikten|bereikt|bereikte|stabiel op|zit nu op|ik zit op|ik gebruik|ik neem|mijn arts|opgebouwd naar|opgebouwd tot|gegeven|zette',
  narrative:
    'patiënt|patiënte|patiënten|ik|mijn|hij|zij|ze|studie|onderzoek|groep|deelnemers|casus|jarige|we|werd|werden|was|had|huisarts|kind|klacht|man|vrouw|jongen|meisje|arts|dokter|maanden|weken|resultaten|cohort|opgenomen|overleden|hallo|vertelde|zoon|dochter|me|mij',
  threshold:
    'boven|boven de|meer dan|hoger dan|vanaf|groter dan|overschrijdt|minder dan|minstens|ten minste|of meer|en hoger|lager dan|boven een dosis van|meer dan een|doseringen boven|doseringen vanaf|vanaf een|kleiner dan|niet minder dan|overschrijden van',
  strength:
    'verpakking|sterkte|sterktes|verkrijgbaar|bevat|concentratie*|deelbaar|deelbare|generiek|stuk|stuks|doosje|breukgleuf|beschikbaar|leverde|geleverd|afgeleverd|in plaats van|prijs|merk',
  form: 'tablet*|tabl|capsule*|ampul*|oplossing|injectievloeistof|infusievloeistof|drank|flacon|spuit|stuk|stuks|suspensie|pil|pillen',
  instruct:
    'volwassenen|volwassene|dosering|dosis|kinderen|aanbevolen|maximaal|kan|ouderen|dialyse|klinisch|moet|moeten|kunnen|mag|mogen|dient|wordt',
  trial: 'placebo|gerandomiseerd*|dubbelblind|onderzoeksarm',
  hospital: 'klinisch|opgenomen|ziekenhuis|gehospitaliseerd*|opname',
  effect: 'kan leiden|kunnen leiden|leidt tot|coma|toxisch*|dodelijk*|sterfgevallen|bijwerkingen',
  next: 'vervolgens|daarna|dan|later',
  down: 'verlag*|verlaagd|afbouw*|afgebouwd|vermind*|reduc*|gereduceerd|daal*',
  authority:
    'ansm|agentschap|toezichthouder|autoriteit|autoriteiten|toegestaan|vergunning|goedgekeurd|registratie|mogen',
  point: 'drempel|omslag|drempeldosis|minimaal',
  renal: 'nier*|nierfunctie|dialyse|hemodialyse|ouderen',
};
