/**
 * Wraps a function that takes browser listeners away. Once the extension is gone its API throws
 * "Extension context invalidated" at every touch; the listeners died with it, so nothing is lost.
 */
export function stopQuietly(stop: () => void): () => void {
  return () => {
    try {
      stop();
    } catch {
      // Nothing to take away any more.
    }
  };
}
