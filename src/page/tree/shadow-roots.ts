import { possibleHosts, type Tree } from './possible-hosts.ts';
import { localNameOf } from './sure-reads.ts';

/**
 * Custom elements without a root that are remembered: as many are asked again within 0.05 ms. Pages
 * with more mostly build without shadow roots; the pointer finds what is left out.
 */
const MOST_AWAITED = 500;

/** The open shadow roots of a page: those met, and the elements that may yet be given one. */
export class ShadowRoots {
  readonly #isOwn: (node: Node) => boolean;
  readonly #met = new WeakSet<ShadowRoot>();
  /** Roots that only an event led to: no search would find them again. */
  readonly #stumbledOn = new Set<ShadowRoot>();
  /** Held by themselves: to a weak reference an element that no script holds is lost at once. */
  readonly #awaited = new Set<Element>();

  /** @param isOwn whether a node is our own host: the card is no part of the page */
  constructor(isOwn: (node: Node) => boolean) {
    this.#isOwn = isOwn;
  }

  /** The roots in a tree, those inside other shadow roots too, outermost first, met before or not. */
  under(tree: Tree): ShadowRoot[] {
    const hosts = possibleHosts(tree);
    for (const { host } of this.#stumbledOn) {
      if (Node.prototype.contains.call(tree, host)) hosts.add(host);
    }
    return [...hosts].flatMap((host) => this.#ask(host));
  }

  /** The roots that remembered elements were given since they were last asked, and those inside. */
  late(): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (const host of this.#awaited) {
      if (host.isConnected && rootOf(host) === null) continue;
      this.#awaited.delete(host);
      const root = rootOf(host);
      if (host.isConnected && root !== null && !this.#met.has(root)) found.push(...this.#ask(host));
    }
    return found;
  }

  /** The roots that an event comes from and that were not met before. */
  behind(event: Event): ShadowRoot[] {
    const path = event.composedPath();
    // A host has its root below it, not on the path.
    const [first] = path;
    const last = first instanceof Element ? rootOf(first) : null;
    const fresh = [last, ...path]
      .filter((each) => each instanceof ShadowRoot)
      .filter((root) => !this.#met.has(root) && !this.#isOwn(root.host));
    if (fresh.length === 0) return fresh;
    for (const root of this.#stumbledOn) if (!root.isConnected) this.#stumbledOn.delete(root);
    for (const root of fresh) this.#stumbledOn.add(root);
    return [...new Set(fresh.toReversed().flatMap(({ host }) => this.#ask(host)))];
  }

  #ask(host: Element): ShadowRoot[] {
    const root = rootOf(host);
    if (root === null) this.#await(host);
    if (root === null || this.#isOwn(host)) return [];
    this.#met.add(root);
    return [root, ...this.under(root)];
  }

  #await(element: Element): void {
    if (!localNameOf(element).includes('-') || this.#awaited.size >= MOST_AWAITED) return;
    this.#awaited.add(element);
  }
}

/** The fields of a form can stand in for its members. */
export function rootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  return shadowRoot instanceof ShadowRoot ? shadowRoot : null;
}
