import type { Words } from '../../words/lexicon.ts';

/** Portuguese: what is said about an amount: ceiling, start, step, usual dose, dose taken, threshold, strength. */
export const ptRoles: Words = {
  ceiling:
    'máxim*|máx|não exceder|não deve exceder|não excedendo|não ultrapassar|não deve ultrapassar|não mais de|não mais que|não mais do que|não passar de|limite|limitad* a|teto|sem ultrapassar|sem exceder|não deve ser ultrapassad*|não deve ser excedid*|não deverá exceder|não devem exceder|não exceda|não ultrapasse|tecto|não pode ultrapassar|não pode exceder|não podem ultrapassar|nunca ultrapassar|nunca mais|não quer passar|no máximo|limite máximo|não passar dos|sem passar de|a não ultrapassar|a não exceder|não ultrapassamos|não se passa de|não passamos de|não ir além|não se vai além|sem ir além|não passa dos|não passam dos|limita a dose|limitar a dose|não vai além|não passe de|não passar',
  upTo: 'até|até aos|até um total de|até ao',
  start:
    'inici*|comec*|primeira dose|de partida|instituí*|parte se de|para começar|inicial|primeira injeção|primeiras injeções|dose de início|à partida|dose inicial|começando|começar|parti de|partiu de|partindo de|arranquei com|arrancou com|comecei por',
  change:
    'aument*|increment*|reduz*|reduç*|diminu*|baix*|elev*|ajust*|escalon*|subir|subiu|subindo|subida|passar|passou|passando|desce|desceu|descer|titulação|titular',
  by: 'em|de|em mais|por',
  toLevel: 'a|para|até|para cerca de',
  increment:
    'incrementos de|incremento de|incrementos|incremento|aumentos de|aumento de|acrescent*|acrescid*|reduções de|redução de|adiciona*|degraus|mais a cada|etapas|passos de|diminuição de|cada passo|por etapa|gradualmente em|adicionando|acréscimos de|acréscimo de|reduzindo|aumentar em|aumentada em|aumentando em|reduzir em|reduzida em|diminuir em|subir em|baixar em|descida de|descidas de|redução gradual de|desmame de|subidas de|subida de|subindo de|baixando|descendo|retirando|retirar|subia|descia',
  usual:
    'habitua*|usua*|manutenção|ótim*|óptim*|recomend*|geralmente|normalmente|em geral|a maioria|alvo|recomenda se|dose habitual|ótima|dose de manutenção|típic*|bastam|basta|costuma|costumam|usa se|usam se|toma se|tomam se|administra se|suficiente|eficaz|eficazes|gira em torno|dose média eficaz|até atingir uma dose de|até se atingir uma dose de|até alcançar uma dose',
  taken:
    'tomou|tomava|tomaram|tomando|tomo|receb*|tratada com|tratados com|ingeriu|ingestão|estou com|cheguei a|chegou a|minha dose|estou a|medicado com|dose média|tinha tomado|havia tomado|havia ingerido|tinha ingerido|a tomar|tratado|chegando a|mantém|manteve|receitou|infundidos|passei para|subi para|em uso|ingerir|depois de ingerir|medicação habitual|receberam|mediana|ou placebo|tomado|tomavam|tratado com|em tratamento com|dose média foi|dose média de|média de|dose utilizada|foi administrad*|ingerid*|administrad*|alocad*|aleatoriamente|passei a|me bastam|me basta|bastam me|basta me|preciso de|estou em|tô em|tô com|tô na|passei pra|passou pra|passou para|subi pra|subiu para|subiu pra|desci pra|desci para|baixei para|baixei pra|voltei pra|voltei para|voltei aos|voltei pros|mantenho com|mantenho|faço|dose atual|dose actual|dose anterior|dose prévia|doses individualizadas|usaram|usaram se|usou|utilizaram|alta com|está com|atualmente|actualmente|mandou me|superaram o placebo|na manutenção',
  narrative:
    'paciente|doente|caso|ele|ela|anos|homem|mulher|menino|menina|médico|meses|filho|mãe|pai|filha',
  threshold:
    'ultrapassad*|excedid*|passou de|passa de|passaram de|superior* a|mais de|acima de|maior* que|maior do que|a partir de|supera|excede|exceder|excedem|ultrapassa|ultrapassar|inferior* a|menos de|pelo menos|ou mais|abaixo de|mais do que|acima dos|além de|doses superiores|a partir dos|abaixo dos|menores que|inferior a|mesmo|superior a|quem recebia mais de|com mais de|superiores a|inferiores a|já com|mesmo com|só com|só acima|ou menos|dose alta|doses altas|dose baixa|ultrapassava|ultrapassavam|ultrapasse|ultrapassem|ultrapassou|ultrapassam|superava|superavam|superam|superou|excedia|excediam|exceda|excedeu|passava de|passavam de|passam de|passar dos|passava dos|se a dose atingir|se a dose chegar|se a dose for|se atingir|se chegar a|quando a dose atinge|caso a dose|igual ou superior a|iguais ou superiores a|ou superior|ou superiores|ou maior|ou maiores|além dos',
  strength: 'embalagem|embalagens|apresentaç*|concentraç*|caixa|blister|ranhurad*|cada comprimido',
  form: 'comprimido*|cápsula*|ampola*|frasco*|solução|seringa*|suspensão|xarope|pílula*',
  instruct:
    'adultos|dose|posologia|deve|crianças|recomendada|pode|idosos|máxima|habitual|hemodiálise|devem|podem|deverá|recomenda se',
  trial: 'placebo|randomiz*|duplo cego|braço',
  hospital: 'hospital*|internad*|internamento',
  effect:
    'pode causar|pode provocar|podem causar|coma|tóxic*|mortal|letal|mortes|efeitos adversos|provocar|causar|risco|convulsões|confusão|encefalopatia|morte|morria|frequentes|efeitos secundários|tóxica|intoxicação|sobredosagem|overdose|provoca|causou|sonolência',
  next: 'em seguida|depois|posteriormente|a seguir|amanhã|segunda semana|terceira semana|próxima semana',
  down: 'reduz*|reduç*|diminu*|baix*|desce|desceu|descer',
  authority:
    'agência|ansm|anvisa|infarmed|autoridade|autoridades|autoriz*|permitid*|aprovad*|regulador|lei|juiz|tribunal|ministério|rcm|entidade',
  point: 'limiar|mínimo|mínima',
  renal:
    'insuficiência renal|depuração|clearance|dialisad*|rins|idoso|renal|renais|diálise|hemodiálise|rim|idosos',
  not: 'não|nunca|jamais|nenhum|nenhuma|sem|nem|proíbe|proibid*|recusa',
  versus: 'contra|contra os|em vez de|versus|vs|comparado com|em comparação com|face a|antes',
  self: 'eu|meu|minha|olá|gente|estou|há um mês',
  study:
    'pacientes|doentes|estudo|grupo|ensaio|participantes|resultados|mediana|coorte|receberam|quem',
  past: 'foi|estava|tinha|internado|internada|contou|conta|morria|depois de|morreu|foi internada|foram|estavam|tinham|recebeu|receberam|tomou|tomaram|começou|começaram|iniciou|iniciaram|comecei|havia|era|eram|teve|tiveram|há anos|chegou|chegaram|atingiu|atingiram|precisou|aumentou|ingeriu|passou|disse|houve|variou|variava|variavam|oscilava',
  usualHint:
    'varia|variam|eficaz|eficazes|padrão|suficiente*|costuma*|faixa|bastam|basta|terapêutic*|necessári*|situa se|bastar|entre as doses|tome|tomar|efetiva|vai de|vão de|oscila|em torno de|cerca de|adultos|respondem|funciona|objetivo|usa se|usam se|indicada|indicado',
  takenHint:
    'uso de|placebo|braço|administr*|intoxicação|overdose|sobredosagem|randomiz*|média de|apesar de|prescrit*|em média|medicação|medicações|dose total|dose alcançada|era de|foi de|foram de|atingiu|atingiram|extremos',
  ceilingHint:
    'não superior* a|topo|limitada|limitado|limitou|reduzida de|fixado em|fixada em|podem atingir se|pode atingir|podendo chegar|pode chegar|podem chegar|podendo atingir|podem atingir|reduziu a dose prescrita|fixou em|limitou a|limitada a|limitado a|baixou para|parar em|ficar em|se necessário até|podem ser atingidas|pode ser atingida|podem ser alcançadas|podem ser administradas|podia ir até|podiam ir até|podia chegar|podiam chegar|vão até|vai até|pode ir até|podem ir até|pode ir a|permitia|permitiam|restringe|restringiu|limita a',
  incrementHint:
    'adicion*|cada vez|intervalos de|a mais|aumentando|por semana|cada semana|a cada semana|baixar',
  test: 'teste|testes|dose de teste|dose teste|bólus de teste|bolus de teste',
  startHint:
    'primeira semana|introdu*|primeiro dia|primeiros dias|no início|de início|os três primeiros dias|inicialmente|num primeiro momento',
  strengthHint: 'disponíve*|contém|genéric*|formulação|preço|existe|comercial*',
  response: 'respond*|resposta|responde*',
  modal:
    'deve|devem|pode|podem|deverá|deverão|poderá|deveria|recomenda se|deve se|pode se|será|serão|ser|é preciso',
  average: 'média|médio|médias|mediana|em média',
  keep: 'manter|mantenha|ficar|fique|permanecer|limitar|permaneça',
  vary: 'varia|variam|variava|variou|oscila|oscilam|oscilava|entre|vão de|vai de|intervalo|compreendida entre|variável|variáveis',
};
