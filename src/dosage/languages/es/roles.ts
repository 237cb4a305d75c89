import type { Words } from '../../lexicon.ts';

/** Spanish: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const esRoles: Words = {
  ceiling:
    'máxim*|máx|como máximo|no superar|no debe superar*|no superior* a|no exceder|no debe exceder*|no deben exceder|no exceda|no más de|límite|tope|techo|sin superar|sin exceder|sin pasar de|limitad* a|no sobrepasar|no debe sobrepasar*|nunca más de|no pasar de|no se debe superar|no supere|no rebasar|sin rebasar|limit*|no deben superarse|nunca superar',
  upTo: 'hasta|hasta los|hasta un total de',
  start:
    'inici*|comenz*|comienz*|empez*|empiez*|empec*|al principio|de partida|primera dosis|primera semana|introdu*|instaur*|de inicio|dosis de prueba|bolo de prueba|dosis test|primer día',
  change:
    'aument*|increment*|reduc*|reduj*|disminu*|elev*|ajust*|escal*|rebaj*|descend*|subir|subió|subí|subiendo|sube|suben|subo|subida|subidas|pasar|pasó|pasando|titulación|titular|bajar|bajó|bajé|bajando|bajada|bajadas',
  by: 'en|de|en unos|en otros|por|de a',
  toLevel: 'a|hasta|hasta los|a unos|a razón de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|añad*|reducciones de|reducción de|adicional*|escalones|subidas de|cada vez|luego|después|más cada|otros|pasos de|disminución de|intervalos de',
  usual:
    'habitual*|usual*|mantenimiento|óptim*|recomend*|se recomienda|aconsej*|normalmente|generalmente|por lo general|en general|la mayoría|oscila*|eficaz|eficaces|estándar|suficiente*|suele|suelen|rango|basta|bastan|terapéutic*|comprendid*|frecuente*|necesari*|se sitúa|dosis objetivo|conviene|propon*|tome|tomar',
  taken:
    'tomó|tomaba|tomaban|tomando|tomo|tomado|recib*|tratado con|tratada con|tratados con|tratamiento con|placebo|brazo|administr*|ingirió|ingesta|ingestión|sobredosis|intoxicación|estoy con|llegué a|llegó a|pautado|pautó|aleatoriz*|promedio|media de|a pesar de|prescrito|prescribió|recet*|mi dosis|estoy en|en tratamiento|tratad*|medicación|medicación actual|tratamiento|dosis media',
  narrative:
    'paciente|pacientes|estudio|grupo|ensayo|caso|yo|mi|me|él|ella|años|varón|mujer|participantes|fue|estaba|había|ingresó|doctor|nosotros',
  threshold:
    'superior* a|más de|por encima de|mayor de|mayores de|mayor a|mayores a|a partir de|supera|superan|superar|exceden|excede|exceder|inferior* a|menos de|al menos|umbral|o más|debajo de|sobrepasa|mínimo|a dosis de',
  strength:
    'envase*|presentacion*|presentación|disponible*|contiene*|concentracion*|concentración|genéric*|efg|formulación|marca|caja|ranurad*|dispens*|precio|existe|comercial*',
  form: 'comprimido*|comp|tableta*|cápsula*|ampolla*|vial|viales|solución|solución inyectable|jeringa*|suspensión|pastilla*|jarabe|píldora*',
  instruct: 'adultos|dosis|posología|debe|niños|recomendada|puede|ancianos|máxima|habitual|pauta',
  trial: 'placebo|aleatoriz*|doble ciego|brazo',
  hospital: 'hospital*|ingresad*|hospitalizad*',
  effect: 'puede causar|puede provocar|pueden causar|coma|toxicidad|tóxic*|mortal|letal|muertes|efectos adversos',
};
