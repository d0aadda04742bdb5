import { expect, it } from 'vitest';
import { nameSigns } from './signs';

const conversation_id = 'conv_abcdefghij';
const folder = `users/ann/stores/b/products/p/conversations/${conversation_id}`;

it.each([
  ['as it was made', `${folder}/ad_product_hero_2_20261128_120000.png`],
  ['in a later version', `${folder}/ad_product_hero_2_20261128_120000_k3j9.png`],
])('an ad that was made here is known by the name of its file, %s', (_title, storage_path) => {
  expect(nameSigns({ storage_path, conversation_id })).toEqual(['product_hero_2_20261128_120000', conversation_id]);
});

it('what could be met by chance tells nothing', () => {
  expect(nameSigns({ storage_path: `${folder}/photo.png`, conversation_id: 'conv_1' })).toEqual([]);
});
