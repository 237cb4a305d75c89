import { detect } from '../../src/dosage/detect.ts';
import type { Mention } from '../../src/dosage/mention.ts';
import { mapJsonLines } from '../json-lines.ts';
import { readPassageLine } from '../passage-line.ts';
import type { Streams, Verb } from '../verb.ts';

const HELP = `Usage: lens detect [--explain] < passages.jsonl

Reads JSON Lines {"id", "text", "title"?, "lang"?} and writes, for each, the mentions of baclofen
doses and the amounts that belong to something else. "title" is the page's title or the heading
above the passage. Offsets are UTF-16 code units into "text".
--explain  adds "trace": how each mention was read`;

/** The mention as other programs read it: a slip is told only where there is one, and no kind of step. */
function shown({ step, slip, doubt, indication, population, ...mention }: Mention): object {
  return {
    ...mention,
    ...(slip && { slip }),
    ...(doubt && { doubt }),
    ...(indication && { indication }),
    ...(population && { population }),
  };
}

async function run(args: string[], streams: Streams): Promise<number> {
  const unknown = args.find((word) => word !== '--explain');
  if (unknown) {
    streams.warn(`lens detect: no option "${unknown}"`);
    return 2;
  }
  const explain = args.includes('--explain');
  return mapJsonLines(streams, (value) => {
    const { id, text, title, lang } = readPassageLine(value);
    const around = { ...(title && { title }), ...(lang && { lang }) };
    const { mentions, others } = detect(text, around, { explain });
    return { id, mentions: mentions.map(shown), others };
  });
}

export const verb: Verb = { summary: 'find the baclofen doses in passages', help: HELP, run };
