/** "?" in the gold marks an attribute that annotators could not tell; it is not scored. */
export const UNSCORED = '?';

/** One annotated mention; every attribute may be "?". */
export interface GoldMention {
  start: number;
  end: number;
  text: string;
  [attribute: string]: unknown;
}

/** One annotated passage. */
export interface GoldPassage {
  id: string;
  lang: string;
  text: string;
  title?: string;
  mentions: GoldMention[];
}

function isMention(value: unknown): value is GoldMention {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Record<string, unknown>;
  return typeof start === 'number' && typeof end === 'number' && start < end;
}

/**
 * Checks the shape of one annotated line.
 * @throws Error naming what is wrong with it.
 */
export function readGold(value: unknown): GoldPassage {
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { id, lang, text, title, mentions } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (!Array.isArray(mentions) || !mentions.every(isMention)) {
    throw new Error('"mentions" must be a list of spans with start < end');
  }
  return {
    id,
    text,
    mentions,
    lang: typeof lang === 'string' ? lang : 'und',
    ...(typeof title === 'string' && title !== '' && { title }),
  };
}
