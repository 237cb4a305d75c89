import type { Words } from '../../words/lexicon.ts';

/** Spanish: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const esRoles: Words = {
  ceiling:
    'máxim*|máx|no superar|no debe superar*|no exceder|no debe exceder*|no deben exceder|no exceda|tope|techo|sin superar|sin exceder|sin pasar de|no sobrepasar|no debe sobrepasar*|nunca más de|no se debe superar|no supere|no rebasar|sin rebasar|no deben superarse|nunca superar|no debe sobrepasarse|no se debe sobrepasar|no puede superar|no pueden superar|no podrá superar|no pasar|no pasarse de|no quiere pasar de|como máximo|a lo sumo|límite máximo|no pasar de|sin pasar|no sobrepase|no debe rebasar|no se pasa de|no se supera|a no superar|que no debe superarse|no deben sobrepasarse|limita la dosis|limitar la dosis|limitó la dosis|no pase de|no pasen de|no pase',
  upTo: 'hasta|hasta los|hasta un total de',
  start:
    'inici*|comenz*|comienz*|empez*|empiez*|empec*|de partida|primera dosis|instaur*|se parte de|para empezar|inicial|primera inyección|primeras inyecciones|inyecciones iniciales|dosis de inicio|arrancar|arrancó|dosis inicial|arranqué con|arranqué|arrancamos|arrancó con|partí de|partió de|partiendo de|de entrada',
  change:
    'aument*|increment*|reduc*|reduj*|disminu*|elev*|ajust*|escal*|rebaj*|descend*|subir|subió|subí|subiendo|sube|suben|subo|subida|subidas|pasar|pasó|pasando|titulación|titular|bajar|bajó|bajé|bajando|bajada|bajadas',
  by: 'en|de|en unos|en otros|por|de a',
  toLevel: 'a|hasta|hasta los|a unos|a razón de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|añad*|reducciones de|reducción de|escalones|subidas de|más cada|pasos de|disminución de|en cada paso|por paso|cada escalón|adicionales cada|incrementando en|añadiendo|reduciendo|añadir|aumentar de|aumentada en|aumentar en|aumentando en|reducir en|reducida en|disminuir en|disminuir de|subir de|bajar de|se sube|se baja|descenso de|descensos de|ascenso de|ascensos de|reducción gradual de|disminuciones de|bajada de|bajadas de|quitar|quitando|descendiendo',
  usual:
    'habitual*|usual*|mantenimiento|óptim*|recomend*|se recomienda|aconsej*|normalmente|generalmente|por lo general|en general|la mayoría|se sitúa|dosis habitual|óptima|dosis de mantenimiento|típic*|bastan|basta|suele|suelen|se usa|se usan|se emplea|se emplean|se administra|se administran|se toma|se toman|suficiente|eficaz|eficaces|dosis media eficaz|hasta alcanzar una dosis de|hasta llegar a una dosis de',
  taken:
    'tomó|tomaba|tomaban|tomando|tomado|recib*|ingirió|ingesta|ingestión|estoy con|llegué a|llegó a|mi dosis|estoy en|en tratamiento|tratad*|dosis media|había ingerido|ha ingerido|tomar hasta|llegando a|mantiene|infundidos|pasé a|he subido a|ingerir|tras ingerir|tratamiento habitual|medicación habitual|recibieron|mediana|estoy|llevo|llevaba|o placebo|tomo|tratados con|tratado con|tratada con|en tratamiento con|dosis media fue|dosis media de|media de|utilizada fue|dosis utilizada|se le administró|ingerid*|administrad*|asignad*|aleatoriamente|subí a|tratamiento domiciliario|me bastan|me basta|necesito|actualmente|voy por|iba por|he pasado a|pasé de|pasó de|me subió a|me subieron a|me bajó a|me pusieron|me tiene en|me tienen en|dosis actual|dosis previa|dosis anterior|dosis individualizadas|dosis media era|me dan|le dan|me dieron|le dieron|me mandó|ha subido a|subió a|bajé a|bajó a|de alta con|se utilizaron|se usaron|usaron|utilizaron|emplearon',
  narrative:
    'paciente|caso|él|ella|años|varón|mujer|doctor|hombre|niño|niña|médico|meses|hijo|madre|padre|hija',
  threshold:
    'superad*|excedid*|pasó de|pasa de|pasan de|pasado de|pasaron de|superior* a|más de|mayor de|mayores de|mayor a|mayores a|a partir de|supera|superan|superar|exceden|excede|exceder|inferior* a|menos de|al menos|o más|debajo de|sobrepasa|por encima|más allá de|dosis mayores|dosis superiores|menores de|inferior a|mayor que|por encima de|por debajo de|incluso|superior a|quienes tomaban más de|con más de|mas de|superiores a|inferiores a|ya con|incluso con|solo con|solo por encima|o menos|dosis alta|dosis altas|dosis baja|superaba|superaban|supere|superen|superó|superaron|superase|superara|excedía|excedían|exceda|excedió|sobrepasan|sobrepasaba|sobrepasaban|rebasa|rebasan|rebasaba|si la dosis alcanza|si la dosis llega|si se alcanzan|si alcanza|si llega a|cuando la dosis alcanza|igual o superior a|iguales o superiores a|o superior|o superiores|o mayor|o mayores|a partir de los|más allá de los|por encima de los',
  strength: 'envase*|presentacion*|concentracion*|efg|caja|ranurad*',
  form: 'comprimido*|comp|tableta*|cápsula*|ampolla*|vial|viales|solución|jeringa*|suspensión|pastilla*|jarabe|píldora*',
  instruct:
    'adultos|dosis|posología|debe|niños|recomendada|puede|ancianos|máxima|habitual|pauta|deben|pueden|debería|se recomienda|deberá',
  trial: 'placebo|aleatoriz*|doble ciego|brazo',
  hospital: 'hospital*|ingresad*',
  effect:
    'puede causar|puede provocar|pueden causar|coma|tóxic*|mortal|letal|muertes|efectos adversos|provocar|causar|riesgo|convulsiones|confusión|encefalopatía|muerte|morían|frecuentes|intoxicar|efectos secundarios|tóxica|intoxicación|sobredosis|provoca|causó|somnolencia',
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
  past: 'fue|estaba|había|ingresó|ingresado|ingresada|contó|cuenta|morían|tras|murió|fueron|estaban|habían|recibió|recibieron|tomó|tomaron|comenzó|comenzaron|empezó|inició|iniciaron|empecé|ha|han|ha sido|había sido|hace|se le|llegó|llegaron|alcanzó|alcanzaron|necesitó|necesitaron|era|eran|tuvo|tuvieron|subió|aumentó|administró|ingirió|hubo|redujo|osciló|varió|variaba|variaban|oscilaba',
  usualHint:
    'oscila*|eficaz|eficaces|estándar|suficiente*|suele|suelen|rango|basta|bastan|terapéutic*|comprendid*|frecuente*|necesari*|conviene|propon*|tome|tomar|efectiva|varía entre|varía de|va de|van de|en torno a|alrededor de|unos|adultos|responden|funciona|objetivo|se usan|se usa|indicada|pauta de|indicado',
  takenHint:
    'tratamiento con|placebo|brazo|administr*|sobredosis|intoxicación|pautado|pautó|aleatoriz*|promedio|media de|a pesar de|prescrito|prescribió|recet*|medicación|dosis total|dosis alcanzada|era de|fue de|fueron de|alcanzó|alcanzaron|alcanzando|rango de|extremos|precisó',
  ceilingHint:
    'no superior* a|limit*|rebajado a|reducida a|no más|nunca se|fijado en|fijada en|pueden alcanzarse|puede alcanzar|pudiendo alcanzar|pueden alcanzar|puede llegar|pueden llegar|pudiendo llegar|se puede aumentar hasta|se puede subir hasta|fijó en|limitó a|limitada a|limitado a|rebajó a|redujo a|quedarse en|parar en|si es necesario hasta|si precisa hasta|se pueden alcanzar|podía subir hasta|podía llegar a|podían llegar a|se podía llegar|se podía subir|se podía recetar|se permitía|permitía hasta|permitían hasta|restringe|restringió|restringir|llegan hasta|se llega hasta',
  incrementHint:
    'adicional*|cada vez|otros|intervalos de|de más|gradualmente en|por semana|a la semana|cada semana|bajar',
  test: 'prueba|pruebas|dosis de prueba|bolo de prueba|dosis test',
  startHint:
    'al principio|primera semana|introdu*|primer día|los primeros días|al inicio|en primer lugar|los tres primeros días|primeros días|inicialmente|en un primer momento',
  strengthHint:
    'disponible*|contiene*|genéric*|formulación|marca|dispens*|precio|existe|comercial*',
  response: 'respond*|respuesta|responde*',
  modal:
    'debe|deben|debería|deberían|deberá|puede|pueden|podrá|podría|se recomienda|se debe|se puede|será|serán|hay que|ser|conviene',
  average: 'media|medio|medias|promedio|mediana|en promedio',
  keep: 'mantener|mantenga|mantenerse|quedarse|permanecer|limitar|quedar|manténgase|mantén|manténgalo|mantenerla|mantienen',
  vary: 'varía|varían|variaba|variaban|varió|oscila|oscilan|oscilaba|oscilaban|entre|van de|va de|rango|comprendida entre|comprendidas entre|variable|variables',
};
