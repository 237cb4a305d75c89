import { describe, expect, test } from 'vitest';
import { card, frame, host, paintedTexts, setPage, startSession, until } from './support/page.ts';

const NOTES = `<p id="first">Take 80 mg/day. The box says 10 mg.</p>
  <table><tbody><tr><td>5 mg</td></tr><tr><td id="cell">5 mg</td></tr></tbody></table>`;

/** Starts on the notes and waits for the marks. */
async function startOnNotes() {
  setPage(NOTES);
  const session = await startSession();
  await until(() => paintedTexts().length === 4);
  const idOf = (text: string, nth = 0) =>
    session.layer.mentions().filter(({ mention }) => mention.text === text)[nth]?.id ?? -1;
  return { ...session, idOf };
}

const texts = (mentions: readonly { mention: { text: string } }[]) =>
  mentions.map(({ mention }) => mention.text);

describe('a mark that the reader calls no dose', () => {
  test('goes alone, and the count with it', async () => {
    const { layer, idOf, nextRound } = await startOnNotes();
    const counted = nextRound();
    expect(layer.dismiss(idOf('10 mg'))).toBe(true);
    expect(texts(await counted)).toEqual(['80 mg/day', '5 mg', '5 mg']);
    await until(() => paintedTexts().length === 3);
    expect(paintedTexts()).not.toContain('10 mg');
  });

  test('stays away when its block is read again', async () => {
    const { layer, idOf, nextRound } = await startOnNotes();
    layer.dismiss(idOf('10 mg'));
    const round = nextRound();
    document.querySelector('#first')?.append(' Also 20 mg/day.');
    expect(texts(await round)).toEqual(['80 mg/day', '20 mg/day', '5 mg', '5 mg']);
  });

  test('stays away when its block is replaced by one like it', async () => {
    const { layer, idOf, nextRound } = await startOnNotes();
    layer.dismiss(idOf('10 mg'));
    const round = nextRound();
    const block = document.querySelector('#first');
    block?.replaceWith(block.cloneNode(true));
    expect(texts(await round)).toEqual(['80 mg/day', '5 mg', '5 mg']);
  });

  test('leaves the same words elsewhere alone, also when they are read again', async () => {
    const { layer, idOf, nextRound } = await startOnNotes();
    layer.dismiss(idOf('5 mg', 1));
    const round = nextRound();
    document.querySelector('table')?.before(document.createElement('p'));
    document.querySelector('td')?.append('!');
    expect(texts(await round).filter((text) => text === '5 mg')).toHaveLength(1);
    expect(document.querySelector('#cell')?.textContent).toBe('5 mg');
  });

  test('takes no new row with it that comes to stand where it stood', async () => {
    const { layer, idOf, nextRound } = await startOnNotes();
    layer.dismiss(idOf('5 mg', 1));
    const round = nextRound();
    const row = document.querySelector('#cell')?.parentElement;
    row?.before(row.cloneNode(true));
    const left = (await round).filter(({ mention }) => mention.text === '5 mg');
    expect(left).toHaveLength(2);
    layer.show(left[1]?.id ?? -1);
    await frame();
    expect(card()?.textContent).toBe('5 mg');
  });

  test('takes no other row with it when its table is drawn anew with one row more', async () => {
    setPage(`<p>Baclofen:</p><table><tbody>
      <tr><td>adults</td><td>5 mg</td></tr><tr><td>children</td><td>5 mg</td></tr>
    </tbody></table>`);
    const { layer, nextRound } = await startSession();
    await until(() => paintedTexts().length === 2);
    layer.dismiss(layer.mentions()[1]?.id ?? -1);
    const round = nextRound();
    const body = document.querySelector('tbody');
    const first = '<tr><td>start</td><td>5 mg</td></tr>';
    const rows = [...(body?.rows ?? [])].map((row) => row.outerHTML);
    if (body) body.innerHTML = first + rows.join('');
    expect(texts(await round)).toEqual(['5 mg', '5 mg', '5 mg']);
  });

  test('keeps its card until the reader closes it, unmarked', async () => {
    const { layer, idOf, requests } = await startOnNotes();
    layer.show(idOf('80 mg/day'));
    await frame();
    requests.at(-1)?.dismiss();
    await frame();
    expect(card()?.textContent).toBe('80 mg/day');
    expect(CSS.highlights.get('baclolens-active')?.size ?? 0).toBe(0);
    requests.at(-1)?.close();
    expect(card()).toBeNull();
    expect(layer.show(requests.at(-1)?.mention.id ?? -1)).toBe(false);
    expect(host()?.parentNode).toBe(document.body);
  });

  test('cannot be dismissed twice', async () => {
    const { layer, idOf } = await startOnNotes();
    const id = idOf('10 mg');
    layer.dismiss(id);
    expect(layer.dismiss(id)).toBe(false);
  });
});
