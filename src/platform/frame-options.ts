import type { Language } from './language.ts';
import type { Settings } from './repair-settings.ts';

/** What tells how many doses a page has; `{count}` stands for the number. */
export interface LiveText {
  readonly one: string;
  readonly many: string;
}

/**
 * The reader's options as an annotated frame needs them: with the language that was chosen, and with
 * what the background has anyway, so that no page loads it twice.
 */
export type FrameOptions = Omit<Settings, 'language' | 'datasetSeen'> & {
  readonly language: Language;
  readonly liveText: LiveText;
  /** Regular expressions, to be read without regard to case: one that matches names baclofen. */
  readonly names: readonly string[];
};
