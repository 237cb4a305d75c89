import { parseArgs } from 'node:util';
import { createSearch } from '../../src/dataset/search.ts';
import { loadDataset } from '../data/load-dataset.ts';
import type { Verb } from '../verb.ts';

const help = `Usage: lens search WORDS [--jurisdiction FR] [--limit 10] [--language en|fr]

Prints the decisions that match, one JSON object a line, best first:
{"id", "title", "decidedOn", "score"}. Accents, case and small typos do not matter.`;

const DEFAULT_LIMIT = 10;

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      jurisdiction: { type: 'string' },
      limit: { type: 'string' },
      language: { type: 'string' },
    },
  });
  const limit = values.limit === undefined ? DEFAULT_LIMIT : Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error('--limit must be a whole number');
  const query = positionals.join(' ');
  if (query.trim() === '') throw new Error('no words to look for');
  const language = values.language === 'fr' ? ('fr' as const) : ('en' as const);
  return { query, limit, language, jurisdiction: values.jurisdiction?.toUpperCase() };
}

export const verb: Verb = {
  summary: 'look decisions up by words',
  help,
  async run(args, streams) {
    try {
      const { query, limit, language, jurisdiction } = readOptions(args);
      const search = createSearch(loadDataset());
      search(query, jurisdiction === undefined ? {} : { jurisdiction })
        .filter(({ type }) => type === 'decision')
        .slice(0, limit)
        .forEach(({ id, title, decidedOn, score }) => {
          streams.print(JSON.stringify({ id, title: title[language], decidedOn, score }));
        });
      return 0;
    } catch (error) {
      streams.warn(`lens search: ${error instanceof Error ? error.message : String(error)}`);
      return 2;
    }
  },
};
