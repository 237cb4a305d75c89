import { describe, expect, it } from 'vitest';
import { detect } from '../../src/dosage/detect.ts';

const doses = (text: string) =>
  detect(text, { title: 'Baclofen in pregnancy' }).mentions.map(({ text: t }) => t);

describe('what a child or an animal weighs is no dose', () => {
  it.each([
    'Her daughter (2,890 g) needed no treatment and received breast milk.',
    'Haar zoon (2.890 gram) kreeg geen behandeling.',
    'Ihr Sohn (2.890 g) erhielt keine Behandlung.',
    'Under baclofen the newborn weighed 3.1 g per cm.',
    'Een zwangere die baclofen gebruikte beviel van een dochter van 2.890 gram.',
    'Unter Baclofen wurde ein Mädchen mit 2.890 g geboren.',
    'Sous baclofène, le nouveau-né pesait 3.120 grammes.',
    'Trattata con baclofene, la figlia pesava 3.120 g.',
    'Con baclofeno, la niña pesó 3.120 gramos.',
    'Com baclofeno, a menina nasceu com 3.120 g.',
  ])('%s', (text) => expect(doses(text)).toEqual([]));

  it.each([
    ['He swallowed 1.250 g of baclofen.', '1.250 g'],
    ['Er schluckte 2,5 g Baclofen.', '2,5 g'],
    ['Elle a avalé 1,5 g de baclofène.', '1,5 g'],
    ['The child weighed 31 kg and took baclofen 40 mg daily.', '40 mg daily'],
  ])('what was swallowed is: %s', (text, amount) => expect(doses(text)).toEqual([amount]));
});
