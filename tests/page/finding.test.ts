import { expect, test } from 'vitest';
import { paintedTexts, setPage, startSession, until } from './support/page.ts';

test('a dose in running text is found with its sentence and painted', async () => {
  setPage('<p>Baclofen was raised slowly. She took 60 mg/day by March. It helped.</p>');
  const { layer } = await startSession();
  expect(layer.mentions()).toMatchObject([
    { mention: { text: '60 mg/day' }, snippet: 'She took 60 mg/day by March.' },
  ]);
  await until(() => paintedTexts().length > 0);
  expect(paintedTexts()).toEqual(['60 mg/day']);
});
