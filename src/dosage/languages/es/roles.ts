import type { Words } from '../../lexicon.ts';

/** Spanish: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const esRoles: Words = {
  ceiling:
    'máxim*|máx|no superar|no debe superar*|no exceder|no debe exceder*|no deben exceder|no exceda|tope|techo|sin superar|sin exceder|sin pasar de|no sobrepasar|no debe sobrepasar*|nunca más de|no se debe superar|no supere|no rebasar|sin rebasar|no deben superarse|nunca superar|no debe sobrepasarse|no se debe sobrepasar|no puede superar|no pueden superar|no podrá superar|no pasar|no pasarse de|no quiere pasar de|como máximo|a lo sumo|límite máximo|no pasar de|sin pasar',
  upTo: 'hasta|hasta los|hasta un total de',
  start:
    'inici*|comenz*|comienz*|empez*|empiez*|empec*|de partida|primera dosis|instaur*|se parte de|para empezar|inicial',
  change:
    'aument*|increment*|reduc*|reduj*|disminu*|elev*|ajust*|escal*|rebaj*|descend*|subir|subió|subí|subiendo|sube|suben|subo|subida|subidas|pasar|pasó|pasando|titulación|titular|bajar|bajó|bajé|bajando|bajada|bajadas',
  by: 'en|de|en unos|en otros|por|de a',
  toLevel: 'a|hasta|hasta los|a unos|a razón de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|añad*|reducciones de|reducción de|escalones|subidas de|más cada|pasos de|disminución de|en cada paso|por paso|cada escalón|adicionales cada|incrementando en|añadiendo|reduciendo|añadir',
  usual:
    'habitual*|usual*|mantenimiento|óptim*|recomend*|se recomienda|aconsej*|normalmente|generalmente|por lo general|en general|la mayoría|se sitúa|dosis habitual|óptima|dosis de mantenimiento',
  taken:
    'tomó|tomaba|tomaban|tomando|tomado|recib*|ingirió|ingesta|ingestión|estoy con|llegué a|llegó a|mi dosis|estoy en|en tratamiento|tratad*|dosis media|había ingerido|ha ingerido|tomar hasta|llegando a|mantiene|infundidos|pasé a|he subido a|ingerir|tras ingerir|tratamiento habitual|medicación habitual|recibieron|mediana|estoy|llevo|llevaba|o placebo',
  narrative:
    'paciente|caso|él|ella|años|varón|mujer|doctor|hombre|niño|niña|médico|meses|hijo|madre|padre|hija',
  threshold:
    'superad*|excedid*|pasó de|pasa de|pasan de|pasado de|pasaron de|superior* a|más de|mayor de|mayores de|mayor a|mayores a|a partir de|supera|superan|superar|exceden|excede|exceder|inferior* a|menos de|al menos|o más|debajo de|sobrepasa|por encima|más allá de|dosis mayores|dosis superiores|menores de|inferior a|mayor que|por encima de|por debajo de|incluso|superior a|quienes tomaban más de|con más de|mas de',
  strength: 'envase*|presentacion*|concentracion*|efg|caja|ranurad*',
  form: 'comprimido*|comp|tableta*|cápsula*|ampolla*|vial|viales|solución|jeringa*|suspensión|pastilla*|jarabe|píldora*',
  instruct:
    'adultos|dosis|posología|debe|niños|recomendada|puede|ancianos|máxima|habitual|pauta|deben|pueden|debería|se recomienda|deberá',
  trial: 'placebo|aleatoriz*|doble ciego|brazo',
  hospital: 'hospital*|ingresad*',
  effect:
    'puede causar|puede provocar|pueden causar|coma|tóxic*|mortal|letal|muertes|efectos adversos|provocar|causar|riesgo|convulsiones|confusión|encefalopatía|muerte|morían|frecuentes|intoxicar|efectos secundarios|tóxica',
  next: 'luego|después|posteriormente|a continuación|mañana|segunda semana|tercera semana|la próxima semana',
  down: 'reduc*|reduj*|disminu*|rebaj*|bajar|bajó|bajé|bajando|bajada',
  authority:
    'agencia|ansm|aemps|autoridad|autoridades|autoriz*|permitid*|aprobad*|ficha técnica|regulador|autoridad*|juez|ley|ministerio|tribunal',
  point: 'umbral|mínimo|mínima',
  renal:
    'insuficiencia renal|aclaramiento|filtrado|dializad*|riñones|anciano|renal|renales|diálisis|hemodiálisis|riñón|ancianos',
  not: 'no|nunca|jamás|ningún|ninguna|sin|ni|prohíbe|prohibid*|rehúsa',
  versus:
    'frente a|frente a los|contra|en lugar de|en vez de|versus|vs|comparado con|comparada con|antes',
  self: 'yo|mi|me|nosotros|hola|desde hace|estoy|llevo',
  study:
    'pacientes|estudio|grupo|ensayo|participantes|resultados|mediana|cohorte|enfermos|quienes|recibieron',
  past: 'fue|estaba|había|ingresó|ingresado|ingresada|contó|cuenta|morían|tras|murió',
  usualHint:
    'oscila*|eficaz|eficaces|estándar|suficiente*|suele|suelen|rango|basta|bastan|terapéutic*|comprendid*|frecuente*|necesari*|conviene|propon*|tome|tomar|efectiva|varía entre|varía de|va de|van de|en torno a|alrededor de|unos|adultos|responden|funciona|objetivo|se usan|se usa|indicada|pauta de|indicado',
  takenHint:
    'tratamiento con|placebo|brazo|administr*|sobredosis|intoxicación|pautado|pautó|aleatoriz*|promedio|media de|a pesar de|prescrito|prescribió|recet*|medicación|dosis total|dosis alcanzada|era de|fue de|fueron de|alcanzó|alcanzaron|alcanzando|rango de|extremos|precisó',
  ceilingHint:
    'no superior* a|limit*|rebajado a|reducida a|no más|nunca se|fijado en|fijada en|pueden alcanzarse|puede alcanzar',
  incrementHint:
    'adicional*|cada vez|otros|intervalos de|de más|gradualmente en|por semana|a la semana|cada semana|bajar',
  test: 'prueba|pruebas|dosis de prueba|bolo de prueba|dosis test',
  startHint: 'al principio|primera semana|introdu*|primer día|los primeros días|al inicio',
  strengthHint:
    'disponible*|contiene*|genéric*|formulación|marca|dispens*|precio|existe|comercial*',
  response: 'respond*|respuesta|responde*',
};
