import { describe, expect, it, vi } from 'vitest';

vi.mock('../firebase/admin', () => ({ serverTimestamp: () => 'now' }));
const { changesOf } = await import('./changes');

describe('what a job, a page or an import writes of something that is kept', () => {
  it('is all that it says, where nothing was', () => {
    expect(changesOf({ data: null }, { name: 'Norden', tone: null, fonts: [] })).toEqual({
      name: 'Norden',
      created_at: 'now',
      updated_at: 'now',
      deleted_at: null,
    });
  });

  it('is nothing that the person has changed by hand', () => {
    const data = { edited_fields: ['description'], created_at: 'before' };
    expect(changesOf({ data }, { description: 'From the page.', category: 'Bottles' })).toEqual({
      category: 'Bottles',
      updated_at: 'now',
      deleted_at: null,
    });
  });

  it('is nothing unknown over what is known', () => {
    const data = { created_at: 'before', price: { amount: 29 }, features: ['Keeps cold'] };
    const changes = changesOf({ data }, { price: null, features: [], rating: undefined });
    expect(Object.keys(changes).toSorted()).toEqual(['deleted_at', 'updated_at']);
  });
});
