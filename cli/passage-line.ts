/** One passage as given on standard input. */
export interface PassageLine {
  id: string;
  text: string;
  title?: string;
  lang?: string;
}

/**
 * Checks the shape of one input line by hand: the validator library would double the start-up.
 * @throws Error naming the first field that is missing or of a wrong kind.
 */
export function readPassageLine(value: unknown): PassageLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not an object');
  }
  const fields = value as Record<string, unknown>;
  for (const name of ['id', 'text']) {
    if (typeof fields[name] !== 'string') throw new Error(`"${name}" must be a string`);
  }
  for (const name of ['title', 'lang']) {
    const given = fields[name];
    if (given !== undefined && given !== null && typeof given !== 'string') {
      throw new Error(`"${name}" must be a string`);
    }
  }
  const { id, text, title, lang } = fields as {
    id: string;
    text: string;
    title?: string | null;
    lang?: string | null;
  };
  return { id, text, ...(title && { title }), ...(lang && { lang }) };
}
