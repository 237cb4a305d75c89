/** Where a text may state a dose: UTF-16 offsets of the digit and unit that gave it away. */
export interface Candidate {
  start: number;
  end: number;
}

/**
 * A digit with a unit of mass or a dose form close behind it, or a unit written out (so that
 * "sixty milligrams" counts). Every quantifier is bounded, so the scan is linear; case classes
 * are spelt out because a case-insensitive pattern runs several times slower on a long page.
 */
const CANDIDATE =
  /[\d½¼¾](?:[\s)+\u00ad\u200b-\u200f\u2060‐-―-]|&nbsp;){0,4}(?:[mMµμuUｍ㎎㎍м毫][gGcC㎎㎍IiUuгкｇ克kK ]|[mM]i[lck]|[gG](?:\b|[rR])|µ|μ|㎎|㎍|мг|мкг|&micro|[tT]a[bv]|[cC](?:[pP]|om|ap|ach)|[pP][ai][sl]|[kK]aps|[fF]ilm|[xX×*])|[mM](?:i(?:lli|li|cro|kro)gr|[gG]\b|cg\b)/g;

/**
 * Finds where amounts may be, so that the costly reading runs on those blocks only. It finds too
 * much rather than too little. Linear in `text`; yields candidates in text order.
 */
export function* findCandidates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(CANDIDATE)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

/** Where the first candidate at or after `from` begins; Infinity where there is none. */
export function candidateFrom(text: string, from: number): number {
  CANDIDATE.lastIndex = from;
  const found = CANDIDATE.exec(text);
  // `matchAll` begins where the pattern stands.
  CANDIDATE.lastIndex = 0;
  return found?.index ?? Number.POSITIVE_INFINITY;
}
