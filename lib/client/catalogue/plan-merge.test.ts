import { describe, expect, it } from 'vitest';
import type { IdentifiedBrand, IdentifiedProduct } from './catalogue-documents';
import { brandFilled, planMoves, type ProductMove } from './plan-merge';

const AT = new Date('2026-11-28T10:00:00Z');

function product(id: string, said: Partial<IdentifiedProduct> = {}): IdentifiedProduct {
  return {
    ...{ id, full_name: id, description: '', features: [], price: null, availability: null, rating: null },
    ...{ category: null, images: [], source_url: null, language: null, edited_fields: [], created_at: AT },
    ...{ updated_at: AT, deleted_at: null, merged_into: null, ...said },
  };
}

function brand(id: string, said: Partial<IdentifiedBrand> = {}): IdentifiedBrand {
  return {
    ...{ id, name: id, primary_color_hex: null, secondary_color_hex: null, other_colors: [], website: null },
    ...{ logo: null, fonts: [], tone: null, language: null, merged_into: null, edited_fields: [] },
    ...{ created_at: AT, updated_at: AT, deleted_at: null, ...said },
  };
}

/** As the brand that stays looks when the moves were written. */
function afterMoves(into: readonly IdentifiedProduct[], moves: readonly ProductMove[]): IdentifiedProduct[] {
  const kept = new Map(into.map((one) => [one.id, one]));
  for (const move of moves) {
    const before = kept.get(move.id) ?? product(move.id);
    kept.set(move.id, { ...before, ...(move.move === 'add' ? move.product : move.changes) });
  }
  return [...kept.values()];
}

const newId = () => 'new-id';

describe('the products of a brand that is merged into another', () => {
  it('go there under the ids they have, with all that is kept of them', () => {
    const bottle = product('bottle', { price: { amount: 29, currency: 'EUR', was: null }, edited_fields: ['price'] });
    const [move, ...others] = planMoves([bottle], [product('hat')], newId);
    expect(others).toEqual([]);
    expect(move).toMatchObject({ move: 'add', id: 'bottle', edited: ['price'] });
    expect(move?.move === 'add' && move.product).toMatchObject({
      full_name: 'bottle',
      description: '',
      price: { amount: 29, currency: 'EUR', was: null },
    });
    expect(move?.move === 'add' && 'rating' in move.product).toBe(false);
  });

  it('are one with those of the same address or name, of which only what is empty is filled', () => {
    const from = [
      product('a', {
        full_name: 'Steel bottle',
        source_url: 'https://n.example/a',
        description: 'New words.',
        category: 'Bottles',
      }),
      product('b', { full_name: ' wool  HAT ', description: 'Warm.' }),
    ];
    const into = [
      product('x', { full_name: 'Bottle of steel', source_url: 'https://n.example/a', description: 'Old words.' }),
      product('y', { full_name: 'Wool hat' }),
    ];
    expect(planMoves(from, into, newId)).toEqual([
      { move: 'fill', id: 'x', changes: { category: 'Bottles' } },
      { move: 'fill', id: 'y', changes: { description: 'Warm.' } },
    ]);
  });

  it('get another id where theirs is taken by something else, also by what was deleted there', () => {
    const into = [product('bottle', { full_name: 'Old bottle', deleted_at: AT })];
    const [move] = planMoves([product('bottle', { full_name: 'New bottle' })], into, newId);
    expect(move).toMatchObject({ move: 'add', id: 'new-id' });
  });

  it('become one where two of them have the same name, and stay behind when they were deleted', () => {
    const from = [
      product('one', { full_name: 'Mug' }),
      product('two', { full_name: 'mug', category: 'Cups' }),
      product('gone', { deleted_at: AT }),
    ];
    expect(planMoves(from, [], newId).map(({ move, id }) => [move, id])).toEqual([
      ['add', 'one'],
      ['fill', 'one'],
    ]);
  });

  it('are where they belong when a merge that was cut off is done again', () => {
    const from = [product('a', { full_name: 'Mug', category: 'Cups' }), product('b', { full_name: 'Hat' })];
    const into = [product('c', { full_name: 'mug' })];
    const half = afterMoves(into, planMoves(from, into, newId).slice(0, 1));
    const whole = afterMoves(half, planMoves(from, half, newId));
    expect(whole.map(({ id, full_name, category }) => [id, full_name, category])).toEqual([
      ['c', 'mug', 'Cups'],
      ['b', 'Hat', null],
    ]);
    expect(planMoves(from, whole, newId)).toEqual([
      { move: 'fill', id: 'c', changes: {} },
      { move: 'fill', id: 'b', changes: {} },
    ]);
  });

  it('are cut to what may be written by hand', () => {
    const long = product('long', {
      full_name: 'n'.repeat(130),
      features: ['one\nline', ' ', 'f'.repeat(130), ...Array.from({ length: 12 }, (_, index) => `f${index}`)],
    });
    const [move] = planMoves([long], [], newId);
    if (move?.move !== 'add') throw new Error('It is not there yet');
    expect(move.product.full_name).toHaveLength(120);
    expect(move.product.features).toHaveLength(12);
    expect(move.product.features?.slice(0, 2)).toEqual(['one line', 'f'.repeat(120)]);
  });
});

describe('the brand that stays', () => {
  it('takes over only what it does not say itself', () => {
    const into = brand('into', { primary_color_hex: '#111111', fonts: [] });
    const from = brand('from', { primary_color_hex: '#222222', fonts: ['Inter'], website: 'https://n.example/' });
    expect(brandFilled(into, from)).toEqual({ fonts: ['Inter'], website: 'https://n.example/' });
  });
});
