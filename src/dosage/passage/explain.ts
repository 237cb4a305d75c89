import type { Draft, Scene } from './draft.ts';
import type { Passage } from './passage.ts';

/** The text between two tokens as written, for traces and spans. */
function verbatim(passage: Passage, from: number, until: number): string {
  const { folded, raw, tokens } = passage;
  const first = tokens[from];
  const last = tokens[until - 1];
  return first && last ? raw.slice(folded.startOf(first.start), folded.endOf(last.end)) : '';
}

/** Notes why a part was read so; costs nothing unless an explanation was asked for. */
export function note(scene: Scene, draft: Draft, rule: string, from: number, until: number): void {
  if (!scene.explain) return;
  draft.trace.push({ rule, because: verbatim(scene.passage, from, until) });
}
