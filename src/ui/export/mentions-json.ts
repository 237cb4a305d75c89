import type { TabMention } from '../../platform/active-tab.ts';
import { fhirDosage } from './fhir-dosage.ts';

/** What an export names beside the mentions, so that it can be traced. */
export interface ExportedFrom {
  /** Version and as-of day of the dataset. */
  version: string;
  asOf: string;
  /** The day of export, YYYY-MM-DD. */
  today: string;
}

/** The page's mentions as JSON: the words, the reading as FHIR Dosage, the rules now and then. */
export function mentionsJson(mentions: readonly TabMention[], from: ExportedFrom): string {
  const rows = mentions.map(({ mention, snippet, context }) => ({
    text: mention.text,
    sentence: snippet,
    role: mention.role,
    dailyMg: mention.dailyMg,
    // Of the whole sentence, on each part of a split day: never to be added up over the rows.
    dayTotalMg: mention.dayTotalMg ?? null,
    doubt: mention.doubt,
    slip: mention.slip,
    dosage: fhirDosage(mention),
    context,
  }));
  return JSON.stringify({ source: 'BacloLens', ...from, mentions: rows }, null, 2);
}
