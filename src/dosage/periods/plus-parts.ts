import type { Draft, Scene } from '../passage/draft.ts';
import { isMark } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** Whether nothing but a plus parts the amount from the next one, which has the same unit. */
function leadsOn(tokens: readonly Token[], { amount, next, owner, unit }: Draft): boolean {
  if (next?.owner !== owner || next.unit !== unit || amount.rate) return false;
  return isMark(tokens, amount.unitUntil, '+') && next.amount.from === amount.unitUntil + 1;
}

function openAll(parts: readonly Draft[]): void {
  const sum = (read: (draft: Draft) => number) =>
    tidy(parts.reduce((all, one) => all + read(one), 0));
  const total = [sum(({ low }) => low), sum(({ high }) => high)] as const;
  for (const part of parts) {
    part.until = part.amount.unitUntil;
    part.rate = { per: 'dose', times: null, until: part.until, moment: true, odd: false };
    part.doubt = 'period';
    if (part.unit === 'mg') part.dayTotalMg = [...total];
  }
}

/**
 * "10 mg + 10 mg + 20 mg a day", "… (8 am, 2 pm, 10 pm)": the intakes of one day; how often stands behind the
 * last, and speaks of all.
 * @param drafts the amounts of baclofen in one sentence
 */
export function splitByPlus({ passage: { tokens } }: Scene, drafts: readonly Draft[]): void {
  let parts: Draft[] = [];
  for (const draft of drafts) {
    parts.push(draft);
    if (leadsOn(tokens, draft)) continue;
    // "10 mg + 5 mg" may be two tablets of one intake.
    if (parts.length > 2) openAll(parts);
    parts = [];
  }
}
