import { smallWordsOf } from '../languages/small-words-of.ts';
import { isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import { isOrWord } from './or-word.ts';

const GIVEN = smallWordsOf('givenWords');

/** "per SNG", "via PEG", "por sonda": a tube is the way it is given. */
const VIA = /^(?:via|per|par|por|pela|through|uber|mittels|tramite|attraverso)$/;
const TUBE =
  /^(?:ngt?|gt|gj|sng|sne|peg|png|sonda|\w{0,6}sonde|gastrostom\w*|tubes?|os|sondino|button)$/;
/** "a", "una", "de" before the tube, "nasogastric" on either side. */
const OF_TUBE = /^(?:an?|the|une?|una|uma|eine|de|een|-|naso\w*|gastri\w*|[gj])$/;
const MOST_OF_TUBE = 3;

function pastOfTube(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + MOST_OF_TUBE && OF_TUBE.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** Index after "via NG", "por sonda nasogástrica", "via a nasogastric tube" at `at`, or 0. */
function pastTube(tokens: readonly Token[], at: number): number {
  if (!VIA.test(tokens[at]?.text ?? '')) return 0;
  if (TUBE.test(tokens[at + 1]?.text ?? '')) {
    const next = TUBE.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
    return /^(?:naso|gastr)/.test(tokens[next]?.text ?? '') ? pastOfTube(tokens, next) : next;
  }
  const tube = pastOfTube(tokens, at + 1);
  return TUBE.test(tokens[tube]?.text ?? '') ? tube + 1 : 0;
}

/** "IM", "under the tongue", "injected into a vein" at `at`: the index after it, or 0. */
function pastOne(tokens: readonly Token[], at: number): number {
  const from = GIVEN.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return Math.max(
    pastTube(tokens, from),
    past(tokens, from, 'parenteral'),
    past(tokens, from, 'givenHow'),
    past(tokens, from, 'oral'),
  );
}

/** Between two ways of giving: "PO/IV", "IV, IM or SC", "i.v. und s.c.". */
function pastJoint(tokens: readonly Token[], at: number): number {
  const comma = /^[/,+]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (isOrWord(tokens[comma])) return comma + 1;
  return past(tokens, comma, 'and') || (comma > at ? comma : 0);
}

/** The point of "5 mg i.v. every 8 hours". */
const pastPoint = (tokens: readonly Token[], at: number): number =>
  isMark(tokens, at, '.') && tokens[at - 1]?.text.length === 1 && isMark(tokens, at - 2, '.')
    ? at + 1
    : at;

/** More ways of giving are no one's. */
const MOST_ROUTES = 4;

/**
 * Steps over the ways an amount may be given, which part it from its rate: "2 mg PO/IV q6h",
 * "5 mg intravenously or subcutaneously every 8 hours".
 * @returns the index after them, or 0 where none is named at `at`
 */
export function pastRoutes(tokens: readonly Token[], at: number): number {
  let until = pastOne(tokens, at);
  for (let count = 1; until && count < MOST_ROUTES; count += 1) {
    const end = pastPoint(tokens, until);
    const next = pastJoint(tokens, end);
    const another = next ? pastOne(tokens, next) : 0;
    if (!another) return end;
    until = another;
  }
  return until;
}
