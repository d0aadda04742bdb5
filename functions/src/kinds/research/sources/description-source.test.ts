import { expect, it } from 'vitest';
import { descriptionSource } from './description-source';

const as = { id: 's3', fetchedAt: new Date('2026-11-20T09:00:00Z') };

it('what is kept of a product is a source without an address, with a line for each thing', () => {
  const description = 'Keeps water cold for 24 hours.\n• Steel\nAsk us: shop@example.com';
  expect(descriptionSource({ name: 'Bottle', description, price: null }, as)).toMatchObject({
    ...{ id: 's3', kind: 'own_page', url: null, language: 'english' },
    text: 'Keeps water cold for 24 hours.\nSteel\nAsk us: [email]',
  });
});

it.each(['', ' \n', '• '])('a product of which nothing is kept (%j) has none', (description) => {
  expect(descriptionSource({ name: 'Bottle', description, price: null }, as)).toBeNull();
});
