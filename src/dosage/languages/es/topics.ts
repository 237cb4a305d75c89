import type { Words } from '../../words/lexicon.ts';

/** Spanish: routes, whose amounts, who and what for, and words that are no names. */
export const esTopics: Words = {
  dose: 'dosis|posología|dosificación|tratamiento|pauta|prescripción|cantidad',
  oral: 'por vía oral|vía oral|oral|comprimido|comprimidos|tableta|tabletas|pastilla|pastillas|boca|orales|vo|v o',
  intrathecal:
    'intratecal|intratecales|intratecalmente|bomba|bombas|lumbar|infusión|perfusión|bolo|bolus|catéter|implantada|implantable|reservorio|intraventricular|inyectable|inyectables|jeringa precargada',
  parenteral: 'intravenosa|intravenoso|iv|intramuscular|subcutánea|ev|e v',
  givenHow:
    'i v|subcutáneo|vía intravenosa|por vía intravenosa|por vía subcutánea|por vía intramuscular|por vía parenteral|sublingual|bajo la lengua|debajo de la lengua',
  companion:
    'con|que|sin|frente a|como|a diferencia de|en lugar de|en vez de|junto con|asociado a|alternativa|versus|contra|ni|comparado con|además de',
  filler:
    'de|oral|vía oral|por vía oral|en|comprimidos|comprimido|dosis|intratecal|puro|la|el|para|tabletas|vo|de peso|de peso corporal|o más|y más|máximo|como máximo|en total|administrado|administrados|a tomar|tomados|administrada|de fármaco|del fármaco|de medicamento|del medicamento|de principio activo',
  alcohol:
    'alcohol|etanol|vino|cerveza|copa|copas|bebida|bebidas|bebe|bebía|beben|bebían|beber|consumo|alcohólico',
  level:
    'cmi|cmin|sanguíneas|plasmática|plasmático|plasmáticas|plasmáticos|sérica|sérico|séricas|sanguínea|cmax|creatinina|glucosa|glucemia|niveles|nivel|pico|lcr|líquido cefalorraquídeo',
  child:
    'niño|niños|niña|pediátrico|pediátrica|pediátricos|adolescente|adolescentes|lactante|años de edad',
  animal:
    'perro|perros|gato|gatos|rata|ratas|ratón|ratones|animal|animales|veterinario|veterinaria',
  drinking:
    'alcohol|alcohólico|alcohólicos|alcoholismo|abstinencia|craving|bebedor|bebedores|recaída|dependencia alcohólica|cirrosis|beber',
  spastic:
    'espasticidad|espástico|espástica|espasmos|espasmo|esclerosis múltiple|médula|medular|relajante muscular|parálisis cerebral|hipertonía|rigidez|distonía|tetraplejia',
  abbreviation: 'cp|cpr|comp|dr|dra|sr|sra|etc|ej|aprox|pág|art|máx|comp|ud|uds',
  common:
    'tres|dos|tomas|veces|cada|el|la|los|las|un|una|unos|de|del|a|al|en|con|por|para|y|o|u|pero|que|es|son|era|dosis|posología|día|días|semana|semanas|mes|año|años|adultos|niños|pacientes|comprimido|comprimidos|fase|total|mañana|tarde|noche|aproximadamente|sólo|luego|después|antes|hasta|máximo|media|grupo|placebo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|inicial|mantenimiento|actualmente|fármaco|tratamiento|solución|cada|no|se|su|sus|lo|le|ha|han|más|este|esta|estos|puede|debe|ser|fue|sin|sobre|entre|cuando|como|también|muy|ya|desde|todo|otros|hay',
  latter: 'este último|esta última',
  former: 'el primero',
  respectively: 'respectivamente',
};
