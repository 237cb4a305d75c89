import { readFileSync } from 'node:fs';
import { readGold } from '../../cli/eval/gold.ts';
import { detect } from '../../src/dosage/detect.ts';
import type { Surroundings } from '../../src/dosage/mention.ts';
import { WEIGHED_ROLES } from '../../src/dosage/roles/role-weights.ts';
import { fittedStatements, rareStatements } from '../../tests/dosage/statements/fitted.ts';
import type { Statement } from '../../tests/dosage/statements/read-statements.ts';

/** One dose whose statement type is known, with what the detector finds around it. */
export interface Example {
  /** The place of its statement type in `WEIGHED_ROLES`. */
  role: number;
  evidence: Readonly<Record<string, number>>;
  /** Examples of one page or sentence go into one part of the cross-validation. */
  group: string;
  /** How much it counts in the fit. */
  weight: number;
}

/** What stands on pages counts most; rare turns are more frequent among the own passages than there. */
const RARE_WEIGHT = 0.3;

interface Labelled {
  text: string;
  around: Surroundings;
  doses: readonly { start: number; end: number; role: unknown }[];
  group: string;
  weight: number;
}

function labelled(statements: readonly Statement[], name: string, weight: number): Labelled[] {
  return statements.map(({ title, text, doses }, line) => ({
    text,
    around: title ? { title } : {},
    doses,
    group: `${name}-${line}`,
    weight,
  }));
}

/** The annotated sentences of the tests, without those kept for an honest figure. */
function ownStatements(): Labelled[] {
  return [
    ...labelled(fittedStatements(), 'own', 1),
    ...labelled(rareStatements(), 'own-rare', RARE_WEIGHT),
  ];
}

/** Annotated passages, one JSON object a line, as `lens eval` takes them; grouped by page. */
function annotated(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const value: unknown = JSON.parse(line);
    const { id, lang, text, title, mentions } = readGold(value);
    const { url } = value as { url?: unknown };
    return {
      text,
      around: { lang, ...(title !== undefined && { title }) },
      doses: mentions.map(({ start, end, ...rest }) => ({ start, end, role: rest.role })),
      group: typeof url === 'string' && url.startsWith('http') ? url : id,
      weight: 1,
    };
  });
}

function examplesOf({ text, around, doses, group, weight }: Labelled): Example[] {
  const { mentions } = detect(text, around, { explain: 'every word' });
  return doses.flatMap(({ start, end, role }) => {
    const place = (WEIGHED_ROLES as readonly unknown[]).indexOf(role);
    const found = mentions.find((mention) => mention.start < end && start < mention.end);
    if (place < 0 || !found?.evidence) return [];
    return [{ role: place, evidence: found.evidence, group, weight }];
  });
}

/**
 * Reads all doses with a known statement type: of the own sentences, and of the JSONL files at
 * `paths`. Doses that the detector does not find are left out.
 */
export function readExamples(paths: readonly string[]): Example[] {
  return [...ownStatements(), ...paths.flatMap(annotated)].flatMap(examplesOf);
}
