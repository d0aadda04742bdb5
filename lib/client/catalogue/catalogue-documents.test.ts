import { describe, expect, it } from 'vitest';
import { brandView } from './brands-store';
import {
  afterMerges,
  deleted,
  type IdentifiedBrand,
  idsOf,
  listed,
  parseBrand,
  parseProduct,
} from './catalogue-documents';
import { countAds } from './ad-counts';
import { type Heard, listedOf, takeChanges } from './listed';

const time = (minute: number) => new Date(Date.UTC(2026, 10, 28, 10, minute));

function brand(id: string, said: Record<string, unknown> = {}): IdentifiedBrand {
  const parsed = parseBrand(id, { name: id, updated_at: time(0), ...said });
  if (!parsed) throw new Error('This is no brand');
  return parsed;
}

describe('brands and products as they are kept', () => {
  it('are read also where earlier versions have kept less of them', () => {
    expect(brand('norden')).toMatchObject({ fonts: [], logo: null, merged_into: null, deleted_at: null });
    expect(parseProduct('p', { full_name: 'Mug', description: '', updated_at: time(0) })).toMatchObject({ images: [] });
    expect(parseBrand('x', { name: '', updated_at: time(0) })).toBeNull();
    expect(parseProduct('p', 'nonsense')).toBeNull();
  });

  it('are listed by their last change, without what was deleted or merged', () => {
    const all = [
      brand('old'),
      brand('gone', { deleted_at: time(9), updated_at: time(9) }),
      brand('merged', { merged_into: 'old' }),
      brand('new', { updated_at: time(5) }),
      brand('also-old'),
    ];
    expect(listed(all).map(({ id }) => id)).toEqual(['new', 'also-old', 'old']);
    expect(deleted(all).map(({ id }) => id)).toEqual(['gone']);
  });

  it('are found where they were merged to, but not in a circle', () => {
    const all = [
      brand('a', { merged_into: 'b' }),
      brand('b', { merged_into: 'c' }),
      brand('c'),
      brand('x', { merged_into: 'y' }),
      brand('y', { merged_into: 'x' }),
    ];
    expect(afterMerges(all, 'a')?.id).toBe('c');
    expect(afterMerges(all, 'x')).toBeNull();
    expect(idsOf(all, 'c')).toEqual(['c', 'a', 'b']);
  });
});

describe('what a page shows of one brand', () => {
  const items = [brand('here'), brand('gone', { deleted_at: time(1) }), brand('moved', { merged_into: 'here' })];

  it('is the brand, or that which it was merged into', () => {
    expect(brandView({ state: 'ready', items, error: null }, 'moved').brand?.id).toBe('here');
  });

  it('is missing only when the list is known, and then also when it was deleted', () => {
    expect(brandView({ state: 'ready', items, error: null }, 'gone').state).toBe('missing');
    expect(brandView({ state: 'ready', items, error: null }, 'nowhere').state).toBe('missing');
    expect(brandView({ state: 'loading', items: [], error: null }, 'here').state).toBe('loading');
  });
});

describe('a list that is listened to', () => {
  const change = (type: 'added' | 'modified' | 'removed', id: string, data: unknown) =>
    // Just as much of a snapshot as is read of it.
    ({ type, doc: { id, data: () => data } }) as never;
  const snapshot = (...changes: never[]) => ({ docChanges: () => changes });

  it('shows everything but what can’t be read, and says so', () => {
    const heard: Heard<IdentifiedBrand> = new Map();
    takeChanges(
      heard,
      snapshot(change('added', 'good', { name: 'Good', updated_at: time(0) }), change('added', 'bad', {})),
      parseBrand,
    );
    expect(listedOf(heard, false, 'brands')).toMatchObject({
      state: 'ready',
      items: [{ id: 'good' }],
      error: 'Not all brands can be shown: they were saved by a newer version. Reload the page.',
    });
  });

  it('keeps what did not change as the same object', () => {
    const heard: Heard<IdentifiedBrand> = new Map();
    const data = { name: 'One', updated_at: time(0) };
    takeChanges(heard, snapshot(change('added', 'one', data), change('added', 'two', data)), parseBrand);
    const [first] = listedOf(heard, false, 'brands').items;
    takeChanges(heard, snapshot(change('modified', 'two', { ...data, name: 'Two' })), parseBrand);
    expect(listedOf(heard, false, 'brands').items[0]).toBe(first);
    takeChanges(heard, snapshot(change('removed', 'one', data)), parseBrand);
    expect(listedOf(heard, false, 'brands').items.map(({ name }) => name)).toEqual(['Two']);
  });

  it('is not empty because a cache is', () => {
    expect(listedOf(new Map(), true, 'brands').state).toBe('loading');
    expect(listedOf(new Map(), false, 'brands').state).toBe('ready');
  });
});

describe('the ads of products', () => {
  const job = (product_id: string | null, ads_generated: number) => ({
    product_id,
    progress: { percentage: 0, current_step: '', total_ads: 6, ads_generated, ads_failed: 0 },
  });

  it('are counted over all jobs of each product', () => {
    expect(countAds([job('a', 6), job('b', 0), job('a', 2), job(null, 4)])).toEqual({
      a: { jobs: 2, ads: 8 },
      b: { jobs: 1, ads: 0 },
    });
    expect(countAds([])).toEqual({});
  });
});
