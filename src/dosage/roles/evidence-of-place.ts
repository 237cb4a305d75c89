import type { Role } from '../mention.ts';
import type { Draft, Scene } from '../passage/draft.ts';
import { past } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence } from './evidence.ts';
import { WEIGHED_ROLES } from './role-weights.ts';

/** The names of what an amount says again that another has said, by that one's statement type. */
const RESTATES = new Map<Role, string>(WEIGHED_ROLES.map((role) => [role, `restates-${role}`]));

/** Tokens from the end of an amount to the figure in the bracket after it: "10 mg t.i.d. (in all 30 mg)". */
const LONGEST_BRIDGE = 4;

/** "5–10 mg t.i.d. (15–30 mg/day)", "1 mg (1,000 micrograms)", "4 mg = 0.3 mg/kg". */
function isRestated(tokens: readonly Token[], from: number, until: number): boolean {
  if (until <= from || until - from > LONGEST_BRIDGE) return false;
  const opening = tokens[from]?.text;
  if (opening !== '(' && opening !== '=' && opening !== '[') return false;
  for (let at = from + 1; at < until; at += 1)
    if (/^[);,\]]$/.test(tokens[at]?.text ?? '')) return false;
  return true;
}

function addRestated({ passage }: Scene, draft: Draft, found: Evidence): void {
  const { previous, amount } = draft;
  if (!previous || previous.owner !== draft.owner) return;
  const name = RESTATES.get(previous.role);
  if (name && isRestated(passage.tokens, previous.amount.until, amount.from)) found.set(name);
}

/** "60 mg → 45 mg", "60 mg -> 45 mg", "60 mg > 45 mg" */
function arrowEndsAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at - 1]?.text ?? '';
  return /^[→➔⇒➜⟶]$/.test(text) || (text === '>' && tokens[at - 2]?.text === '-');
}

function arrowBeginsAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return /^[→➔⇒➜⟶]$/.test(text) || (text === '-' && tokens[at + 1]?.text === '>');
}

/** The day's dose of an amount, or the amount itself, to compare it with its neighbours. */
function sizeOf({ low, high, rate }: Draft): number {
  return ((low + high) / 2) * (rate?.times?.[1] ?? 1);
}

/** Whether it is more or less than the amounts beside it. */
function addOrder(draft: Draft, found: Evidence): void {
  const { previous, next } = draft;
  const here = sizeOf(draft);
  if (previous && previous.unit === draft.unit && previous.owner === draft.owner) {
    const there = sizeOf(previous);
    found.set(here > there ? 'rises' : here < there ? 'falls' : 'same');
  }
  if (next && next.unit === draft.unit) {
    const there = sizeOf(next);
    found.set(there > here ? 'risesAfter' : there < here ? 'fallsAfter' : 'sameAfter');
  }
}

/** "10 mg t.i.d. for 3 days", "20 mg × 7 jours": how long a stage of a schedule lasts. */
export function lasts(tokens: readonly Token[], until: number): boolean {
  for (let at = until; at < until + 4; at += 1) {
    const token = tokens[at];
    const counted = token?.kind === 'number' || past(tokens, at, 'number') > 0;
    if (counted && (past(tokens, at + 1, 'day') || past(tokens, at + 1, 'week'))) return true;
    if (token?.kind === 'mark' && !/^[*(,]$/.test(token.text)) return false;
  }
  return false;
}

/** Whether the title states the same bare amount: the product that the page sells. */
function isInTitle({ titles }: Scene, { low, high, rate, unit }: Draft): boolean {
  if (rate || low !== high) return false;
  return titles.some(({ amounts }) =>
    amounts.some(
      (amount) =>
        !amount.rate && amount.unit.unit === unit && (amount.low === low || amount.high === low),
    ),
  );
}

/** Adds what an amount's place among lines, brackets and other amounts says of its statement type. */
export function addPlaceEvidence(scene: Scene, draft: Draft, found: Evidence): void {
  const { tokens } = scene.passage;
  addRestated(scene, draft, found);
  addOrder(draft, found);
  if (arrowEndsAt(tokens, draft.amount.from)) found.set('arrow');
  if (arrowBeginsAt(tokens, draft.until)) found.set('arrowAfter');
  if (lasts(tokens, draft.until)) found.set('lasts');
  if (isInTitle(scene, draft)) found.set('inTitle');
}
