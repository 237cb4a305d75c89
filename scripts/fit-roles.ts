import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, readExamples } from './roles/examples.ts';
import { fitWeights, type Weights } from './roles/fit-weights.ts';
import { isWord } from './roles/is-word.ts';
import { writeWords } from './roles/write-words.ts';

/*
 * Fits the weights of the statement types and writes them into src/dosage/roles/role-weights.ts and
 * role-words.ts:
 *   node scripts/fit-roles.ts [passages.jsonl …]
 * Prints the share of right types on parts that were left out of the fit, by page. An amount is also
 * judged by the type of the one before it, which the present weights tell; so run it twice.
 */

const ROLES = join(import.meta.dirname, '..', 'src', 'dosage', 'roles');
const ROLE_WEIGHTS = join(ROLES, 'role-weights.ts');
const ROLE_WORDS = join(ROLES, 'role-words.ts');
const PARTS = 6;

/** The part of the cross-validation that a group falls into: a sum over its name. */
function partOf(group: string): number {
  let sum = 0;
  for (const letter of group) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % PARTS;
}

function isRight(weights: Weights, { evidence, role }: Example): boolean {
  const sums: number[] = [];
  for (const [name, amount] of Object.entries(evidence)) {
    for (const [at, weight] of (weights.get(name) ?? []).entries()) {
      sums[at] = (sums[at] ?? 0) + amount * weight;
    }
  }
  return sums.indexOf(Math.max(...sums)) === role;
}

/** Share of right types among own and among annotated examples, each told by a fit without its part. */
function crossValidate(examples: readonly Example[]): string {
  const right = { own: 0, annotated: 0 };
  const all = { own: 0, annotated: 0 };
  for (let part = 0; part < PARTS; part += 1) {
    const weights = fitWeights(examples.filter(({ group }) => partOf(group) !== part));
    for (const example of examples.filter(({ group }) => partOf(group) === part)) {
      const kind = example.group.startsWith('own-') ? 'own' : 'annotated';
      all[kind] += 1;
      if (isRight(weights, example)) right[kind] += 1;
    }
  }
  const share = (kind: keyof typeof all) => `${kind} ${right[kind]} of ${all[kind]}`;
  return `${share('own')}, ${share('annotated')}`;
}

function write(weights: Weights): void {
  const rows = [...weights]
    .filter(([name]) => !isWord(name))
    .map(([name, row]) => ({ name, row: row.map((weight) => Math.round(weight * 10) / 10 || 0) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, row }) => `  ${/\W/.test(name) ? `'${name}'` : name}: [${row.join(', ')}],\n`);
  replaceIn(ROLE_WEIGHTS, /(export const ROLE_WEIGHTS[^{]*\{\n)[^}]*\};\n/, `${rows.join('')}};\n`);
  replaceIn(ROLE_WORDS, /(export const ROLE_WORDS = `\n)[^`]*`;\n/, `${writeWords(weights)}\`;\n`);
}

/** Puts `text` after what the first group of the pattern finds, in place of the rest of the match. */
function replaceIn(file: string, pattern: RegExp, text: string): void {
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source.replace(pattern, (_, head: string) => `${head}${text}`),
  );
}

const examples = readExamples(process.argv.slice(2));
process.stdout.write(`${examples.length} doses; left out: ${crossValidate(examples)}\n`);
write(fitWeights(examples));
