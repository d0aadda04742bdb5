import { describe, expect, it } from 'vitest';
import { type ScrapeStoreResult, scrapeStoreResultSchema } from '../../../../lib/domain/kinds/scrape/scrape-store';
import type { EndedPart } from '../../engine/registry/pipeline';
import { joinPart, joinParts, nothingRead } from './join-products';
import type { PartResult } from './part-result';
import { EMPTY_RESULT } from './store-state';

const page = (slug: string) => `https://shop.example/products/${slug}`;

const read = (slug: string, product_id = slug): PartResult => ({
  is: 'read',
  product: {
    ...{ product_id, full_name: slug, image_url: null, source_url: page(slug) },
    price: { amount: 29, currency: 'EUR', was: null },
  },
});
const skipped = (slug: string, reason: string, code: 'PAGE_UNREADABLE' | 'PAGE_UNREACHABLE' = 'PAGE_UNREADABLE') =>
  ({ is: 'skipped', url: page(slug), reason, code }) satisfies PartResult;

const before: ScrapeStoreResult = { ...EMPTY_RESULT, brand_id: 'norden', platform: 'shopify', found: 80 };

function ended(result: PartResult | null, error: EndedPart['error'] = null, slug = 'lost'): EndedPart {
  const input = { product: { url: page(slug), name: null, known: null }, brand_id: 'norden', photos: 1 };
  return { key: '001', input, status: result ? 'done' : 'failed', result, error };
}

describe('while a shop is read', () => {
  it('each product that is read joins those that are there', () => {
    const one = joinPart(before, { result: read('bottle') });
    const two = joinPart(one, { result: read('mug') });
    expect(two).toMatchObject({ brand_id: 'norden', found: 80, imported: 2 });
    expect(two.products.map(({ product_id }) => product_id)).toEqual(['bottle', 'mug']);
  });

  it('what could not be read joins with its reason', () => {
    const { skipped: pages, imported } = joinPart(before, { result: skipped('gone', 'It is gone.') });
    expect({ pages, imported }).toEqual({ pages: [{ url: page('gone'), reason: 'It is gone.' }], imported: 0 });
  });

  it('a product that was read at another address leaves no trace', () => {
    expect(joinPart(before, { result: { is: 'same' } satisfies PartResult })).toEqual(before);
  });

  it('two products of one name are told of, because they are kept as one', () => {
    const one = joinPart(before, { result: read('mug-red', 'mug') });
    expect(joinPart(one, { result: read('mug-blue', 'mug') })).toMatchObject({
      imported: 1,
      skipped: [
        {
          url: page('mug-blue'),
          reason: 'Another product of this shop has the same name, so the two are kept as one.',
        },
      ],
    });
  });

  it('the first product also joins a job that shows nothing yet', () => {
    expect(joinPart(null, { result: read('bottle') })).toMatchObject({ imported: 1, brand_id: null });
  });

  it('a job of 250 products stays far below what a document holds', () => {
    const long = { ...read('x') } as Extract<PartResult, { is: 'read' }>;
    const url = `https://firebasestorage.googleapis.com/v0/b/adforge/o/${'x'.repeat(160)}?alt=media&token=${'y'.repeat(40)}`;
    const parts = Array.from({ length: 250 }, (_, index) =>
      ended({
        is: 'read',
        product: {
          ...{ ...long.product, product_id: `product-${index}`, full_name: 'n'.repeat(120) },
          ...{ image_url: url, source_url: page('p'.repeat(150)) },
        },
      }),
    );
    expect(JSON.stringify(joinParts(before, parts)).length).toBeLessThan(250_000);
  });
});

describe('a shop that is read', () => {
  it('has its products in the order of the shop, and beside them what was left out before', () => {
    const left = { ...before, skipped: [{ url: page('late'), reason: 'Too slow.' }] };
    const result = joinParts(left, [ended(read('b')), ended(skipped('gone', 'Gone.')), ended(read('a'))]);
    expect(result.products.map(({ product_id }) => product_id)).toEqual(['b', 'a']);
    expect(result.skipped.map(({ url }) => url)).toEqual([page('late'), page('gone')]);
    expect(scrapeStoreResultSchema.parse(result)).toEqual(result);
  });

  it.each([
    ['its reason', 'STORAGE_QUOTA_EXCEEDED', 'There is no room.', 'There is no room.'],
    [
      'a reason that is ours',
      'INTERNAL',
      'This part of the job could not be made.',
      'This product could not be read because of a problem on our side. Read its page by itself.',
    ],
  ] as const)('names a part that was given up with %s', (_title, code, message, reason) => {
    const error = { code, message, timestamp: new Date(0), details: null };
    expect(joinParts(before, [ended(null, error)]).skipped).toEqual([{ url: page('lost'), reason }]);
  });
});

describe('a shop of which nothing could be read', () => {
  it('has failed for the reason that most have', () => {
    const parts = [skipped('a', 'No product.'), skipped('b', 'Closed.', 'PAGE_UNREACHABLE')];
    const most = [...parts, skipped('c', 'Closed.', 'PAGE_UNREACHABLE')].map((part) => ended(part));
    expect(nothingRead(most)).toMatchObject({ code: 'PAGE_UNREACHABLE', message: 'Closed.', retryable: false });
  });

  it('and that lists no products says so', () => {
    expect(nothingRead([])).toMatchObject({
      code: 'PAGE_UNREADABLE',
      message: 'We found no products at this address. Paste the address of the shop’s start page.',
    });
  });
});
