import { feed, nested, prose, type SamplePage, tables } from './sample-pages.ts';

/** The pages that are loaded; `report` has a row for each. */
export const PAGES: readonly SamplePage[] = [
  prose('100 kB, no baclofen', 100_000, 0),
  prose('1 MB, no baclofen', 1_000_000, 0),
  prose('10 MB, no baclofen', 10_000_000, 0),
  prose('100 kB, 1 % doses', 100_000, 0.01),
  prose('1 MB, 1 % doses', 1_000_000, 0.01),
  prose('10 MB, 1 % doses', 10_000_000, 0.01),
  prose('1 MB, 20 % doses', 1_000_000, 0.2),
  tables('60,000 nodes of tables'),
  nested('1 MB, 80 levels deep', 1_000_000),
];

/** Names of those that are scrolled through. */
export const SCROLLED: readonly string[] = [
  '1 MB, 1 % doses',
  '1 MB, 20 % doses',
  '60,000 nodes of tables',
];

/** The page that keeps changing. */
export const FEED = feed('a feed');

/** The page whose cards are opened. */
export const CARDS = prose('20 kB, all doses', 20_000, 1);
