/**
 * Reads of the tree that a page cannot bend. A form answers to the names of its fields before its own
 * properties, in the extension's world too: `form.parentElement` is the field of that name where there
 * is one, which once sent a walk round in circles for good. So the browser's own getters are asked.
 */
function getter<Value>(prototype: object, name: string): (node: Node) => Value {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): Value };
  return (node) => get.call(node);
}

/** The same for what elements lie in; a shadow root is no form, and has getters of its own. */
function parentGetter<Value>(name: keyof ParentNode): (parent: Element | ShadowRoot) => Value {
  const ofElement = getter<Value>(Element.prototype, name);
  return (parent) =>
    nodeTypeOf(parent) === Node.ELEMENT_NODE ? ofElement(parent) : (parent[name] as Value);
}

export const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement');
export const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
/** The whole text under a node; null for a document only. */
export const textContentOf = getter<string | null>(Node.prototype, 'textContent');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
/** Of a document itself it would be null; nothing asks there. */
export const documentOf = getter<Document>(Node.prototype, 'ownerDocument');
export const localNameOf = getter<string>(Element.prototype, 'localName');
export const childElementCountOf = parentGetter<number>('childElementCount');
export const firstElementOf = parentGetter<Element | null>('firstElementChild');
export const lastElementOf = parentGetter<Element | null>('lastElementChild');
export const previousElementOf = getter<Element | null>(
  Element.prototype,
  'previousElementSibling',
);
export const nextElementOf = getter<Element | null>(Element.prototype, 'nextElementSibling');

/** The root of the node's tree: the document, a shadow root, or whatever is outermost. */
export function rootNodeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The element that holds the shadow tree a node is in; null outside shadow trees. */
export function hostOf(node: Node): Element | null {
  const root = rootNodeOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that a text stands in: right under a shadow root, its host. */
export function holderOf(text: Text): Element | null {
  return parentElementOf(text) ?? hostOf(text);
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The nearest element of the selector, from this one on outwards. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Where the other node stands as seen from the first: bits as `Node.DOCUMENT_POSITION_…` name them. */
export function positionOf(one: Node, other: Node): number {
  return Node.prototype.compareDocumentPosition.call(one, other);
}

/** Whether an element is drawn, as far as its styles tell. */
export function isDrawn(element: Element, options: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(element, options);
}

/** All elements inside, counted as far as they are asked for. */
export function elementsIn(tree: Document | Element): HTMLCollectionOf<Element> {
  const kind = tree instanceof Document ? Document : Element;
  return kind.prototype.getElementsByTagName.call(tree, '*');
}

const BEFORE = new XPathEvaluator().createExpression('count(preceding-sibling::*)');

/** An element's place among the elements of its parent, from 1; told without touching any of them. */
export function placeOf(element: Element): number {
  return 1 + BEFORE.evaluate(element, XPathResult.NUMBER_TYPE).numberValue;
}
