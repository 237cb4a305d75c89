import type { SmallWords } from '../../small-words.ts';

/** Portuguese: the small words that single rules ask for. */
export const ptSmall: SmallWords = {
  country:
    'franca|alemanha|espanha|paises|suica|inglaterra|suecia|noruega|finlandia|polonia|japao|turquia',
  order: 'de|deem|dar|administr\\w{1,4}|receitar?',
  survived: 'sobreviv\\w{2,4}',
  givenWith: 'com',
  numbered: 'grupo|fase|caso|semana|dia|etapa',
  movedFrom:
    'pass(?:ou|a|ar|ado|ando|ei)|subi\\w*|sobe|desceu|baix(?:ou|ei|ar)|dobr\\w+|duplic\\w+|triplic\\w+|aument\\w+|foi|mud\\w+',
  onwards: 'para',
  measured:
    'tfge?|e?gfr|depuracao|clearance|filtracao|creatinina|imc|idade|pontuacao|escore|ashworth',
  people: 'criancas?|pacientes?|adultos?|adolescentes?|pessoas',
  bound: 'menores|maiores|acima|abaixo|menos|mais',
  figureLink: 'de|da|do|e|era|entre|a|inferior|superior|menor|maior|que|os|dos',
  numberedTime: 'ano|mes|semana|dia|visita',
  atTime: 'no|na|ao|em',
  between: 'entre',
  comparing: 'mais|melhor\\w*|pior\\w*|mesm[ao]s?|outr[ao]s?|maior\\w*',
  screening: 'teste',
  into: 'em',
  portion: 'tomadas|administracoes|vezes',
  equal: 'iguais',
  dayPortion: 'tomadas?',
  intakeNoun: 'tomada',
  article: 'o|a',
  ofDrug: 'em',
  onDose: 'com',
  placeboFiller: 'uma?',
  takenWords: 'dad[ao]s?',
  inDay: 'em',
  thatDay: 'seguinte|passada',
  again: 'seja',
  also: 'tambem|ver|disponivel',
  atHour: 'as',
  aArticle: 'um|uma',
  pack: 'caixa|frasco|dose',
  thatTime: 'ontem|hoje|esta|este',
  ofPack: 'embalagem|caixa|rotulo',
  spread: 'padrao',
};
