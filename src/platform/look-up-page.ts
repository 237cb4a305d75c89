/** A question longer than this is a paragraph, not a search (UTF-16 units). */
const LONGEST = 120;

/** The address of the look-up page inside the extension, with a question already asked. */
export function lookUpPath(question: string): `/look-up.html?${string}` {
  const q = question.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return `/look-up.html?${new URLSearchParams({ q })}`;
}
