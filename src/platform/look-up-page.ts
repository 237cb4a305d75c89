import { storage } from 'wxt/utils/storage';

/** A question longer than this is a paragraph, not a search (UTF-16 units). */
const LONGEST = 120;

const PAGE = '/look-up.html';

/** What the look-up page is opened with. */
export interface Asked {
  /** Words to search for; '' for none. */
  readonly query: string;
  /** Address of a record with what its timeline pins, as `permalink` writes it; '' for none. */
  readonly record: string;
}

/** Kept until the page has taken it, and no longer than the browser runs. */
const keyOf = (ticket: string) => `session:asked:${ticket}` as const;

/** A text that somebody selected or typed, as a question to search for. */
export function questionOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/**
 * Leaves a question for the look-up page. It is not written into the address: the browser would keep in
 * its history what the reader selected.
 * @returns the path to open, with a ticket that is good for once
 */
export async function askLookUpPage({
  query = '',
  record = '',
}: Partial<Asked>): Promise<`${typeof PAGE}${string}`> {
  // A public record without day or dose has nothing to hide, and an address to be noted.
  const [id = ''] = record.split('&');
  if (query === '' && record === id) return `${PAGE}${id}`;
  const ticket = crypto.randomUUID();
  try {
    await storage.setItem(keyOf(ticket), { query, record } satisfies Asked);
    return `${PAGE}?asked=${ticket}`;
  } catch {
    // Where storage is shut the record itself can still be opened.
    return `${PAGE}${id}`;
  }
}

/** Takes the question that a ticket stands for; null where it was taken before, or cannot be read. */
export async function takeAsked(ticket: string): Promise<Asked | null> {
  try {
    const asked = await storage.getItem<Asked>(keyOf(ticket));
    await storage.removeItem(keyOf(ticket));
    return asked;
  } catch {
    return null;
  }
}
