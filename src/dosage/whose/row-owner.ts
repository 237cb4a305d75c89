import type { Amount } from '../amounts/amount.ts';
import type { Passage } from '../passage/passage.ts';
import { ClassSet } from '../words/class-set.ts';
import { isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { type Naming, namingsIn } from './owner.ts';

/** Tokens of a line in which its first cell is looked for; bounded, whatever the text. */
const LONGEST_ROW = 200;
const LONGEST_NAME_CELL = 10;

/** A cell of a row: the tokens between two bars. */
interface Cell {
  from: number;
  until: number;
}

const opensLine = ({ gap }: Token) => gap === 'line' || gap === 'paragraph';

/** The cells of the line up to that of the token at `at`, which is the last; sentences do not end it. */
function cellsUpTo(tokens: readonly Token[], at: number): Cell[] {
  const cells: Cell[] = [];
  let until = at;
  for (let from = at; from >= 0 && at - from < LONGEST_ROW; from -= 1) {
    const token = tokens[from];
    if (!token) break;
    const bar = from < at && isMark(tokens, from, '|');
    const opens = from === 0 || opensLine(token);
    if (!bar && !opens) continue;
    cells.unshift({ from: bar ? from + 1 : from, until });
    until = from;
    if (opens) return cells;
  }
  // The line is longer than any row.
  return [];
}

/** Forms and ways of giving: what may stand beside a name without saying more. */
const OF_PRODUCT = new ClassSet([
  'oral',
  'tablet',
  'form',
  'intrathecal',
  'parenteral',
  'baclofen',
  'drug',
  'strength',
]);

/** "Tizanidine", "**Baclofen** (oral)"; no "Baclofen withdrawal". */
function nameOf(passage: Passage, { from, until }: Cell): Naming | null {
  const { tokens } = passage;
  if (until - from > LONGEST_NAME_CELL) return null;
  const [first, ...rest] = namingsIn(passage, from, until, true);
  if (!first || rest.some(({ name }) => name !== first.name)) return null;
  const plain = tokens.slice(from, until).every((token, index) => {
    const inside = from + index >= first.from && from + index < first.until;
    return inside || token.kind === 'mark' || OF_PRODUCT.opensAt(token);
  });
  return plain ? first : null;
}

const seen = new WeakMap<Passage, boolean>();

/** Nearly all texts hold no bar; looked for once for all amounts. */
function holdsBars(passage: Passage): boolean {
  const known = seen.get(passage);
  if (known !== undefined) return known;
  const holds = passage.raw.includes('|');
  seen.set(passage, holds);
  return holds;
}

/** Tokens after an amount in which its own cell may name its drug ("2 mg of tizanidine"). */
const AFTER = 4;
/** Tokens between the other side of a comparison and its own amount ("rather than diazepam 5 mg"). */
const CLOSE = 2;

/** Whether the amount's own cell names a drug before it, or right behind it. */
function namesItsOwn(passage: Passage, own: Cell, { from, until }: Amount): boolean {
  const { tokens } = passage;
  let end = until;
  while (end < until + AFTER && tokens[end] && !isMark(tokens, end, '|')) end += 1;
  const named = namingsIn(passage, own.from, end, true);
  return named.some((naming) => !naming.aside || from - naming.until <= CLOSE);
}

/**
 * "| Tizanidine | an alternative to baclofen | 2 mg. Then 4 mg |": the name that fills a cell owns the
 * amounts of the row's other cells, whatever those compare it with.
 * @returns the drug of the row, or null where no cell before the amount's own holds just a name
 */
export function ownerOfRow(passage: Passage, amount: Amount): Naming | null {
  if (!holdsBars(passage)) return null;
  const cells = cellsUpTo(passage.tokens, amount.from);
  const own = cells.pop();
  if (!own || cells.length === 0 || namesItsOwn(passage, own, amount)) return null;
  const named = cells.map((cell) => nameOf(passage, cell)).filter((name) => name !== null);
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last || first === last) return first ?? null;
  // "| Baclofen | 10 mg | Tizanidine | 4 mg |": a second name past the first one's amount.
  const paired = passage.amounts.some(({ from }) => from > first.until && from < last.from);
  return paired ? last : first;
}
