import type { Words } from '../../lexicon.ts';

/** Portuguese: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const ptRoles: Words = {
  ceiling:
    'máxim*|máx|não exceder|não deve exceder|não excedendo|não ultrapassar|não deve ultrapassar|não superior* a|não mais de|não mais que|não mais do que|não passar de|limite|limitad* a|teto|topo|sem ultrapassar|sem exceder|não deve ser ultrapassad*|não deve ser excedid*|não deverá exceder|não devem exceder|não exceda|não ultrapasse|tecto|não pode ultrapassar|não pode exceder|não podem ultrapassar|limitada|limitado|limitou|reduzida de|fixado em|fixada em|nunca ultrapassar|nunca mais|não quer passar|podem atingir se|pode atingir|no máximo|limite máximo|não passar dos|sem passar de',
  upTo: 'até|até aos|até um total de|até ao',
  start:
    'inici*|comec*|primeira semana|primeira dose|de partida|introdu*|instituí*|dose de teste|dose teste|primeiro dia|primeiros dias|parte se de|bólus de teste|bolus de teste|no início|para começar|inicial',
  change:
    'aument*|increment*|reduz*|reduç*|diminu*|baix*|elev*|ajust*|escalon*|subir|subiu|subindo|subida|passar|passou|passando|desce|desceu|descer|titulação|titular',
  by: 'em|de|em mais|por',
  toLevel: 'a|para|até|para cerca de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|acrescent*|acrescid*|adicion*|reduções de|redução de|adiciona*|degraus|cada vez|mais a cada|etapas|passos de|diminuição de|intervalos de|a mais|cada passo|por etapa|gradualmente em|aumentando|adicionando|acréscimos de|acréscimo de|reduzindo|por semana|cada semana|a cada semana|baixar',
  usual:
    'habitua*|usua*|manutenção|ótim*|óptim*|recomend*|geralmente|normalmente|em geral|a maioria|varia|variam|eficaz|eficazes|padrão|suficiente*|costuma*|faixa|bastam|basta|terapêutic*|alvo|necessári*|situa se|bastar|entre as doses|tome|tomar|efetiva|vai de|vão de|oscila|em torno de|cerca de|adultos|respondem|funciona|objetivo|usa se|usam se|indicada|recomenda se|indicado|dose habitual|ótima|dose de manutenção',
  taken:
    'tomou|tomava|tomaram|tomando|tomo|receb*|tratada com|tratados com|uso de|placebo|braço|administr*|ingeriu|ingestão|intoxicação|overdose|sobredosagem|estou com|cheguei a|chegou a|randomiz*|média de|apesar de|prescrit*|minha dose|estou a|medicado com|em média|medicação|medicações|dose média|tinha tomado|havia tomado|havia ingerido|tinha ingerido|a tomar|tratado|dose total|dose alcançada|era de|foi de|foram de|atingiu|atingiram|chegando a|mantém|manteve|receitou|infundidos|passei para|subi para|em uso|ingerir|depois de ingerir|medicação habitual|receberam|extremos|mediana|ou placebo|tomado',
  narrative:
    'paciente|pacientes|doente|doentes|estudo|grupo|ensaio|caso|eu|meu|minha|ele|ela|anos|homem|mulher|participantes|foi|estava|tinha|menino|menina|médico|meses|internado|internada|resultados|mediana|coorte|olá|contou|conta|filho|mãe|pai|gente|receberam|morria|quem|estou|há um mês|depois de|morreu|filha|foi internada',
  threshold:
    'superior* a|mais de|acima de|maior* que|maior do que|a partir de|supera|excede|exceder|excedem|ultrapassa|ultrapassar|inferior* a|menos de|pelo menos|ou mais|abaixo de|mais do que|acima dos|além de|doses superiores|a partir dos|abaixo dos|menores que|inferior a|mesmo|superior a|quem recebia mais de|com mais de',
  strength:
    'embalagem|embalagens|apresentaç*|disponíve*|contém|concentraç*|genéric*|formulação|caixa|blister|ranhurad*|cada comprimido|preço|existe|comercial*',
  form: 'comprimido*|cápsula*|ampola*|frasco*|solução|seringa*|suspensão|xarope|pílula*',
  instruct:
    'adultos|dose|posologia|deve|crianças|recomendada|pode|idosos|máxima|habitual|hemodiálise|devem|podem|deverá|recomenda se',
  trial: 'placebo|randomiz*|duplo cego|braço',
  hospital: 'hospital*|internad*|internamento',
  effect:
    'pode causar|pode provocar|podem causar|coma|tóxic*|mortal|letal|mortes|efeitos adversos|provocar|causar|risco|convulsões|confusão|encefalopatia|morte|morria|frequentes|efeitos secundários|tóxica',
  next: 'em seguida|depois|posteriormente|a seguir|amanhã|segunda semana|terceira semana|próxima semana',
  down: 'reduz*|reduç*|diminu*|baix*|desce|desceu|descer',
  authority:
    'agência|ansm|anvisa|infarmed|autoridade|autoridades|autoriz*|permitid*|aprovad*|regulador|lei|juiz|tribunal|ministério|rcm|entidade',
  point: 'limiar|mínimo|mínima',
  renal: 'renal|renais|diálise|hemodiálise|rim|idosos',
  not: 'não|nunca|jamais|nenhum|nenhuma|sem|nem|proíbe|proibid*|recusa',
  versus: 'contra|contra os|em vez de|versus|vs|comparado com|em comparação com|face a|antes',
};
