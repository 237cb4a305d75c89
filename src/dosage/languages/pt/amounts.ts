import type { Words } from '../../words/lexicon.ts';

/** Portuguese: numbers, units, dose forms, rates. */
export const ptAmounts: Words = {
  number:
    'meio=0.5|meia=0.5|um=1|uma=1|dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|doze=12|quinze=15|vinte=20|vinte e cinco=25|trinta=30|quarenta=40|cinquenta=50|sessenta=60|setenta=70|setenta e cinco=75|oitenta=80|noventa=90|cem=100|duzentos=200|trezentos=300|onze=11|cento=100|quatrocentos=400',
  to: 'a|até|até o máximo de|até um máximo de|até ao máximo de|a um máximo de|até máximo|até no máximo',
  and: 'e|ou|e depois|depois|e até|e os|e as',
  between: 'entre|de|desde|entre os|dos',
  of: 'de|do|da|d',
  per: 'num|no|nas|ao|por|cada|em',
  every: 'cada|a cada|com intervalo de|com intervalos de|em intervalos de|a intervalos de',
  mg: 'miligrama|miligramas',
  g: 'grama|gramas',
  mcg: 'micrograma|microgramas',
  kg: 'quilos|quilogramas|kilograma|kilogramas|quilo|quilos|quilograma',
  ml: 'mililitro|mililitros',
  litre: 'litro|litros',
  tablet: 'comprimido|comprimidos|cápsula|cápsulas|pílula|pílulas|cp|cps|comp',
  day: 'dia|dias|d|24 horas|24 h',
  week: 'semana|semanas',
  month: 'mês|meses',
  hour: 'hora|horas|hs|h',
  minute: 'minuto|minutos',
  intake: 'toma|tomas|dose|administração|tomada|vez',
  daily:
    'ao dia|por dia|diário|diários|diária|diárias|diariamente|cada dia|em 24 horas|todos os dias|a cada 24 horas|a cada dia|todo dia|todo o dia',
  weekly: 'por semana|semanal|semanais|semanalmente|à semana',
  times: 'id|vez|vezes|x|tomas|tomadas',
  timesDaily:
    'com cada uma das três refeições=3|com cada uma das três refeições principais=3|às três refeições=3|às três refeições principais=3|com as três refeições principais=3|id ao deitar=1|ao deitar me=1|de manhã e à noite=2|manhã e noite=2|manhã tarde e noite=3|ao deitar=1|à noite=1|antes de dormir=1|todas as noites=1|todas as manhãs=1|pela manhã e à noite=2|por noite=1|toda noite=1|de 8 em 8 horas=3|de 6 em 6 horas=4|de 12 em 12 horas=2|de 8 em 8 h=3|de 12 em 12 h=2|antes de deitar=1|antes de se deitar=1|de manhã=1|pela manhã=1|à tarde=1|de tarde=1|de noite=1|pela noite=1|ao almoço=1|no almoço=1|ao jantar=1|no jantar=1|no café da manhã=1|ao pequeno almoço=1|à hora de deitar=1|na hora de dormir=1|ao dormir=1|antes de ir dormir=1|toda manhã=1|ao acordar=1',
  sparse:
    'uma vez por mês|mensalmente|em semanas alternadas|semanas alternadas|semana sim semana não|uma semana sim e outra não|quinzenal|quinzenalmente|em noites alternadas|noites alternadas|a cada 48 horas|de 48 em 48 horas|cada 48 horas|em dias alternados|dias alternados|dia sim dia não|a cada dois dias|três vezes por semana|3 vezes por semana|duas vezes por semana|uma vez por semana|3x por semana|dia sim e dia não|a cada 2 dias|de 2 em 2 dias|de dois em dois dias|3 vezes semana',
  moment:
    'ao deitar me|ao levantar|ao levantar me|ao pequeno almoço|à ceia|em jejum|ao lanche|manhã|meio dia|tarde|noite|almoço|jantar|café da manhã|pequeno almoço|de manhã|à tarde|ao almoço|pela manhã|deitar|dormir|à noite|de noite|pela noite|ao deitar|ao pequeno almoço|ao jantar|no jantar|no almoço|no café da manhã|de tarde|ao acordar',
  dailyDose:
    'dose total diária|dose diária habitual|dose diária recomendada|dose diária|doses diárias|dose máxima diária|dose diária máxima|dose total diária|dose diária total|posologia diária|ao dia|por dia|diária|diário|diários|diárias|diariamente|dose por dia|em 24 horas|em 24 h|todos os dias|cada dia|dosagem diária|quantidade diária|total diário|dosagens diárias',
  single:
    'toma única|em toma única|tomada única|em tomada única|numa única toma|numa única dose|em uma única dose|em uma única tomada|em uma única administração|numa única administração|em uma só tomada|numa só toma|numa toma|em uma dose única|numa dose única|doses únicas|doses isoladas|uma só vez|uma única vez|dose isolada|monodose|dose única|administração única|única administração|toma única|única dose|bólus|bolo|dose teste|dose de teste|uma só toma|dose de ataque|em dose única',
  divided:
    'dividid*|repartid*|fracionad*|em três tomas|em 3 tomas|em várias tomas|em 3 tomadas|ao longo do dia|durante o dia|parcelad*',
  atOnce: 'em dose única|em toma única|em uma só toma|numa única toma',
  occasion:
    'às refeições|antes das refeições|a cada refeição|antes de cada refeição|se necessário|em caso de necessidade|sos|quando necessário|antes da refeição|de uma vez|às refeições|s o s|em sos|de uma só vez|se dor|se precisar',
  timed: 'antes|depois|após',
};
