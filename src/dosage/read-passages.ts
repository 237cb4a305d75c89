import { detect } from './detect.ts';
import type { Mention, Surroundings } from './mention.ts';
import { topicOfPage } from './whose/page-topic.ts';

/** A piece of text with what stands around it. */
export interface Passage {
  readonly text: string;
  readonly around: Surroundings;
}

/**
 * What a page knows of the drug it is about: the topic, once that was worked out, or the beginning of
 * its text, from which it can be.
 */
export type Subject = { readonly topic: string | null } | { readonly heard: string };

/** Passages of one page. Plain data, so that it can be sent. */
export interface ReadRequest {
  readonly passages: readonly Passage[];
  readonly subject: Subject;
}

/** The doses of each passage, in the order asked. */
export interface ReadAnswer {
  readonly mentions: readonly (readonly Mention[])[];
  /** The page's topic; absent where no passage needed it. */
  readonly topic?: string | null;
}

/** One mention to be read once more, with the trace of how. */
export interface ExplainRequest {
  readonly passage: Passage;
  /** UTF-16 offset of the mention in the passage. */
  readonly start: number;
}

/**
 * Reads the doses in passages of one page. The page's topic is worked out only if a passage leaves
 * its drug open: reading the head of a page takes many times longer than reading one dose.
 */
export function readPassages({ passages, subject }: ReadRequest): ReadAnswer {
  let topic = 'topic' in subject ? subject.topic : undefined;
  const topicOf = (): string | undefined => {
    if (topic === undefined && 'heard' in subject) topic = topicOfPage(subject.heard);
    return topic ?? undefined;
  };
  const mentions = passages.map(({ text, around }) => {
    const here: Surroundings = {
      ...around,
      get topic() {
        return topicOf();
      },
    };
    return detect(text, here).mentions;
  });
  return { mentions, ...(topic !== undefined && { topic }) };
}

/** Reads one mention again with its trace; null where the passage states none there. */
export function explainMention({ passage, start }: ExplainRequest): Mention | null {
  const { mentions } = detect(passage.text, passage.around, { explain: true });
  return mentions.find((mention) => mention.start === start) ?? null;
}
