import type { TabMention } from '../../platform/active-tab.ts';
import { mentionsCsv } from '../export/mentions-csv.ts';
import { mentionsJson } from '../export/mentions-json.ts';
import type { PageWords } from '../messages/page-words.ts';
import type { PopupProps } from './popup-props.ts';

/** The list to save, and the library whose version the file names. */
interface Props extends Pick<PopupProps, 'library' | 'on'> {
  words: PageWords;
  mentions: readonly TabMention[];
}

/** Saves the list for a spreadsheet, or with the readings as FHIR Dosage for a program. */
export function ExportWays({ words, mentions, library, on }: Props) {
  // The mark by which Excel knows UTF-8: without it "baclofène" opens as "baclofÃ¨ne".
  const csv = () => {
    const text = `\ufeff${mentionsCsv(mentions)}`;
    on.save({ name: 'baclofen-doses.csv', type: 'text/csv', text });
  };
  // Without a library there is no version to name, and an export that cannot be traced is worth little.
  const json = () => {
    if (library === null) return;
    const { version, asOf, today } = library;
    const text = mentionsJson(mentions, { version, asOf, today });
    on.save({ name: 'baclofen-doses.json', type: 'application/json', text });
  };
  return (
    <p class="export-ways">
      <span class="soft">{words.popup.mentions.exportAs}</span>
      <button type="button" onClick={csv}>
        CSV
      </button>
      {library && (
        <button type="button" onClick={json}>
          JSON
        </button>
      )}
    </p>
  );
}
