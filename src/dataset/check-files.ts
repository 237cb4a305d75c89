import { checkFileName, checkFolder, checkUniqueIds } from './check-filing.ts';
import {
  checkDoseScope,
  checkEffectDates,
  checkEffectScope,
  checkFigures,
} from './check-record.ts';
import { checkDecisionReferences, checkNamedDecisions } from './check-references.ts';
import type { Fault } from './fault.ts';
import type { ParsedFiles } from './parse-files.ts';

/** Every file in its place, every id its own. */
function checkPlaces({ decisions, cautions, products }: ParsedFiles): Fault[] {
  return [
    ...[...decisions, ...cautions].flatMap(checkFileName),
    ...decisions.flatMap(checkFolder),
    ...checkUniqueIds([...decisions, ...cautions, ...products]),
  ];
}

/** The rules that look across the fields of one record. */
function checkRecords({ decisions, cautions }: ParsedFiles): Fault[] {
  const ofDecision = [checkFigures, checkDoseScope, checkEffectDates, checkEffectScope];
  return [
    ...decisions.flatMap(({ file, record }) =>
      ofDecision.flatMap((check) => check(record).map((finding) => ({ file, ...finding }))),
    ),
    ...cautions.flatMap(({ file, record }) =>
      checkFigures(record).map((finding) => ({ file, ...finding })),
    ),
  ];
}

/** The ids by which records name each other. */
function checkNames({ decisions, products, changes }: ParsedFiles): Fault[] {
  const named = [
    ...products.map(({ file, record }, index) => ({
      ...{ file, path: `products.${index}.decisions` },
      ids: record.decisions ?? [],
    })),
    ...changes.flatMap(({ file, record }, index) =>
      record.entries.map((entry, place) => ({
        ...{ file, path: `changes.${index}.entries.${place}.decisions` },
        ids: entry.decisions ?? [],
      })),
    ),
  ];
  return [...checkDecisionReferences(decisions), ...checkNamedDecisions(named, decisions)];
}

/** A reader who gets a new version must be able to read what it changed. */
function checkNewestVersion({ manifest, changes }: ParsedFiles): Fault[] {
  const [newest] = changes;
  if (!manifest || !newest || newest.record.version === manifest.version) return [];
  const reason = `the newest entry must tell what version ${manifest.version} changed`;
  return [{ file: newest.file, path: 'changes.0.version', reason }];
}

/** All faults of a data folder: those of shape found before, then those across fields and files. */
export function checkFiles(parsed: ParsedFiles): Fault[] {
  // A record that could not be read would make all that points at it look wrong as well.
  const names = parsed.faults.length > 0 ? [] : checkNames(parsed);
  return [
    ...parsed.faults,
    ...checkPlaces(parsed),
    ...checkRecords(parsed),
    ...checkNewestVersion(parsed),
    ...names,
  ];
}
