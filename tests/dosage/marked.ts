import type { Mention, Role, Surroundings } from '../../src/dosage/mention.ts';

/** What a marked sentence says of one span. */
export interface Expected {
  start: number;
  end: number;
  text: string;
  role: Role;
  /** "none", "30" or "30-75" mg a day. */
  daily: string;
  route: 'oral' | 'intrathecal';
}

/** A sentence without its marks, and what should be read in it. */
export interface Case {
  text: string;
  expected: Expected[];
  around: Surroundings;
}

const MARK = /\[\[(.+?) => (\w+), ([\w.-]+)(?:, (\w+))?\]\]/g;

/**
 * Reads a sentence in which doses are marked "[[10 mg t.i.d. => start, 30]]": the span, its
 * statement type, the daily dose in mg ("none", "30", "30-75"), and the route if not oral.
 */
export function marked(sentence: string, around: Surroundings = {}): Case {
  const expected: Expected[] = [];
  let text = '';
  let done = 0;
  for (const match of sentence.matchAll(MARK)) {
    const [whole, span = '', role = '', daily = '', route = 'oral'] = match;
    text += sentence.slice(done, match.index);
    expected.push({
      start: text.length,
      end: text.length + span.length,
      text: span,
      role: role as Role,
      daily,
      route: route as Expected['route'],
    });
    text += span;
    done = match.index + whole.length;
  }
  return { text: text + sentence.slice(done), expected, around };
}

/** The same facts of a mention as read, for comparison. */
export function told(mention: Mention): Expected {
  const { start, end, text, role, route, dailyMg } = mention;
  const [low, high] = dailyMg ?? [];
  const range = low === high ? `${low}` : `${low}-${high}`;
  return { start, end, text, role, route: route ?? 'oral', daily: dailyMg ? range : 'none' };
}
