import { detect } from '../../src/dosage/detect.ts';
import type { Mention } from '../../src/dosage/mention.ts';
import type { Context, ContextLine } from '../../src/regulation/context.ts';
import { describe } from '../../src/regulation/describe.ts';
import { loadDataset } from '../data/load-dataset.ts';
import { readSituation } from '../data/situation-line.ts';
import { mapJsonLines } from '../json-lines.ts';
import { readPassageLine } from '../passage-line.ts';
import type { Verb } from '../verb.ts';

const help = `Usage: lens context < passages.jsonl

Reads JSON Lines {"id", "text", "title"?, "lang"?, "jurisdiction", "pageDate"?, "today"?,
"indication"?, "route"?} and writes, for each mention, the rules now and at the page's date, how
the dose compares, the cautions that apply and the notes.
jurisdiction  ISO 3166 alpha-2
pageDate      YYYY-MM-DD (or YYYY-MM, YYYY); "then" is null without it
today         YYYY-MM-DD; the present day in UTC without it
indication    alcohol-use-disorder | spasticity;  route  oral | intrathecal`;

function printedLine({ indication, route, decision, maxMgPerDay, relation, open }: ContextLine) {
  return { indication, route, decision, maxMgPerDay, relation, ...(open && { open }) };
}

function printedMention({ start, end, text }: Mention, { now, then, cautions, notes }: Context) {
  const lines = then === null ? null : then.map(printedLine);
  // biome-ignore lint/suspicious/noThenProperty: the name is part of the printed shape.
  return { start, end, text, now: now.map(printedLine), then: lines, cautions, notes };
}

export const verb: Verb = {
  summary: 'tell the rules that the doses of a passage stand under',
  help,
  run(_args, streams) {
    const dataset = loadDataset();
    const { version, asOf } = dataset;
    const today = new Date().toISOString().slice(0, 10);
    return mapJsonLines(streams, (value) => {
      const { id, text, title, lang } = readPassageLine(value);
      const situation = readSituation(value as Record<string, unknown>, today);
      const { mentions } = detect(text, { ...(title && { title }), ...(lang && { lang }) });
      return {
        id,
        dataset: { version, asOf },
        mentions: mentions.map((mention) =>
          printedMention(mention, describe(mention, situation, dataset)),
        ),
      };
    });
  },
};
