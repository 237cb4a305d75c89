import type { Frame, Page } from 'puppeteer-core';

/**
 * The words under our highlights as the page itself could see them, in page order, those in shadow
 * trees last; pieces of one mention that lie in neighbouring text nodes are joined.
 */
export function readMarkedText(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['baclolens-mention', 'baclolens-unsure'];
    const ranges = names
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map((each) => {
        const range = new Range();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        return range;
      });
    // Ranges of different trees cannot be compared.
    const rootOf = (range: Range) => range.startContainer.getRootNode();
    const roots = [...new Set<Node>([document, ...ranges.map(rootOf)])];
    ranges.sort(
      (a, b) =>
        roots.indexOf(rootOf(a)) - roots.indexOf(rootOf(b)) ||
        a.compareBoundaryPoints(Range.START_TO_START, b),
    );
    const texts: string[] = [];
    ranges.forEach((range, index) => {
      const gap = new Range();
      const before = ranges[index - 1];
      const previous = before && rootOf(before) === rootOf(range) ? before : undefined;
      if (previous) {
        gap.setStart(previous.endContainer, previous.endOffset);
        gap.setEnd(range.startContainer, range.startOffset);
      }
      if (previous && gap.toString() === '') texts.push(`${texts.pop()}${range}`);
      else texts.push(range.toString());
    });
    return texts.map((text) => text.replace(/\s+/g, ' '));
  });
}
