import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type IdentifiedProduct, parseProduct } from './catalogue-documents';
import { mergeProducts, planProductMerge, unmergeProducts } from './merge-products';

const changes = vi.hoisted(() => ({ made: [] as unknown[] }));
vi.mock('./write-catalogue', () => ({
  changeKept: ({ productId }: { productId: string }, { said }: { said: unknown }) => {
    changes.made.push([productId, said]);
    return Promise.resolve();
  },
}));

const product = (id: string, fields: object = {}) =>
  parseProduct(id, { full_name: id, description: '', updated_at: new Date(0), ...fields }) as IdentifiedProduct;

const MUG = product('mug', { category: 'Mugs' });
const CUP = product('cup', { description: 'A cup.', category: 'Cups', features: ['Holds tea'] });
const BOWL = product('bowl', { description: 'A bowl.', source_url: 'https://n.example/bowl' });
const OLD = product('old', { merged_into: 'cup' });
const plan = () => planProductMerge('norden', [MUG, CUP, BOWL, OLD], ['mug', 'cup', 'bowl'], MUG);

describe('products that are merged into one', () => {
  beforeEach(() => {
    changes.made = [];
  });

  it('give it what it does not say, the first before the second', () => {
    expect(plan().filled).toEqual({
      ...{ description: 'A cup.', features: ['Holds tea'] },
      source_url: 'https://n.example/bowl',
    });
  });

  it('point at it, with what was merged into them before', async () => {
    await mergeProducts(plan());
    expect(changes.made).toEqual([
      ['mug', plan().filled],
      ['cup', { merged_into: 'mug' }],
      ['bowl', { merged_into: 'mug' }],
      ['old', { merged_into: 'mug' }],
    ]);
  });

  it('are there again as they were when it is taken back', async () => {
    await unmergeProducts(plan());
    expect(changes.made).toEqual([
      ['mug', { description: '', features: [], source_url: null }],
      ['cup', { merged_into: null }],
      ['bowl', { merged_into: null }],
      ['old', { merged_into: 'cup' }],
    ]);
  });
});
