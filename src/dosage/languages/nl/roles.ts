import type { Words } from '../../lexicon.ts';

/** Dutch: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const nlRoles: Words = {
  ceiling:
    'maxim*|max|hoogstens|ten hoogste|hoogste|niet meer dan|niet hoger dan|niet overschrijden|niet overschreden|niet worden overschreden|bovengrens|grens|limiet|plafond|beperkt tot|nooit meer dan|maximumdosering|maximumdosis|niet boven|mag niet|bovenlimiet|tot maximaal|niet te overschrijden|niet overschrijdt|overschreden|begrensd|hooguit|grens op',
  upTo: 'tot|tot aan|tot en met|oplopend tot',
  start:
    'begin*|begonnen|begon|startdos*|gestart|initi*|aanvankelijk|aanvangsdos*|instel*|opstart*|eerste dosis|bij aanvang|inslu*|opbouwen vanaf|eerste week|aanvang|start|starten|startte|startdosering|testdosis|proefdosis|eerste dag',
  change:
    'verhog*|verhoogd|opho*|opgehoogd|verlag*|verlaagd|afbouw*|afgebouwd|vermind*|toenem*|opbouw*|opgebouwd|reduc*|gereduceerd|aanpas*|titr*|stijg*|daal*',
  by: 'met|met maximaal|met telkens|met ongeveer|met steeds',
  toLevel: 'naar|tot|tot aan|tot maximaal|op',
  increment:
    'stappen|stappen van|stapjes|stapjes van|stapje|extra|erbij|verhoging van|verhogingen van|verlaging van|per keer erbij|vervolgens|daarna|telkens',
  usual:
    'gebruikelijk*|gewoonlijk|meestal|onderhoud*|optimaal|optimale|aanbevolen|geadviseerd*|adviseer*|normaal|in het algemeen|doorgaans|de meeste|effectie*|streefdos*|standaard*|voldoende|volstaat|ligt|liggen|therapeutisch*|is vaak|vaak|nodig|genoeg|bij dialyse|neem in',
  taken:
    'nam|neem|neemt|genomen|ingenomen|innam|kreeg|kregen|krijgt|gekregen|gebruikt|gebruikte|gebruik|behandeld met|placebo|arm|gerandomiseerd|toegediend|slikte|slik|geslikt|overdosis|overdosering|intoxicatie|voorgeschreven|zit op|zat op|ondanks|ingesteld op|gemiddelde|gemiddeld|stond op|medicatie|thuismedicatie|medicatielijst',
  narrative:
    'patiënt|patiënte|patiënten|ik|mijn|hij|zij|ze|studie|onderzoek|groep|deelnemers|casus|jarige|we|werd|werden|was|had|huisarts|kind|klacht',
  threshold:
    'boven|boven de|meer dan|hoger dan|vanaf|groter dan|overschrijdt|onder|minder dan|minstens|ten minste|drempel|of meer|en hoger|lager dan|bij doses van|bij doseringen van|minimaal',
  strength:
    'verpakking|sterkte|sterktes|verkrijgbaar|bevat|concentratie*|deelbaar|deelbare|generiek|stuk|stuks|doosje|breukgleuf|beschikbaar|leverde|geleverd|afgeleverd|in plaats van|prijs|merk',
  form: 'tablet*|tabl|capsule*|ampul*|oplossing|injectievloeistof|infusievloeistof|drank|flacon|spuit|stuk|stuks|suspensie|pil|pillen',
  instruct:
    'volwassenen|volwassene|dosering|dosis|kinderen|aanbevolen|maximaal|kan|ouderen|dialyse|klinisch',
  trial: 'placebo|gerandomiseerd*|dubbelblind|onderzoeksarm',
  hospital: 'klinisch|opgenomen|ziekenhuis|gehospitaliseerd*|opname',
  effect: 'kan leiden|kunnen leiden|leidt tot|coma|toxisch*|dodelijk*|sterfgevallen|bijwerkingen',
};
