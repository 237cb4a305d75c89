import { detect } from '../../src/dosage/detect.ts';
import { localDay } from '../../src/platform/local-day.ts';
import { describe } from '../../src/regulation/describe.ts';
import type { WelcomeProps } from '../../src/ui/welcome/welcome-props.ts';
import { DATASET } from './card-data.ts';

/** Reads the sample with the same detector and the same rules as a page, here in this page itself. */
export const readSample: WelcomeProps['read'] = ({ title, text }, day) =>
  detect(text, { title }, { explain: true }).mentions.map((mention) => ({
    mention,
    context: describe(
      mention,
      { jurisdiction: 'FR', today: localDay(), pageDate: day, indication: 'alcohol-use-disorder' },
      DATASET,
    ),
  }));
