import { expect, test } from 'vitest';
import { PageSubject } from '../../src/page/page-subject.ts';

function counting(): { subject: PageSubject; asked: string[] } {
  const asked: string[] = [];
  const subject = new PageSubject((text) => {
    asked.push(text);
    return text.includes('baclofen') ? 'baclofen' : null;
  });
  return { subject, asked };
}

test('what was heard tells the topic, another view starts afresh', () => {
  const { subject } = counting();
  subject.hear('About baclofen.');
  expect(subject.topic).toBe('baclofen');
  subject.reset();
  subject.hear('About something else.');
  expect(subject.topic).toBeNull();
});

test('a feed of small posts does not have the page read again at each of them', () => {
  const { subject, asked } = counting();
  for (let post = 0; post < 2_000; post += 1) {
    subject.hear('A post of about forty characters or so.');
    expect(subject.topic).toBeNull();
  }
  expect(asked.length).toBeLessThan(16);
});

test('a page that comes in parts is looked at again as it grows', () => {
  const { subject } = counting();
  subject.hear('Loading');
  expect(subject.topic).toBeNull();
  subject.hear('The whole article is about baclofen.');
  expect(subject.topic).toBe('baclofen');
});
