import type { Amount } from '../amounts/amount.ts';
import { type UnitRead, unitAt } from '../amounts/unit.ts';
import { runAt } from '../numbers/number.ts';
import { rateAt } from '../rates/rate.ts';
import type { Token } from '../words/tokens.ts';
import type { Passage } from './passage.ts';

/** Marks that may stand around the figure of a cell: "≤ 80", "80*", "~30". */
const AROUND = /^[<>≤≥~*^†‡(),]$/;

function firstFigure(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => !AROUND.test(token.text));
}

/** The unit a header states, and its rate: "Baclofen (mg/day)", "Dosis in mg". */
function unitOf(header: Passage): { unit: UnitRead; rate: Amount['rate'] } | null {
  for (let at = 0; at < header.tokens.length; at += 1) {
    const unit = unitAt(header.tokens, at);
    if (unit) return { unit, rate: rateAt(header.tokens, unit.until) };
  }
  return null;
}

/**
 * Reads a table cell that holds nothing but a figure or a range, with the unit of its headers.
 * @param headers the cell's headers, nearest first
 * @returns the amount, or null where the cell holds more, or no header states a unit of mass
 */
export function cellAmount({ tokens }: Passage, headers: readonly Passage[]): Amount | null {
  const from = firstFigure(tokens);
  const run = from < 0 ? null : runAt(tokens, from);
  if (!run || tokens.slice(run.until).some((token) => !AROUND.test(token.text))) return null;
  const found = headers.map(unitOf).find((unit) => unit !== null);
  if (!found || found.unit.lab) return null;
  return {
    from,
    unitUntil: run.until,
    until: run.until,
    low: Math.min(...run.values),
    high: Math.max(...run.values),
    run,
    unit: { ...found.unit, until: run.until },
    multiplier: null,
    rate: found.rate && { ...found.rate, until: run.until },
    dayTotal: null,
    tablet: null,
  };
}
