import type { Words } from '../../lexicon.ts';

/** Spanish: what is said about an amount, by which route, of whom. */
export const esStatements: Words = {
  ceiling:
    'hasta|máximo|máxima|máximas|máximos|máx|como máximo|no superar|no debe superar|no debe superarse|no superior a|no superiores a|no exceder|no debe exceder|no deben exceder|no exceda|no más de|límite|tope|techo|sin superar|sin exceder|sin pasar de|limitada a|limitado a|no sobrepasar|no debe sobrepasar|nunca más de|no pasar de|no se debe superar|dosis máxima',
  start:
    'inicial|iniciales|inicio|iniciar|inicia|iniciado|iniciará|se inicia|se inició|iniciando|inició|inicialmente|comenzar|comienza|comenzó|se comienza|comenzando|empezar|empieza|se empieza|empezando|empezó|empecé|al principio|de partida|dosis de comienzo|primera dosis',
  increment:
    'aumentar en|aumentando|incrementar en|incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|aumentarse|aumentarse en|añadir|añadiendo|reducir en|reducciones de|reducción de|disminuir en|disminuir|disminución de|subir de|bajar de|subir|bajando|adicionales|adicional|más cada|escalones de|subidas de|incrementando|aumentar de',
  usual:
    'habitual|habituales|habitualmente|usual|mantenimiento|óptima|óptimas|óptimo|recomendada|recomendado|recomendadas|se recomienda|aconsejada|normalmente|generalmente|por lo general|en general|la mayoría|entre|oscila|oscilan|eficaz|eficaces|estándar|suficiente|suele|suelen|promedio|media|rango|basta|bastan|terapéutica|comprendida|dosis de|intervalo',
  taken:
    'toma|tomó|tomaba|tomaban|tomando|tomo|tomado|recibió|recibieron|recibía|recibe|reciben|tratado|tratada|tratados|tratamiento con|estudio|grupo|placebo|brazo|paciente|pacientes|administró|administrado|administraron|ingirió|ingesta|ingestión|sobredosis|intoxicación|yo|estoy|con|ensayo|actualmente|subió a|aumentó a|redujo a|se aumentó|se redujo|llegué|llegó a|me|mi|pautado|pautó|aleatorizados|participantes',
  threshold:
    'superiores a|superior a|más de|por encima de|mayores de|mayor de|mayores a|mayor a|encima de|a partir de|supera|superan|superar|exceden|excede|exceder|inferior a|inferiores a|menos de|al menos|umbral|o más|debajo de|sobrepasa|desde',
  strength:
    'comprimido|comprimidos|comp|tableta|tabletas|cápsula|cápsulas|ampolla|ampollas|vial|viales|solución|solución inyectable|envase|envases|presentación|presentaciones|disponible|disponibles|contiene|ranurado|ranurados|concentración|concentraciones|jeringa|genérico|suspensión|caja|efg|formulación|marca',
  dose: 'dosis|posología|dosificación|tratamiento|pauta|prescripción|cantidad',
  oral: 'oral|vía oral|por vía oral|comprimido|comprimidos|tableta|tabletas|pastilla|pastillas|boca|orales|vo|v o',
  intrathecal:
    'intratecal|intratecales|intratecalmente|bomba|bombas|punción lumbar|lumbar|infusión|perfusión|bolo|bolus|catéter|implantada|implantable|reservorio|intraventricular',
  parenteral: 'intravenosa|intravenoso|iv|intramuscular|subcutánea|ev|e v',
  companion:
    'con|que|sin|frente a|como|a diferencia de|en lugar de|en vez de|junto con|asociado a|alternativa|versus|contra|ni|comparado con|además de',
  filler:
    'de|oral|vía oral|por vía oral|en|comprimidos|comprimido|dosis|intratecal|puro|la|el|para|tabletas|vo',
  alcohol:
    'alcohol|etanol|vino|cerveza|copa|copas|bebida|bebidas|bebe|bebía|beben|bebían|beber|consumo|alcohólico',
  level:
    'plasmática|plasmático|plasmáticas|plasmáticos|sérica|sérico|séricas|sanguínea|cmax|creatinina|glucosa|glucemia|niveles|nivel|pico',
  child:
    'niño|niños|niña|pediátrico|pediátrica|pediátricos|adolescente|adolescentes|lactante|años de edad',
  animal:
    'perro|perros|gato|gatos|rata|ratas|ratón|ratones|animal|animales|veterinario|veterinaria',
  drinking:
    'alcohol|alcohólico|alcohólicos|alcoholismo|abstinencia|craving|bebedor|bebedores|recaída|dependencia alcohólica|dependencia del alcohol|cirrosis|beber',
  spastic:
    'espasticidad|espástico|espástica|espasmos|espasmo|esclerosis múltiple|médula|medular|relajante muscular|parálisis cerebral|hipertonía|rigidez|distonía|tetraplejia',
  abbreviation: 'dr|dra|sr|sra|etc|ej|aprox|pág|art|máx|comp|ud|uds',
  common:
    'el|la|los|las|un|una|unos|de|del|a|al|en|con|por|para|y|o|u|pero|que|es|son|era|dosis|posología|día|días|semana|semanas|mes|año|años|adultos|niños|pacientes|comprimido|comprimidos|fase|total|mañana|tarde|noche|aproximadamente|sólo|solo|luego|después|antes|hasta|máximo|media|grupo|placebo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|inicial|mantenimiento|actualmente|fármaco|tratamiento|solución|cada',
};
