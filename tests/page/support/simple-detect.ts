import type { Mention, Reading } from '../../../src/dosage/mention.ts';

const AMOUNT = /(\d+)\s*mg(?:\s*\/\s*(?:j(?:our)?|day)|\s+per day)?/gi;

/** A reader of the plainest doses, for what is about the page and not about the reading. */
export function simpleDetect(text: string): Reading {
  const mentions = [...text.matchAll(AMOUNT)].map((match) => mentionOf(match));
  return { mentions, others: [] };
}

function mentionOf(match: RegExpExecArray | RegExpMatchArray): Mention {
  const amount = Number(match[1]);
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    text: match[0],
    unit: 'mg',
    low: amount,
    high: amount,
    per: 'day',
    dailyMg: [amount, amount],
    route: 'oral',
    role: 'other',
    slip: false,
    implied: [],
    doubt: null,
    indication: null,
    population: null,
  };
}
