import { check, type DataTask, diff, regime, stats } from '../data/data-tasks.ts';
import type { Verb } from '../verb.ts';

const help = `Usage: lens data check [FOLDER]
       lens data stats [FOLDER]
       lens data regime --jurisdiction FR --indication alcohol-use-disorder|spasticity
                        [--route oral|intrathecal]
       lens data diff OLD NEW

check   validates every data file; each fault with its file, path and reason; exit status 1
stats   counts by jurisdiction, kind, status and grade of source, as one JSON object
regime  the folded timeline, one JSON object a line; "until" is excluded
diff    what changed between two dataset folders, one JSON object a line`;

const TASKS: Record<string, DataTask> = { check, stats, regime, diff };

export const verb: Verb = {
  summary: 'check and show the dataset',
  help,
  async run([name = '', ...args], streams) {
    const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
    if (!task) {
      streams.warn(help);
      return 2;
    }
    try {
      return task(args, streams);
    } catch (error) {
      streams.warn(`lens data ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
  },
};
