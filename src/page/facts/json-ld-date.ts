import type { DateKind, StatedDate } from './page-date.ts';
import { parseDate } from './parse-date.ts';

const ARTICLE = /(?:Article|BlogPosting|Report|Chapter|Book|PublicationIssue|MedicalGuideline)$/;
const PAGE = /WebPage$/;

type Node = Record<string, unknown>;

/**
 * Reads schema.org dates from the page's JSON-LD scripts: those of its article, else of the page.
 * Where several articles give different dates, as on a list of them, none is the page's.
 * @param scripts the scripts' texts; what is not JSON is passed over
 */
export function readJsonLd(scripts: readonly string[]): Partial<Record<DateKind, StatedDate>> {
  const nodes = scripts.flatMap(parse);
  return {
    ...single(nodes, 'dateModified', 'modified'),
    ...single(nodes, 'datePublished', 'published'),
  };
}

function single(
  nodes: readonly Node[],
  property: string,
  kind: DateKind,
): Partial<Record<DateKind, StatedDate>> {
  for (const type of [ARTICLE, PAGE]) {
    const dates = nodes.filter((node) => isOf(node, type)).map((node) => dateOf(node[property]));
    const distinct = new Map(
      dates.filter((date) => date !== null).map((date) => [date.value, date]),
    );
    const [only, ...others] = distinct.values();
    if (only !== undefined) return others.length === 0 ? { [kind]: only } : {};
  }
  return {};
}

function parse(text: string): Node[] {
  try {
    return nodesIn(JSON.parse(text), 0);
  } catch {
    // Broken JSON-LD is common and says nothing about the page's date.
    return [];
  }
}

/** The objects at the top, in `@graph`, and what a page says it is about; not deeper ones. */
function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
  const node = value as Node;
  return [
    node,
    ...nodesIn(node['@graph'], depth + 1),
    ...nodesIn(node.mainEntity, depth + 1),
    ...nodesIn(node.mainEntityOfPage, depth + 1),
  ];
}

function isOf(node: Node, type: RegExp): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function dateOf(value: unknown): StatedDate | null {
  return typeof value === 'string' ? parseDate(value) : null;
}
