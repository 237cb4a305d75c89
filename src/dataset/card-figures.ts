import { figuresInText } from './figures-in-text.ts';

/** Numbers that are no dose: how many days a step lasts, ages, kidney function. */
const NO_DOSE = new Set(['everyDays', 'eGFRBelow']);
/** Sources are what the figures are held against; ids and dates are not shown as figures. */
const NOT_SHOWN = new Set(['sources', 'id', '$schema', 'checkedOn', 'decidedOn', 'inForceFrom']);

export interface CardFigure {
  /** Where in the record it stands, `dose.usualMgPerDay.1`. */
  path: string;
  figure: number;
}

function* walk(value: unknown, path: string): Generator<CardFigure> {
  if (typeof value === 'number') yield { path, figure: value };
  if (typeof value === 'string') {
    for (const figure of figuresInText(value)) yield { path, figure };
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (NO_DOSE.has(key) || NOT_SHOWN.has(key)) continue;
    yield* walk(part, path === '' ? key : `${path}.${key}`);
  }
}

/**
 * Every dose figure that a reader can see of a record: the numbers of its dose facts and those
 * that its texts name with a unit. Each must be one that a source of the record was seen to state.
 */
export function cardFigures(record: object): CardFigure[] {
  return [...walk(record, '')];
}
