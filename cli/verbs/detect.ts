import { detect } from '../../src/dosage/detect.ts';
import { mapJsonLines } from '../json-lines.ts';
import { readPassageLine } from '../passage-line.ts';
import type { Verb } from '../verb.ts';

const HELP = `Usage: lens detect [--explain] < passages.jsonl

Reads JSON Lines {"id", "text", "title"?, "lang"?} and writes, for each, the mentions of baclofen
doses and the amounts that belong to something else. Offsets are UTF-16 code units into "text".
--explain  adds "trace": how each mention was read.`;

export const verb: Verb = {
  summary: 'find the baclofen doses in passages',
  help: HELP,
  run(args, streams) {
    const explain = args.includes('--explain');
    return mapJsonLines(streams, (value) => {
      const { id, text, title, lang } = readPassageLine(value);
      const reading = detect(text, { ...(title && { title }), ...(lang && { lang }) }, { explain });
      return { id, mentions: reading.mentions, others: reading.others };
    });
  },
};
