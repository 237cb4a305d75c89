import { attributeOf, parentElementOf } from './sure-reads.ts';

/**
 * Custom elements, by the hyphen in their names. The browser reads the names itself, without handing
 * out an element; a selector that leaves out all common names took 1.5 to 3 times as long.
 */
const CUSTOM = "descendant-or-self::*[contains(name(), '-')]";

/**
 * Boxes that a script fills, and what is handed into a slot: its parent is a host, whatever its name.
 * One look of the browser's own for both, 0.6 ms on 1 MB of paragraphs.
 */
const SIGNS = 'div:empty, span:empty, [slot]';

/**
 * Elements nearest to the root that are asked whatever they are (under 1 ms): a built-in element
 * with content may be a host too, and where it is one it mostly holds much of the page.
 */
const MOST_NEAR = 200;

const custom = new XPathEvaluator().createExpression(CUSTOM);
const { createTreeWalker: createWalker } = Document.prototype;

/** Something with elements under it. */
export type Tree = Document | Element | ShadowRoot;

/**
 * The elements of a tree that may well carry a shadow root: custom ones, empty boxes, parents
 * of what is slotted, and whatever is near its root. Other built-in elements with content would all
 * have to be asked one by one; the pointer finds those.
 */
export function possibleHosts(tree: Tree): Set<Element> {
  const near = nearestTo(tree);
  // So few that they are all there is.
  if (near.length < MOST_NEAR) return new Set(near);
  // A shadow root is no context node for XPath.
  const tops = tree instanceof ShadowRoot ? [...tree.children] : [tree];
  return new Set([...near, ...tops.flatMap(customIn), ...signedIn(tree)]);
}

/**
 * Level by level, from the tree's own element on if it is one. By a walker, as the fields of a form
 * can stand in for its members.
 */
function nearestTo(tree: Tree): Element[] {
  const walker = createWalker.call(document, tree, NodeFilter.SHOW_ELEMENT);
  const near = tree instanceof Element ? [tree] : [];
  let parent: Node | undefined = tree;
  for (let next = near.length; parent && near.length < MOST_NEAR; next += 1) {
    walker.currentNode = parent;
    let child = walker.firstChild();
    for (; child !== null && near.length < MOST_NEAR; child = walker.nextSibling()) {
      near.push(child as Element);
    }
    parent = near[next];
  }
  return near;
}

function customIn(tree: Document | Element): Element[] {
  const found: Element[] = [];
  const result = custom.evaluate(tree, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
  for (let at = result.iterateNext(); at !== null; at = result.iterateNext()) {
    found.push(at as Element);
  }
  return found;
}

function signedIn(tree: Tree): Element[] {
  let kind: { prototype: ParentNode } = DocumentFragment;
  if (tree instanceof Document) kind = Document;
  else if (tree instanceof Element) kind = Element;
  const signs: Iterable<Element> = kind.prototype.querySelectorAll.call(tree, SIGNS);
  return [...signs].flatMap((sign) => {
    const host = attributeOf(sign, 'slot') === null ? null : parentElementOf(sign);
    return host === null ? [sign] : [host, sign];
  });
}
