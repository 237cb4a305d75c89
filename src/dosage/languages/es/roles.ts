import type { Words } from '../../lexicon.ts';

/** Spanish: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const esRoles: Words = {
  ceiling:
    'máxim*|máx|no superar|no debe superar*|no superior* a|no exceder|no debe exceder*|no deben exceder|no exceda|tope|techo|sin superar|sin exceder|sin pasar de|no sobrepasar|no debe sobrepasar*|nunca más de|no se debe superar|no supere|no rebasar|sin rebasar|limit*|no deben superarse|nunca superar|no debe sobrepasarse|no se debe sobrepasar|no puede superar|no pueden superar|no podrá superar|rebajado a|reducida a|no más|nunca se|fijado en|fijada en|no pasar|no pasarse de|no quiere pasar de|pueden alcanzarse|puede alcanzar|como máximo|a lo sumo|límite máximo|no pasar de|sin pasar',
  upTo: 'hasta|hasta los|hasta un total de',
  start:
    'inici*|comenz*|comienz*|empez*|empiez*|empec*|al principio|de partida|primera dosis|primera semana|introdu*|instaur*|dosis de prueba|bolo de prueba|dosis test|primer día|los primeros días|se parte de|al inicio|para empezar|inicial',
  change:
    'aument*|increment*|reduc*|reduj*|disminu*|elev*|ajust*|escal*|rebaj*|descend*|subir|subió|subí|subiendo|sube|suben|subo|subida|subidas|pasar|pasó|pasando|titulación|titular|bajar|bajó|bajé|bajando|bajada|bajadas',
  by: 'en|de|en unos|en otros|por|de a',
  toLevel: 'a|hasta|hasta los|a unos|a razón de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|añad*|reducciones de|reducción de|adicional*|escalones|subidas de|cada vez|más cada|otros|pasos de|disminución de|intervalos de|de más|en cada paso|por paso|cada escalón|adicionales cada|gradualmente en|incrementando en|añadiendo|reduciendo|por semana|a la semana|cada semana|bajar|añadir',
  usual:
    'habitual*|usual*|mantenimiento|óptim*|recomend*|se recomienda|aconsej*|normalmente|generalmente|por lo general|en general|la mayoría|oscila*|eficaz|eficaces|estándar|suficiente*|suele|suelen|rango|basta|bastan|terapéutic*|comprendid*|frecuente*|necesari*|se sitúa|conviene|propon*|tome|tomar|efectiva|varía entre|varía de|va de|van de|en torno a|alrededor de|unos|adultos|responden|funciona|objetivo|se usan|se usa|indicada|pauta de|indicado|dosis habitual|óptima|dosis de mantenimiento',
  taken:
    'tomó|tomaba|tomaban|tomando|tomado|recib*|tratamiento con|placebo|brazo|administr*|ingirió|ingesta|ingestión|sobredosis|intoxicación|estoy con|llegué a|llegó a|pautado|pautó|aleatoriz*|promedio|media de|a pesar de|prescrito|prescribió|recet*|mi dosis|estoy en|en tratamiento|tratad*|medicación|dosis media|había ingerido|ha ingerido|tomar hasta|dosis total|dosis alcanzada|era de|fue de|fueron de|alcanzó|alcanzaron|alcanzando|llegando a|mantiene|infundidos|pasé a|he subido a|ingerir|tras ingerir|tratamiento habitual|medicación habitual|recibieron|rango de|extremos|mediana|estoy|llevo|llevaba|o placebo|precisó',
  narrative:
    'paciente|pacientes|estudio|grupo|ensayo|caso|yo|mi|me|él|ella|años|varón|mujer|participantes|fue|estaba|había|ingresó|doctor|nosotros|hombre|niño|niña|médico|meses|ingresado|ingresada|resultados|mediana|cohorte|hola|contó|cuenta|enfermos|hijo|madre|padre|morían|quienes|recibieron|tras|desde hace|estoy|llevo|murió|hija',
  threshold:
    'superior* a|más de|mayor de|mayores de|mayor a|mayores a|a partir de|supera|superan|superar|exceden|excede|exceder|inferior* a|menos de|al menos|o más|debajo de|sobrepasa|por encima|más allá de|dosis mayores|dosis superiores|menores de|inferior a|mayor que|por encima de|por debajo de|incluso|superior a|quienes tomaban más de|con más de|mas de',
  strength:
    'envase*|presentacion*|disponible*|contiene*|concentracion*|genéric*|efg|formulación|marca|caja|ranurad*|dispens*|precio|existe|comercial*',
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
  renal: 'renal|renales|diálisis|hemodiálisis|riñón|ancianos',
  not: 'no|nunca|jamás|ningún|ninguna|sin|ni|prohíbe|prohibid*|rehúsa',
  versus:
    'frente a|frente a los|contra|en lugar de|en vez de|versus|vs|comparado con|comparada con|antes',
};
