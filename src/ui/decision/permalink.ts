/** The address of one decision inside the extension's own page, kept short enough to be noted. */
export function permalink(id: string): string {
  return `#${id}`;
}
