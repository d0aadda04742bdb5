import { describe, expect, it } from 'vitest';
import { type IdentifiedBrand, parseBrand, parseProduct } from '../catalogue-documents';
import { EMPTY_LIST, LOADING_LIST } from '../listed';
import { type Change, pendingKey, withChange } from './pending-change';
import { listWithPending } from './shown-with-pending';

const HEARD = new Date(Date.UTC(2026, 5, 1));
const AT = Number(HEARD) + 60_000;
const BRANDS = { uid: 'u', brandId: null, parse: parseBrand };
const brand = (updated_at = HEARD) =>
  parseBrand('norden', { name: 'Norden', tone: 'calm', updated_at }) as IdentifiedBrand;
const listOf = (...items: IdentifiedBrand[]) => ({ state: 'ready' as const, items, error: null });

function changeOf(productId: string | null, said: Change['said'], isNew = false, brandId = 'norden') {
  const place = { uid: 'u', brandId, productId };
  const change = withChange(place, null, { said, byHand: true, isNew, by: 'x', at: AT }, []);
  return { [pendingKey(place)]: change };
}

describe('a list with what waits', () => {
  it('is the same list where nothing does', () => {
    const list = listOf(brand());
    const others = { ...changeOf('mug', { full_name: 'Cup' }), ...changeOf(null, { tone: 'warm' }) };
    expect(listWithPending(list, BRANDS, { pending: {}, taken: {} })).toBe(list);
    expect(listWithPending(list, { ...BRANDS, uid: 'v' }, { pending: others, taken: {} })).toBe(list);
  });

  it('shows what was changed', () => {
    const pending = changeOf(null, { tone: 'warm' });
    const { items } = listWithPending(listOf(brand()), BRANDS, { pending, taken: {} });
    expect(items).toEqual([{ ...brand(), tone: 'warm', updated_at: new Date(AT) }]);
  });

  it('shows what the server has taken until the listener tells of it', () => {
    const [[key, change] = ['', undefined]] = Object.entries(changeOf(null, { tone: 'warm' }));
    const taken = change ? { [key]: { change, over: Number(HEARD) } } : {};
    const tone = (one: IdentifiedBrand) => listWithPending(listOf(one), BRANDS, { pending: {}, taken }).items[0]?.tone;
    expect(tone(brand())).toBe('warm');
    expect(tone({ ...brand(new Date(AT)), tone: 'loud' })).toBe('loud');
  });

  it('has what was added, in the list that it belongs to, also where nothing was heard yet', () => {
    const pending = {
      ...changeOf(null, { name: 'Moss' }, true, 'moss'),
      ...changeOf('mug', { full_name: 'Mug', description: '' }, true),
    };
    const brands = listWithPending(LOADING_LIST, BRANDS, { pending, taken: {} });
    expect(brands).toMatchObject({ state: 'ready', items: [{ id: 'moss', name: 'Moss', created_at: new Date(AT) }] });
    const products = { uid: 'u', brandId: 'norden', parse: parseProduct };
    expect(listWithPending(EMPTY_LIST, products, { pending, taken: {} }).items).toMatchObject([
      { id: 'mug', full_name: 'Mug' },
    ]);
  });
});
