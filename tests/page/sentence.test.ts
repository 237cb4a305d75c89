import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/page/flow/sentence.ts';

/** The snippet around the only "80 mg" of a text. */
function snippet(text: string): string {
  const start = text.indexOf('80 mg');
  return sentenceAround(text, start, start + 5);
}

describe('the sentence around a dose', () => {
  it('stops at sentence ends, not at decimal points', () => {
    expect(snippet('First. Up to 80 mg, after 2.5 mg steps. Last.')).toBe(
      'Up to 80 mg, after 2.5 mg steps.',
    );
  });

  it('cuts a long sentence at whole words, and shows that it was cut', () => {
    const text = snippet(`${'before '.repeat(60)}80 mg${' after'.repeat(60)}`);
    expect(text).toMatch(/^… before before .*80 mg after .* after …$/);
    expect(text.length).toBeLessThan(260);
  });

  it('cuts inside a word only where the text has no spaces', () => {
    expect(snippet(`${'x'.repeat(400)}80 mg`)).toContain('80 mg');
  });
});
