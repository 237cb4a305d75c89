import { expect, test } from 'vitest';
import { PageSubject } from '../../src/page/reading/page-subject.ts';

/** As the reader would: works the topic out where it is given the text. */
function ask(subject: PageSubject): { topic: string | null; read: boolean } {
  const sent = subject.subject;
  if (!('heard' in sent)) return { topic: sent.topic, read: false };
  const topic = sent.heard.includes('baclofen') ? 'baclofen' : null;
  subject.learn(sent, topic);
  return { topic, read: true };
}

test('what was heard tells the topic, another view starts afresh', () => {
  const subject = new PageSubject();
  subject.hear('About baclofen.');
  expect(ask(subject)).toEqual({ topic: 'baclofen', read: true });
  expect(ask(subject)).toEqual({ topic: 'baclofen', read: false });
  subject.reset();
  subject.hear('About something else.');
  expect(ask(subject)).toEqual({ topic: null, read: true });
});

test('a feed of small posts does not have the page read again at each of them', () => {
  const subject = new PageSubject();
  let read = 0;
  for (let post = 0; post < 2_000; post += 1) {
    subject.hear('A post of about forty characters or so.');
    if (ask(subject).read) read += 1;
  }
  expect(read).toBeLessThan(16);
});

test('a page that comes in parts is looked at again as it grows', () => {
  const subject = new PageSubject();
  subject.hear('Loading');
  expect(ask(subject).topic).toBeNull();
  subject.hear('The whole article is about baclofen.');
  expect(ask(subject).topic).toBe('baclofen');
});

test('an answer about the view before is not taken for this one', () => {
  const subject = new PageSubject();
  subject.hear('About baclofen.');
  const sent = subject.subject;
  subject.reset();
  subject.hear('About something else.');
  subject.learn(sent, 'baclofen');
  expect(ask(subject)).toEqual({ topic: null, read: true });
});

test('where nobody asked for the topic, the text is sent again', () => {
  const subject = new PageSubject();
  subject.hear('About baclofen.');
  subject.learn(subject.subject, undefined);
  expect(ask(subject).read).toBe(true);
});
