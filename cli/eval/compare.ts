import type { Mention } from '../../src/dosage/mention.ts';
import { type GoldMention, type GoldPassage, UNSCORED } from './gold.ts';

/** The attributes that are scored, in the order they are shown. */
export const ATTRIBUTES = ['unit', 'low', 'high', 'per', 'dailyMg', 'route', 'role'] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** One attribute read otherwise than the annotators did. */
export interface Difference {
  text: string;
  attribute: Attribute;
  gold: unknown;
  read: unknown;
}

/** What came out of one passage against its annotation. */
export interface Comparison {
  passage: GoldPassage;
  matched: { gold: GoldMention; read: Mention }[];
  missed: GoldMention[];
  falseAlarms: Mention[];
  differences: Difference[];
}

/** Figures that differ by less than this (mg) are one figure computed in two ways. */
const SAME_FIGURE = 1e-6;

function isSame(gold: unknown, read: unknown): boolean {
  if (typeof gold === 'number' && typeof read === 'number')
    return Math.abs(gold - read) < SAME_FIGURE;
  if (Array.isArray(gold) && Array.isArray(read)) {
    return gold.length === read.length && gold.every((value, at) => isSame(value, read[at]));
  }
  return (gold ?? null) === (read ?? null);
}

export function isScored(gold: GoldMention, attribute: Attribute): boolean {
  return attribute in gold && gold[attribute] !== UNSCORED;
}

function differencesOf(gold: GoldMention, read: Mention): Difference[] {
  return ATTRIBUTES.filter(
    (attribute) => isScored(gold, attribute) && !isSame(gold[attribute], read[attribute]),
  ).map((attribute) => ({
    text: gold.text,
    attribute,
    gold: gold[attribute],
    read: read[attribute],
  }));
}

/** Pairs gold and read mentions whose spans overlap, one to one, in text order. */
export function compare(passage: GoldPassage, read: readonly Mention[]): Comparison {
  const free = new Set(read);
  const comparison: Comparison = {
    passage,
    matched: [],
    missed: [],
    falseAlarms: [],
    differences: [],
  };
  for (const gold of passage.mentions) {
    const hit = read.find((one) => free.has(one) && one.start < gold.end && gold.start < one.end);
    if (!hit) {
      comparison.missed.push(gold);
      continue;
    }
    free.delete(hit);
    comparison.matched.push({ gold, read: hit });
    comparison.differences.push(...differencesOf(gold, hit));
  }
  comparison.falseAlarms.push(...free);
  return comparison;
}
