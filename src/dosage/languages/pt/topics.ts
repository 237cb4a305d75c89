import type { Words } from '../../words/lexicon.ts';

/** Portuguese: routes, whose amounts, who and what for, and words that are no names. */
export const ptTopics: Words = {
  dose: 'dose|doses|posologia|dosagem|tratamento|prescrição|quantidade',
  oral: 'por via oral|via oral|oral|comprimido|comprimidos|boca|vo|v o|orais',
  intrathecal:
    'intratecal|intratecais|intratecalmente|bomba|bombas|lombar|infusão|perfusão|bólus|cateter|implantada|implantável|reservatório|injetável|injetáveis|injectável|injectáveis|seringa pré cheia',
  parenteral: 'intravenosa|intravenoso|iv|ev|intramuscular|subcutânea',
  givenHow:
    'e v|endovenosa|endovenoso|subcutâneo|por via intravenosa|por via endovenosa|por via subcutânea|por via intramuscular|sublingual|debaixo da língua',
  companion:
    'com|que|sem|comparado com|comparado a|como|ao contrário de|em vez de|em lugar de|junto com|associado a|alternativa|versus|contra|nem|além de|ou',
  filler:
    'de|do|oral|via oral|por via oral|em|comprimidos|comprimido|dose|intratecal|puro|o|para|vo|de peso|de peso corporal|ou mais|e mais|máximo|no máximo|no total|administrado|administrados|a tomar|tomados|de fármaco|do fármaco|do medicamento|de medicamento|do remédio|de princípio ativo',
  alcohol:
    'álcool|etanol|vinho|cerveja|copo|copos|bebida|bebidas|bebe|bebia|bebem|beber|consumo|alcoólica',
  level:
    'cim|cmin|sanguíneas|plasmática|plasmático|plasmáticas|sérica|sérico|séricas|sanguínea|cmax|creatinina|glicose|glicemia|níveis|nível|pico|lcr|líquor',
  child:
    'criança|crianças|pediátrico|pediátrica|pediátricos|adolescente|adolescentes|lactente|anos de idade',
  animal:
    'cão|cães|gato|gatos|rato|ratos|camundongos|animal|animais|veterinário|veterinária|cachorro',
  drinking:
    'álcool|alcoólatra|alcoólatras|alcoolismo|alcoólico|alcoólicos|alcoólica|abstinência|craving|fissura|bebedor|bebedores|recaída|dependência|cirrose',
  spastic:
    'espasticidade|espástico|espástica|espasmos|espasmo|esclerose múltipla|medula|relaxante muscular|paralisia cerebral|hipertonia|rigidez|distonia',
  abbreviation: 'cp|cpr|comp|dr|dra|sr|sra|etc|ex|aprox|pág|art|máx|comp',
  common:
    'três|dois|doses|vezes|cada|o|a|os|as|um|uma|de|do|da|em|no|na|com|por|para|e|ou|mas|que|são|era|dose|doses|posologia|dia|dias|semana|semanas|mês|ano|anos|adultos|crianças|pacientes|comprimido|comprimidos|fase|total|manhã|tarde|noite|cerca|só|depois|após|antes|até|máximo|topo|média|grupo|placebo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|inicial|manutenção|atualmente|fármaco|remédio|tratamento|solução|cada|não|se|seu|sua|ao|aos|mais|este|esta|pode|deve|ser|foi|sem|sobre|entre|quando|como|também|muito|já|desde|todo|outros|dos|das|nas|nos|há',
  latter: 'este último|esta última',
  former: 'o primeiro',
  respectively: 'respectivamente',
};
