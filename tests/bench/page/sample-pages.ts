/** A page of the bench: our own sentences, made up the same way at every run. */
export interface SamplePage {
  readonly name: string;
  readonly html: string;
}

const PLAIN = [
  'The trial ran in several centres and the people who took part were seen every four weeks.',
  'Most of them had tried other treatments before, and many lived alone or with a parent.',
  'Visits were kept short, and a nurse called between them to ask how the week had gone.',
  'The authors thank the centres, the families and the two reviewers who read the draft.',
];

const DOSE =
  'Baclofen was started at 15 mg/day and raised to 80 mg/day over six weeks in most of the people.';

/** About 200 characters, as paragraphs of news and papers are. */
function paragraph(index: number, dosed: boolean): string {
  const first = PLAIN[index % PLAIN.length];
  const second = dosed ? DOSE : PLAIN[(index + 1) % PLAIN.length];
  return `<p>${first} <em>Note ${index}.</em> ${second}</p>`;
}

function page(name: string, title: string, body: string): SamplePage {
  const head = `<meta charset="utf-8"><title>${title}</title>`;
  return {
    name,
    html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  };
}

/**
 * A page of running text.
 * @param bytes about how long its text is, in UTF-16 units
 * @param share of the paragraphs that state a dose, 0 to 1
 */
export function prose(name: string, bytes: number, share: number): SamplePage {
  const count = Math.round(bytes / 195);
  const every = share === 0 ? Number.POSITIVE_INFINITY : Math.round(1 / share);
  const parts = Array.from({ length: count }, (_, i) => paragraph(i, i % every === every - 1));
  const title = share === 0 ? 'A trial' : 'A trial of baclofen';
  return page(name, title, `<main><h1>${title}</h1>${parts.join('\n')}</main>`);
}

/** Tables of 40 rows, one cell in fifty with a dose: 60,000 nodes. */
export function tables(name: string): SamplePage {
  const row = (i: number): string =>
    `<tr><th>Week ${i}</th>${[1, 2, 3, 4]
      .map((n) => `<td>${(i * 4 + n) % 50 === 0 ? '30 mg/day' : 'no change'}</td>`)
      .join('')}</tr>`;
  const table = (t: number): string =>
    `<table><caption>Baclofen, group ${t}</caption>${Array.from({ length: 40 }, (_, i) =>
      row(t * 40 + i),
    ).join('')}</table>`;
  return page(name, 'Baclofen by week', Array.from({ length: 130 }, (_, t) => table(t)).join(''));
}

/** Wrappers in wrappers with asides on the way, as page builders make them: 40 levels. */
export function nested(name: string, bytes: number): SamplePage {
  const text = Array.from({ length: Math.round(bytes / 195) }, (_, i) =>
    paragraph(i, i % 100 === 9),
  );
  const levels = 40;
  const aside = '<aside><ul><li>More</li><li>Less</li></ul></aside>';
  const open = `<div class="wrap">${aside}<div>`.repeat(levels);
  return page(name, 'On baclofen', `${open}${text.join('')}${'</div></div>'.repeat(levels)}`);
}

/** A page that starts almost empty; `measureFeed` fills it. */
export function feed(name: string): SamplePage {
  return page(name, 'A feed on baclofen', '<main id="feed"><h1>Baclofen</h1></main>');
}
