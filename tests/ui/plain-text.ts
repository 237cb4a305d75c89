import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What a reader sees of a component: its text in reading order, without tags, on one line. */
export function plainText(component: VNode): string {
  return renderToString(component)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ')
    .trim();
}
