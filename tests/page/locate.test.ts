import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasDoseHint } from '../../src/page/finding/dose-hint.ts';
import { locateBlocks } from '../../src/page/finding/locate.ts';
import { type Block, blockOf } from '../../src/page/flow/flow.ts';
import { setPage } from './support/page.ts';

function located(root: Block): Set<Block> {
  return new Set([...locateBlocks(root)].filter((block) => block !== null));
}

/** The plain way: ask every text node. */
function blocksByWalking(root: Element): Set<Block> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<Block>();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const block = blockOf(text);
    if (block !== null && hasDoseHint(text.data)) found.add(block);
  }
  return found;
}

const LEAVES = ['plain words', 'take 10 mg', '3 tablets', 'µg', '', '2019'];

const tree = fc.letrec<{ node: Node; element: Element }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(...LEAVES).map((text) => document.createTextNode(text)),
    fc.constant(document.createComment('80 mg')).map((comment) => comment.cloneNode()),
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom('div', 'p', 'b', 'span', 'li'), fc.array(tie('node'), { maxLength: 5 }))
    .map(([name, children]) => {
      const element = document.createElement(name);
      element.append(...children.map((child) => child.cloneNode(true)));
      return element;
    }),
}));

test('going down by lengths finds every block that a walk over all nodes finds', () => {
  fc.assert(
    fc.property(tree.element, (element) => {
      document.body.replaceChildren(element);
      const found = located(document.body);
      for (const block of blocksByWalking(document.body)) expect(found).toContain(block);
    }),
    { numRuns: 400 },
  );
});

test('only the block with the dose is found among thousands', () => {
  setPage(`${'<p>Nothing to see.</p>'.repeat(5_000)}<p id="it">Then 80 mg.</p><p>End.</p>`);
  expect([...located(document.body)]).toEqual([document.querySelector('#it')]);
});

test('a page too large for one string is looked at part by part', () => {
  const part = `<section><h2>Part</h2>${'<p>Nothing to see.</p>'.repeat(90)}</section>`;
  setPage(`${part.repeat(400)}loose <b>80</b> mg<section><p id="it">Then 80 mg.</p></section>`);
  const steps = [...locateBlocks(document.body)];
  expect(steps.filter((step) => step === null).length).toBeGreaterThan(400);
  expect(located(document.body)).toEqual(new Set([document.body, document.querySelector('#it')]));
});

test('text of scripts, drawings and fields is not looked for', () => {
  setPage(
    '<script>var a = "80 mg"</script><svg><text>80 mg</text></svg><textarea>80 mg</textarea>' +
      '<div contenteditable>80 mg</div><style>/* 80 mg */</style>',
  );
  expect(located(document.body)).toEqual(new Set());
});

test('deep nesting does not lose the place', () => {
  const depth = 200;
  const side = '<aside>side text that has some length</aside>'.repeat(3);
  setPage(`${`${side}<div>`.repeat(depth)}<p id="it">80 mg</p>${'</div>'.repeat(depth)}`);
  expect([...located(document.body)]).toEqual([document.querySelector('#it')]);
});
