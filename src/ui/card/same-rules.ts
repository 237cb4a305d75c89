import type { ContextLine } from '../../regulation/context.ts';

/** What makes two lines read alike to a reader. */
function key(line: ContextLine): string {
  const { indication, route, decision, maxMgPerDay, relation, open } = line;
  return [indication, route, decision, maxMgPerDay, relation, open].join('|');
}

/** Whether the rules at two dates are the same acts with the same figures, told once then. */
export function sameRules(now: readonly ContextLine[], then: readonly ContextLine[]): boolean {
  return (
    now.length === then.length && now.every((line, i) => then[i] && key(line) === key(then[i]))
  );
}
