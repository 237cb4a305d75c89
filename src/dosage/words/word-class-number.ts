import type { WordClass } from './lexicon.ts';

const numbers = new Map<WordClass, number>();

/** A small number that stands for a class, so that classes can be counted in an array. */
export function classNumber(cls: WordClass): number {
  let number = numbers.get(cls);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(cls, number);
  }
  return number;
}
