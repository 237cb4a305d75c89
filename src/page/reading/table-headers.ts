/** Rows above a cell that are searched for its column header: headers stand near the top. */
const HEADER_ROWS = 3;

/**
 * The headers of a table cell, nearest first: its row's, its column's, then the caption.
 * Row and column follow `colspan`; a `rowspan` above the cell is followed in the header rows only,
 * which is where tables of doses use it.
 */
export function headersOf(cell: HTMLTableCellElement): string[] {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!(row instanceof HTMLTableRowElement) || table === null) return [];
  const named = namedHeaders(cell);
  if (named.length > 0) return named;
  const headers = [rowHeader(row, cell), ...columnHeaders(table, row, columnOf(cell))];
  const caption = table.caption?.textContent;
  return [...headers, caption].map(tidy).filter((text) => text !== '');
}

/** The `headers` attribute names a cell's headers exactly; few pages have it. */
function namedHeaders(cell: HTMLTableCellElement): string[] {
  const root = cell.getRootNode() as Document | ShadowRoot;
  return cell.headers
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => tidy(root.getElementById(id)?.textContent))
    .filter((text) => text !== '');
}

function rowHeader(row: HTMLTableRowElement, cell: HTMLTableCellElement): string | null {
  const first = row.cells[0];
  return first === undefined || first === cell ? null : first.textContent;
}

/** Nearest header row first. */
function columnHeaders(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  column: number,
): (string | null)[] {
  const above: (string | null)[] = [];
  for (let i = 0; i < Math.min(HEADER_ROWS, table.rows.length); i += 1) {
    const candidate = table.rows[i];
    if (candidate === undefined || candidate === row) break;
    if (!isHeaderRow(candidate, i)) continue;
    above.unshift(cellAt(candidate, column)?.textContent ?? null);
  }
  return above;
}

/** A row of headers: in `thead`, of `th` cells, or the first row of a table that marks none. */
function isHeaderRow(row: HTMLTableRowElement, index: number): boolean {
  if (row.parentElement?.localName === 'thead') return true;
  return index === 0 || [...row.cells].every((cell) => cell.localName === 'th');
}

/** Index of the grid column in which the cell begins. */
export function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  let before = cell.previousElementSibling;
  while (before instanceof HTMLTableCellElement) {
    column += before.colSpan;
    before = before.previousElementSibling;
  }
  return column;
}

/** The cell that covers a grid column of a row. */
export function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | null {
  let start = 0;
  for (const cell of row.cells) {
    if (column < start + cell.colSpan) return cell;
    start += cell.colSpan;
  }
  return null;
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}
