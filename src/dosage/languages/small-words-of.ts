import type { SmallWords } from '../words/small-words.ts';
import { csSmall } from './cs/small.ts';
import { daSmall } from './da/small.ts';
import { deSmall } from './de/small.ts';
import { enSmall } from './en/small.ts';
import { esSmall } from './es/small.ts';
import { frSmall } from './fr/small.ts';
import { idSmall } from './id/small.ts';
import { itSmall } from './it/small.ts';
import { nlSmall } from './nl/small.ts';
import { plSmall } from './pl/small.ts';
import { ptSmall } from './pt/small.ts';
import { svSmall } from './sv/small.ts';

const ALL: readonly SmallWords[] = [
  enSmall,
  frSmall,
  deSmall,
  itSmall,
  esSmall,
  ptSmall,
  nlSmall,
  daSmall,
  svSmall,
  plSmall,
  csSmall,
  idSmall,
];

/**
 * The words of all languages that answer one question.
 * @returns an expression for the whole of a folded word; made once, when a rule's file loads
 */
export function smallWordsOf(question: keyof SmallWords): RegExp {
  const words = ALL.flatMap((language) => language[question] ?? []);
  return new RegExp(`^(?:${words.join('|')})$`);
}
