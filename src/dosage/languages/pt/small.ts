import type { SmallWords } from '../../small-words.ts';

/** Portuguese: the small words that single rules ask for. */
export const ptSmall: SmallWords = {
  numbered: 'grupo|fase|caso|semana|dia|etapa',
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
