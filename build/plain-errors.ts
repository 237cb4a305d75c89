/**
 * Stands in for the library that carries errors from one part of the extension to another. Nobody reads
 * their names and stacks there, a failed message is only asked again; and annotated pages would load
 * 0.4 kB for them.
 */

/** What a message tells of an error: its words. */
export function serializeError(error: unknown): string {
  return String(error);
}

/** Makes an error again of what a message told. */
export function deserializeError(told: unknown): Error {
  return new Error(String(told));
}
