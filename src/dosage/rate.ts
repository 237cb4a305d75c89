import { isMark, past, tagAt } from './cursor.ts';
import { frequencyAt, hourlyAt } from './frequency.ts';
import { dayAt, weekAt } from './rate-period.ts';
import { newRate, type Rate } from './rate-read.ts';
import type { Token } from './tokens.ts';

function slashAt(tokens: readonly Token[], at: number): Rate | null {
  const slash = isMark(tokens, at, '/');
  const per = slash ? at + 1 : past(tokens, at, 'per');
  if (!per) return null;
  const intake = past(tokens, per, 'intake');
  if (intake) return newRate('dose', intake);
  const odd =
    past(tokens, per, 'month') || past(tokens, per, 'hour') || past(tokens, per, 'minute');
  return slash && odd ? { ...newRate(null, odd), odd: true } : null;
}

function phraseAt(tokens: readonly Token[], at: number): Rate | null {
  const sparse = past(tokens, at, 'sparse');
  if (sparse) return newRate('dose', sparse);
  const own = tagAt(tokens, at, 'timesDaily');
  if (!own) return null;
  const times = Number(own.value);
  const moment = times === 1 && !/^(?:od|qd|once|1)/.test(tokens[at]?.text ?? '');
  return { ...newRate('dose', at + own.length, [times, times]), moment };
}

function ratePart(tokens: readonly Token[], at: number): Rate | null {
  const day = dayAt(tokens, at);
  const week = weekAt(tokens, at);
  return (
    frequencyAt(tokens, at) ??
    phraseAt(tokens, at) ??
    (day ? newRate('day', day) : null) ??
    hourlyAt(tokens, at) ??
    (week ? newRate('week', week) : null) ??
    slashAt(tokens, at)
  );
}

/**
 * Reads the rate that begins at token `at`: "/day", "three times a day", "t.i.d.", "every 8 hours",
 * "1-0-1", "per week". Null where none begins there.
 */
export function rateAt(tokens: readonly Token[], at: number): Rate | null {
  if (tokens[at]?.gap === 'paragraph') return null;
  const first = ratePart(tokens, at);
  // "10 mg par prise, 3 fois par jour": what the amount covers, then how often.
  if (first?.per === 'dose' && !first.times && !isMark(tokens, at, '*')) {
    const next = isMark(tokens, first.until, ',') ? first.until + 1 : first.until;
    const second = ratePart(tokens, next);
    if (second?.per === 'dose' && second.times) return second;
  }
  return first;
}
