import type { Indication } from './mention.ts';
import type { Draft, Scene } from './passage/draft.ts';
import type { Census } from './words/census.ts';

/** What the words speak of: an indication, `both`, or null where they name none. */
function namedIn(words: Census): Indication | 'both' | null {
  const drinking = words.has('drinking');
  const spastic = words.has('spastic');
  if (drinking && spastic) return 'both';
  if (drinking) return 'alcohol-use-disorder';
  return spastic ? 'spasticity' : null;
}

/**
 * The indication that the words around an amount name: those of its sentence, else of its passage,
 * else of the table headers, the heading and the title, nearest first. The nearest that names any
 * decides; where it names both, or none is named at all, the answer is null and each is shown apart.
 */
export function indicationOf(scene: Scene, { words, route }: Draft): Indication | null {
  // A pump under a headline on alcohol is still a pump: only its own sentence may say what for.
  const levels = route === 'intrathecal' ? [words] : [words, scene.words, ...scene.around];
  for (const level of levels) {
    const named = namedIn(level);
    if (named !== null) return named === 'both' ? null : named;
  }
  return null;
}

/** Whether the sentence speaks of children. */
export function populationOf({ words }: Draft): 'child' | null {
  return words.has('child') ? 'child' : null;
}
