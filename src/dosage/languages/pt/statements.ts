import type { Words } from '../../lexicon.ts';

/** Portuguese: what is said about an amount, by which route, of whom. */
export const ptStatements: Words = {
  ceiling:
    'até|máximo|máxima|máximas|máximos|máx|no máximo|não exceder|não deve exceder|não excedendo|não ultrapassar|não deve ultrapassar|não superior a|não mais de|não mais que|não passar de|limite|teto|topo|sem ultrapassar|sem exceder|limitada a|limitado a|nunca mais de|não deve ser ultrapassada|não deve ser excedida',
  start:
    'inicial|iniciais|início|iniciar|inicia|iniciado|iniciada|iniciado com|inicia se|inicialmente|começar|começa|começou|começar com|começando|começa se|primeira semana|primeira dose|de início|no começo|de partida|iniciou|iniciando',
  increment:
    'aumentar em|aumentos de|aumento de|aumentar|incrementos de|incremento de|incrementos|aumentada em|aumentado em|acrescentar|acrescida de|adicionar|reduzir em|reduções de|redução de|diminuir em|diminuir|diminuição de|adicionais|adicional|subir|degraus de|aumentando',
  usual:
    'habitual|habituais|habitualmente|usual|usuais|manutenção|ótima|óptima|recomendada|recomendado|recomendadas|recomenda se|geralmente|normalmente|em geral|a maioria|entre|varia|variam|eficaz|eficazes|padrão|suficiente|costuma|costumam|média|bastam|basta|terapêutica|alvo|faixa|intervalo|depois',
  taken:
    'toma|tomou|tomava|tomaram|tomando|tomo|tomado|recebeu|receberam|recebia|recebe|tratado|tratada|tratados|em uso|uso de|estudo|grupo|placebo|braço|paciente|pacientes|administrado|administrada|ingeriu|ingestão|intoxicação|overdose|eu|estou|com|ensaio|atualmente|aumentada para|aumentado para|reduzida para|reduzido para|cheguei|chegou a|meu|minha|randomizados|participantes|prescrito',
  threshold:
    'superiores a|superior a|mais de|acima de|maiores que|maior que|maior do que|a partir de|supera|excede|exceder|excedem|ultrapassa|inferior a|inferiores a|menos de|pelo menos|limiar|ou mais|abaixo de|desde',
  strength:
    'comprimido|comprimidos|cápsula|cápsulas|ampola|ampolas|frasco|frascos|solução|solução injetável|embalagem|apresentação|apresentações|disponível|disponíveis|contém|ranhurado|concentração|concentrações|seringa|genérico|suspensão|caixa|blister|formulação|cada comprimido',
  dose: 'dose|doses|posologia|dosagem|tratamento|prescrição|quantidade',
  oral: 'oral|via oral|por via oral|comprimido|comprimidos|boca|vo|v o|orais',
  intrathecal:
    'intratecal|intratecais|intratecalmente|bomba|bombas|punção lombar|lombar|infusão|perfusão|bólus|bolus|cateter|implantada|implantável|reservatório',
  parenteral: 'intravenosa|intravenoso|iv|ev|intramuscular|subcutânea',
  companion:
    'com|que|sem|comparado com|comparado a|como|ao contrário de|em vez de|em lugar de|junto com|associado a|alternativa|versus|contra|nem|além de|ou',
  filler:
    'de|do|oral|via oral|por via oral|em|comprimidos|comprimido|dose|intratecal|puro|o|para|vo',
  alcohol:
    'álcool|etanol|vinho|cerveja|copo|copos|bebida|bebidas|bebe|bebia|bebem|beber|consumo|alcoólica',
  level:
    'plasmática|plasmático|plasmáticas|sérica|sérico|séricas|sanguínea|cmax|creatinina|glicose|glicemia|níveis|nível|pico',
  child:
    'criança|crianças|pediátrico|pediátrica|pediátricos|adolescente|adolescentes|lactente|anos de idade',
  animal:
    'cão|cães|gato|gatos|rato|ratos|camundongos|animal|animais|veterinário|veterinária|cachorro',
  drinking:
    'álcool|alcoólatra|alcoólatras|alcoolismo|alcoólico|alcoólicos|alcoólica|abstinência|craving|fissura|bebedor|bebedores|recaída|dependência|cirrose',
  spastic:
    'espasticidade|espástico|espástica|espasmos|espasmo|esclerose múltipla|medula|relaxante muscular|paralisia cerebral|hipertonia|rigidez|distonia',
  abbreviation: 'dr|dra|sr|sra|etc|ex|aprox|pág|art|máx|comp',
  common:
    'o|a|os|as|um|uma|de|do|da|em|no|na|com|por|para|e|ou|mas|que|é|são|era|dose|doses|posologia|dia|dias|semana|semanas|mês|ano|anos|adultos|crianças|pacientes|comprimido|comprimidos|fase|total|manhã|tarde|noite|cerca|só|depois|após|antes|até|máximo|topo|média|grupo|placebo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|inicial|manutenção|atualmente|fármaco|remédio|tratamento|solução|cada',
};
