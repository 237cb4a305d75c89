import { numberAt } from '../numbers/number.ts';
import type { Rate } from '../rates/rate-read.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const CHANGES = ['change', 'increment', 'down'] as const;

/**
 * "3dd 5 mg elke 3 dagen ophogen", "5 mg alle 3 Tage um 5 mg steigern": whether an interval paces the change that is
 * told next, and is none of the dose before it.
 */
export function pacesNext(tokens: readonly Token[], { times, per, until }: Rate): boolean {
  if (times !== null || per !== 'dose') return false;
  if (CHANGES.some((cls) => past(tokens, until, cls) > 0)) return true;
  const by = past(tokens, until, 'by');
  return by > 0 && numberAt(tokens, by) !== null;
}
