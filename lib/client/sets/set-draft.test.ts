import { describe, expect, it } from 'vitest';
import { choose, freshDraft, leaveOut, MOST_PRODUCTS, parseDraft } from './set-draft';

const product = (productId: string) => ({ brandId: 'norden', productId });
const many = (count: number) => Array.from({ length: count }, (_, index) => product(`p${index}`));

describe('choosing products for a set', () => {
  it('gives each the id of its job once, however often it is chosen', () => {
    const draft = choose(freshDraft(), [product('a'), product('b'), product('a')]);
    expect(draft.products.map(({ productId }) => productId)).toEqual(['a', 'b']);
    expect(choose(draft, [product('b')])).toBe(draft);
    expect(new Set(draft.products.map(({ jobId }) => jobId)).size).toBe(2);
  });

  it('ends at fifty', () => {
    const draft = choose(choose(freshDraft(), many(30)), many(80));
    expect(draft.products).toHaveLength(MOST_PRODUCTS);
    expect(choose(draft, [product('one-more')])).toBe(draft);
  });

  it('can be taken back', () => {
    const draft = choose(freshDraft(), many(3));
    expect(leaveOut(draft, [product('p1'), product('p2')]).products).toEqual([draft.products[0]]);
  });
});

describe('a draft after a reload', () => {
  it('is the same, with the ids of its jobs', () => {
    const draft = choose(freshDraft(), many(2));
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it('keeps its products when a part of the look is rubbish', () => {
    const draft = choose(freshDraft(), many(2));
    const stored = { ...draft, look: { ...draft.look, count: 'six', aspect_ratio: '3:1' } };
    expect(parseDraft(JSON.stringify(stored))).toEqual(draft);
  });

  it.each([null, '{', '"set"', JSON.stringify({ ...freshDraft(), setId: '../x' })])('is none: %s', (stored) => {
    expect(parseDraft(stored)).toBeNull();
  });
});
