import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/run-step.ts';

/** The article that `npm start` opens: our own sentences, French and English, dated 17 March 2015. */
export const SAMPLE = readFileSync(join(ROOT, 'sample/article.html'), 'utf8');

/** A page of our own around some HTML, in English and of unknown date unless the head says otherwise. */
export function pageOf(
  body: string,
  head = '<title>Notes on baclofen</title>',
  lang = 'en',
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
