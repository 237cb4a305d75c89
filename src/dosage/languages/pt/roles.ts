import type { Words } from '../../lexicon.ts';

/** Portuguese: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const ptRoles: Words = {
  ceiling:
    'máxim*|máx|não exceder|não deve exceder|não excedendo|não ultrapassar|não deve ultrapassar|não superior* a|não mais de|não mais que|não mais do que|não passar de|limite|limitad* a|teto|topo|sem ultrapassar|sem exceder|não deve ser ultrapassad*|não deve ser excedid*|não deverá exceder|não devem exceder|não exceda|não ultrapasse|tecto|não pode ultrapassar|não pode exceder|não podem ultrapassar|limitada|limitado|limitou|reduzida de|fixado em|fixada em|nunca ultrapassar|nunca mais',
  upTo: 'até|até aos|até um total de|até ao',
  start:
    'inici*|comec*|primeira semana|primeira dose|de partida|introdu*|instituí*|dose de teste|dose teste|primeiro dia|primeiros dias|parte se de',
  change:
    'aument*|increment*|reduz*|reduç*|diminu*|baix*|elev*|ajust*|escalon*|subir|subiu|subindo|subida|passar|passou|passando|desce|desceu|descer|titulação|titular',
  by: 'em|de|em mais|por',
  toLevel: 'a|para|até|para cerca de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|acrescent*|acrescid*|adicion*|reduções de|redução de|adiciona*|degraus|cada vez|mais a cada|etapas|passos de|diminuição de|intervalos de|a mais|cada passo|por etapa|gradualmente em|aumentando|adicionando|acréscimos de|acréscimo de',
  usual:
    'habitua*|usua*|manutenção|ótim*|óptim*|recomend*|geralmente|normalmente|em geral|a maioria|varia|variam|eficaz|eficazes|padrão|suficiente*|costuma*|faixa|bastam|basta|terapêutic*|alvo|necessári*|situa se|bastar|entre as doses|tome|tomar|efetiva|vai de|vão de|oscila|em torno de|cerca de|adultos|respondem|funciona|objetivo|usa se|usam se|indicada',
  taken:
    'tomou|tomava|tomaram|tomando|tomo|receb*|tratada com|tratados com|uso de|placebo|braço|administr*|ingeriu|ingestão|intoxicação|overdose|sobredosagem|estou com|cheguei a|chegou a|randomiz*|média de|apesar de|prescrit*|minha dose|estou a|medicado com|em média|medicação|medicações|dose média|tinha tomado|havia tomado|havia ingerido|tinha ingerido|a tomar|tratado|dose total|dose alcançada|era de|foi de|foram de|atingiu|atingiram|chegando a|mantém|manteve|receitou|infundidos|passei para|subi para|em uso',
  narrative:
    'paciente|pacientes|doente|doentes|estudo|grupo|ensaio|caso|eu|meu|minha|ele|ela|anos|homem|mulher|participantes|foi|estava|tinha|menino|menina|médico|meses|internado|internada|resultados|mediana|coorte|olá|contou|conta|filho|mãe|pai|gente',
  threshold:
    'superior* a|mais de|acima de|maior* que|maior do que|a partir de|supera|excede|exceder|excedem|ultrapassa|ultrapassar|inferior* a|menos de|pelo menos|ou mais|abaixo de|mais do que|acima dos|além de|doses superiores|a partir dos|abaixo dos|menores que|inferior a',
  strength:
    'embalagem|embalagens|apresentaç*|disponíve*|contém|concentraç*|genéric*|formulação|caixa|blister|ranhurad*|cada comprimido|preço|existe|comercial*',
  form: 'comprimido*|cápsula*|ampola*|frasco*|solução|seringa*|suspensão|xarope|pílula*',
  instruct:
    'adultos|dose|posologia|deve|crianças|recomendada|pode|idosos|máxima|habitual|hemodiálise|devem|podem|deverá|recomenda se',
  trial: 'placebo|randomiz*|duplo cego|braço',
  hospital: 'hospital*|internad*|internamento',
  effect: 'pode causar|pode provocar|podem causar|coma|tóxic*|mortal|letal|mortes|efeitos adversos',
  next: 'em seguida|depois|posteriormente|a seguir',
  down: 'reduz*|reduç*|diminu*|baix*|desce|desceu|descer',
  authority:
    'agência|ansm|anvisa|infarmed|autoridade|autoridades|autoriz*|permitid*|aprovad*|regulador',
  point: 'limiar|mínimo|mínima',
  renal: 'renal|renais|diálise|hemodiálise|rim|idosos',
};
