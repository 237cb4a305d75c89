import type { Amount } from './amount.ts';
import type { WordClass } from './lexicon.ts';
import type { Role } from './mention.ts';
import type { FoundTag, Token } from './tokens.ts';

type Cue = Exclude<Role, 'other'>;

/** How much a word of each class says, next to the amount. */
const WEIGHT: Record<Cue, number> = {
  ceiling: 3,
  increment: 3,
  start: 2.6,
  threshold: 2,
  usual: 1.5,
  taken: 1.2,
  strength: 1.3,
};
const CUES = new Set<WordClass>(Object.keys(WEIGHT) as Cue[]);

export type Scores = Record<Cue, number>;

export const noScores = (): Scores => ({
  ceiling: 0,
  increment: 0,
  start: 0,
  threshold: 0,
  usual: 0,
  taken: 0,
  strength: 0,
});

interface FoundCue {
  tag: FoundTag;
  at: number;
}

/** The cues between two tokens; of overlapping ones the longest phrase ("no more than"). */
function cuesIn(tokens: readonly Token[], from: number, until: number): FoundCue[] {
  const found: FoundCue[] = [];
  let covered = from;
  for (let at = from; at < until; at += 1) {
    const tags = tokens[at]?.tags.filter((tag) => CUES.has(tag.cls) && tag.until <= until) ?? [];
    if (tags.length === 0 || at < covered) continue;
    const longest = Math.max(...tags.map((tag) => tag.until));
    for (const tag of tags) if (tag.until === longest) found.push({ tag, at });
    covered = longest;
  }
  return found;
}

/** How much of a cue's weight is left on the other side of these tokens. */
function passage(tokens: readonly Token[], from: number, until: number): number {
  let left = 1 / (1 + (until - from) / 6);
  for (let at = from; at < until; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ',') left *= 0.75;
    if (/[;.:|]/.test(text)) left *= text === ':' ? 0.9 : 0.35;
  }
  return left;
}

/** Adds what the words before the amount say of it. */
export function scoreBefore(
  scores: Scores,
  tokens: readonly Token[],
  from: number,
  until: number,
): void {
  for (const { tag } of cuesIn(tokens, from, until)) {
    const cue = tag.cls as Cue;
    scores[cue] = Math.max(scores[cue], WEIGHT[cue] * passage(tokens, tag.until, until));
  }
}

/** Adds what the words after it say; they are weaker, for they may speak of the next amount. */
export function scoreAfter(
  scores: Scores,
  tokens: readonly Token[],
  from: number,
  until: number,
): void {
  for (const { tag, at } of cuesIn(tokens, from, until)) {
    const cue = tag.cls as Cue;
    // A form beside the amount makes it a strength; further on it says nothing.
    if (cue === 'strength' && at - from > 2) continue;
    const gain = WEIGHT[cue] * 0.75 * passage(tokens, from, at);
    scores[cue] = Math.max(scores[cue], gain);
  }
}

/** ">", "≥" before the amount; "+" before a step. */
export function scoreMarks(scores: Scores, tokens: readonly Token[], amount: Amount): void {
  const before = tokens[amount.from - 1]?.text ?? '';
  if (before === '>' || before === '≥' || before === '<') scores.threshold += 2.5;
  if (before === '≤') scores.ceiling += 2.5;
  if (before === '+') scores.increment += 2.5;
}

export function best(scores: Scores): Role {
  let top: Role = 'other';
  let most = 0.2;
  for (const [cue, score] of Object.entries(scores)) {
    if (score > most) {
      most = score;
      top = cue as Cue;
    }
  }
  return top;
}
