import { cellAt, columnOf } from './table-headers.ts';

/** A unit that no number of its own precedes, as headers write it: "Baclofen (mg/day)", "Dose, mg". */
const BARE_UNIT = /(?:^|[^\d\s.,])[\s\u00a0]*(?:mg|[µμ]g|mcg|ug|milligram)/i;

/**
 * The cells that a header cell lends its unit to: those below it, and those right of it where it
 * opens its row. Only cells with a figure count. Empty for a cell that states no bare unit.
 */
export function cellsUnder(cell: HTMLTableCellElement): HTMLTableCellElement[] {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!BARE_UNIT.test(cell.textContent ?? '')) return [];
  if (!(row instanceof HTMLTableRowElement) || table === null) return [];
  const cells = cell.cellIndex === 0 ? [...row.cells].slice(1) : [];
  if (isOnTop(cell, row)) cells.push(...cellsBelow(table, row, cell));
  return cells.filter((other) => /\d/.test(other.textContent ?? ''));
}

function isOnTop(cell: HTMLTableCellElement, row: HTMLTableRowElement): boolean {
  return row.rowIndex === 0 || cell.localName === 'th' || row.parentElement?.localName === 'thead';
}

function cellsBelow(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  header: HTMLTableCellElement,
): HTMLTableCellElement[] {
  const column = columnOf(header);
  const cells: HTMLTableCellElement[] = [];
  for (const below of [...table.rows].slice(row.rowIndex + 1)) {
    for (let at = column; at < column + header.colSpan; at += 1) {
      const cell = cellAt(below, at);
      if (cell !== null && !cells.includes(cell)) cells.push(cell);
    }
  }
  return cells;
}
