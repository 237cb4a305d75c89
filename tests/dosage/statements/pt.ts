/** Own Portuguese sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const portuguese = `
Baclofeno, bula | O tratamento começa com [[5 mg três vezes ao dia => start]], com aumento de [[5 mg => increment]] por dose a cada três dias até à dose ótima, em geral entre [[30 e 75 mg por dia => usual]].
 | A agência francesa baixou a dose máxima de baclofeno para [[80 mg diários => ceiling]], contra os [[300 mg => ceiling]] de antes.
Fórum baclofeno | Olá, estou com [[120 mg => taken]] há um mês e o meu médico não quer passar dos [[150 mg => ceiling]].
 | Uma mulher de 50 anos foi internada depois de ingerir [[400 mg => taken]] de baclofeno.
 | Os participantes receberam baclofeno [[30 mg/dia => taken]] ou placebo durante doze semanas.
 | Acima de [[60 mg por dia => threshold]] de baclofeno os efeitos adversos são frequentes.
 | Lioresal [[10 mg => strength]] comprimidos, embalagem de 60.
 | A retirada do baclofeno faz-se reduzindo [[5-10 mg por semana => increment]].
 | Em diálise recomenda-se baclofeno [[5 mg por dia => usual]].
Baclofeno intratecal | A dose média ao fim de um ano foi de [[290 mcg/dia => taken]]; o bólus de teste é de [[50 mcg => start]].
 | Em meio hospitalar podem atingir-se [[100 mg por dia => ceiling]] de baclofeno.
 | Mesmo [[10 mg => threshold]] de baclofeno podem provocar coma num doente em diálise.
 | Medicação habitual: baclofeno [[10 mg de 8 em 8 horas => taken]], omeprazol 20 mg.
 | Quem recebia mais de [[180 mg => threshold]] de baclofeno morria mais.
Bomba de baclofeno | A dose conta-se em microgramas: [[220 µg/dia => taken]] nesta doente.
`;
