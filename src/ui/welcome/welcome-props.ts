import type { Mention } from '../../dosage/mention.ts';
import type { Context } from '../../regulation/context.ts';
import type { CardProps } from '../card/card-props.ts';
import type { Language } from '../messages/language.ts';

/** One dose of the sample text, read by the same detector as on a page. */
export interface SampleDose {
  mention: Mention;
  context: Context;
}

/** What the page after the installation is drawn from. */
export interface WelcomeProps {
  language: Language;
  /** The doses of a sample text, with their rules on a page of that day (YYYY-MM-DD). */
  read: (sample: { title: string; text: string }, day: string) => readonly SampleDose[];
  /** Null where the packaged dataset cannot be read; the sample then has no card. */
  data: Pick<CardProps, 'decision' | 'caution' | 'dataset'> | null;
  /** What the browser says it grants now. */
  allSites: boolean;
  /** What became of the last wish, where it did not happen. */
  problem: 'refused' | 'failed' | null;
  on: { allSites: () => void; options: () => void };
}
