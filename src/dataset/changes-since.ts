import type { VersionChanges } from './schema/changes.ts';

/** Compares calendar versions part by part: 2026.9.0 is older than 2026.11.0. */
function isNewer(version: string, than: string): boolean {
  const [parts, others] = [version, than].map((each) => each.split('.').map(Number));
  for (const [index, part] of (parts ?? []).entries()) {
    const other = others?.[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}

/**
 * What changed since the version that a reader saw last, the newest first.
 * @param seen the version seen last; null on the first day, when nothing can have changed.
 */
export function changesSince(
  changes: readonly VersionChanges[],
  seen: string | null,
): readonly VersionChanges[] {
  return seen === null ? [] : changes.filter(({ version }) => isNewer(version, seen));
}
