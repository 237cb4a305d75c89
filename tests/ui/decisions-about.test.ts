import { expect, it } from 'vitest';
import { loadDataset } from '../../cli/data/load-dataset.ts';
import { decisionsAbout } from '../../src/ui/record/decisions-about.ts';

const { decisions, products } = loadDataset();

function about(name: string): string[] {
  const product = products.find((each) => each.name === name);
  return product ? decisionsAbout(product, decisions).map(({ id }) => id) : [];
}

it('finds the decisions that name a product, without a list in its record', () => {
  expect(about('Baclocur')).toContain('fr-ansm-2018-10-22-baclocur');
});

it('keeps those that the record lists', () => {
  expect(about('Ozobax')).toContain('us-fda-2019-ozobax-approval');
});

it('takes no part of a word for a name, and no namesake of another country', () => {
  expect(about('Clofen').filter((id) => !id.startsWith('au-'))).toEqual([]);
});
