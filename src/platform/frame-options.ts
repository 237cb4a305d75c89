import type { Language } from './language.ts';
import type { Settings } from './repair-settings.ts';

/** The reader's options as an annotated frame needs them: with the language that was chosen. */
export type FrameOptions = Omit<Settings, 'language' | 'datasetSeen'> & {
  readonly language: Language;
};
