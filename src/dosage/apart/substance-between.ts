import { pastMaker } from '../amounts/maker.ts';
import { smallWordsOf } from '../languages/small-words-of.ts';
import { rateAt } from '../rates/rate.ts';
import { isGlued, isMark, past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';

/** What the amount is weighed as: its salt, the base in it, the active substance. */
const SALT = smallWordsOf('salt');
/** "peso corporeo", "poids corporel" behind "mg/kg". */
const BODY = smallWordsOf('bodyWeight');
const YOUR = /^(?:seu|su|suo|votre|your|ihres)$/;

/** Index after "de chlorhydrate", "di base", "de substância ativa" at `at`, or 0. */
function pastSalt(tokens: readonly Token[], at: number): number {
  let next = past(tokens, at, 'of') || at;
  if (!SALT.test(tokens[next]?.text ?? '')) return 0;
  while (SALT.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** Index after "Baclofeno Zentiva", "de BACLOFÈNE EG" at `at`, or 0. */
function pastProduct(tokens: readonly Token[], at: number): number {
  const name = past(tokens, past(tokens, at, 'of') || at, 'baclofen');
  // "baclofene al giorno" is not the one of Aliud.
  const maker = name && !rateAt(tokens, name) ? pastMaker(tokens, name) : 0;
  return maker > name ? maker : 0;
}

/** Index after "p.c.", "pc", "de poids corporel [PC]", "peso" at `at`, or 0. */
function pastBodyWeight(tokens: readonly Token[], at: number): number {
  const dotted = tokens[at]?.text === 'p' && isMark(tokens, at + 1, '.');
  if (dotted && tokens[at + 2]?.text === 'c') return isMark(tokens, at + 3, '.') ? at + 4 : at + 3;
  const of = past(tokens, at, 'of') || at;
  let next = YOUR.test(tokens[of]?.text ?? '') ? of + 1 : of;
  if (!BODY.test(tokens[next]?.text ?? '')) return 0;
  while (BODY.test(tokens[next]?.text ?? '')) next += 1;
  const short = isMark(tokens, next, '[') && isMark(tokens, next + 2, ']');
  return short ? next + 3 : next;
}

/** "a rilascio prolungato", "à libération immédiate". */
const RELEASE = smallWordsOf('release');

/** Index after it at `at`, or 0; its adjective is one word. */
const pastRelease = (tokens: readonly Token[], at: number): number =>
  /^(?:a|de)$/.test(tokens[at]?.text ?? '') && RELEASE.test(tokens[at + 1]?.text ?? '')
    ? at + 3
    : 0;

/** Routes in two letters, as charts put them between slashes. */
const SHORT_ROUTE = /^(?:[eiv]v|im|sc|[pv]o)$/;

/** Index after "/ev" of "500 mg/ev/die", "sc" of "20 mg sc /día" at `at`, or 0. */
function pastSlashedRoute(tokens: readonly Token[], at: number): number {
  const slash = isMark(tokens, at, '/') && isGlued(tokens, at + 1) ? at + 1 : at;
  if (!SHORT_ROUTE.test(tokens[slash]?.text ?? '')) return 0;
  // "PO/IV" are two ways.
  return isMark(tokens, slash + 1, '/') && rateAt(tokens, slash + 1) ? slash + 1 : 0;
}

/**
 * Steps over what an amount is an amount of, where it stands before the rate: "40 mg de chlorhydrate de baclofène
 * par jour", "2 mg/kg p.c./die".
 * @returns the index after it, or 0
 */
export function pastSubstance(tokens: readonly Token[], at: number): number {
  return (
    pastSalt(tokens, at) ||
    pastProduct(tokens, at) ||
    pastBodyWeight(tokens, at) ||
    pastRelease(tokens, at) ||
    pastSlashedRoute(tokens, at)
  );
}
