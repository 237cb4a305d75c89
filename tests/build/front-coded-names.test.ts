import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontCode, frontCodedNames, unfoldWords } from '../../build/front-coded-names.ts';
import { MEDICINE_STEMS } from '../../src/dosage/words/medicine-names.ts';

const word = fc.stringMatching(/^[a-z]{1,40}$/);

it('gives back any sorted words, with those that begin others and those that are said twice', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sorted = words.sort();
      expect(unfoldWords(frontCode(sorted)).split(' ').slice(1)).toEqual(sorted);
    }),
  );
});

it('ships every name of a medicine that the list has', async () => {
  const file = 'src/dosage/words/medicine-names.ts';
  const { transform } = frontCodedNames();
  const code = `export const MEDICINE_STEMS = \`${MEDICINE_STEMS}\`;`;
  const shipped =
    typeof transform === 'function' && Reflect.apply(transform, {}, [code, `/x/${file}`]);
  expect(String(shipped).length).toBeLessThan(code.length);
  const { MEDICINE_STEMS: unfolded } = await import(`data:text/javascript,${shipped}`);
  expect(unfolded.trim().split(' ')).toEqual(MEDICINE_STEMS.trim().split(/\s+/).sort());
});
