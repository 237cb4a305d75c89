/**
 * The commonest elements, which are never custom and rarely hosts. Named first, so that the browser
 * answers "no" to most elements of a page after a few comparisons of its own, without a wrapper.
 */
const COMMON =
  ':not(div:not(:empty), span:not(:empty), a, p, li, td, tr, img, br, i, b, em, strong)';

/** Elements that may carry a shadow root: custom ones, and empty boxes filled by script. */
const MAY_HOST =
  `${COMMON}:not(ul, ol, th, tbody, thead, table, script, style, link, meta, option, button, ` +
  'input, label, svg, svg *, h1, h2, h3, h4, h5, h6, sup, sub, dt, dd, dl, figure, figcaption, code)';

/**
 * Finds the open shadow roots under `root`, those inside other shadow roots too, outermost first.
 * A box with text of its own that is also a host, and is no custom element, is not found here: the
 * pointer finds it later, from the path of its events.
 */
export function openShadowRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const hosts: Element[] = [...root.querySelectorAll(MAY_HOST)];
  if (root instanceof Element) hosts.unshift(root);
  for (const { shadowRoot } of hosts) {
    if (shadowRoot !== null) found.push(shadowRoot, ...openShadowRoots(shadowRoot));
  }
  return found;
}
